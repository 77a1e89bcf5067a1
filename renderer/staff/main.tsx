import '../styles/fonts.css';
import '../styles/tokens.css';
import './staff.css';
import { createRoot } from 'react-dom/client';
import { startBeating } from '../fallback/beating.ts';
import { quietBrowser } from '../ui/quietBrowser.ts';
import { StaffPage } from './StaffPage.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('staff.html has no #app');
quietBrowser(document);
startBeating();
createRoot(place).render(<StaffPage />);
