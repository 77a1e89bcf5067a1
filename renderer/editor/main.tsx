import '../styles/kioskStyles.ts';
import './styles/editor.css';
import './styles/making.css';
import './styles/desk.css';
import './styles/keys.css';
import '../later/everyLanguage.ts';
import { createRoot } from 'react-dom/client';
import { startBeating } from '../fallback/beating.ts';
import { NeverBlank } from '../ui/NeverBlank.tsx';
import { EditorApp } from './EditorApp.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('walks.html has no #app');
startBeating();
createRoot(place).render(
    <NeverBlank>
        <EditorApp />
    </NeverBlank>,
);
