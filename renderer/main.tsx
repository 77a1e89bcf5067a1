import './styles/kioskStyles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { isServerReady } from './client.ts';
import { keepWhole } from './ui/keepWhole.ts';
import { NeverBlank } from './ui/NeverBlank.tsx';
import { quietBrowser } from './ui/quietBrowser.ts';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
quietBrowser(document);
keepWhole(window, isServerReady);
const root = createRoot(place);
if (location.hash.startsWith('#conformance')) {
    void import('./conformance/openConformance.tsx').then(({ openConformance }) => openConformance(root));
} else {
    root.render(
        <NeverBlank>
            <App />
        </NeverBlank>,
    );
}
