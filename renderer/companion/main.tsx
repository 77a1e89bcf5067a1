import '../styles/fonts.css';
import './companion.css';
import { createRoot } from 'react-dom/client';
import { CompanionPage } from './CompanionPage.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
createRoot(place).render(<CompanionPage />);
