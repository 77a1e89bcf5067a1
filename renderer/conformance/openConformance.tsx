import './conformance.css';
import '../later/everyLanguage.ts';
import type { Root } from 'react-dom/client';
import type { KioskAnswer } from '../../src/server/contract.ts';
import { askKiosk } from '../client.ts';
import { ConformancePage } from './ConformancePage.tsx';

/** The address that leads here, and the panel and language to be taken for this one's: `#conformance?mm=0.25&distance=700&language=ru`. */
const CONFORMANCE = '#conformance';

/** Shows the hidden page in which the screen measures itself. */
export async function openConformance(root: Root): Promise<void> {
    const kiosk = await askKiosk();
    const said = new URLSearchParams(location.hash.slice(CONFORMANCE.length + 1));
    if (kiosk) root.render(<ConformancePage kiosk={asSaid(kiosk, said)} isDriven={said.has('driven')} />);
}

function asSaid(kiosk: KioskAnswer, said: URLSearchParams): KioskAnswer {
    const number = (name: string) => (said.has(name) ? Number(said.get(name)) : undefined);
    const [mm, distance, mounting] = [number('mm'), number('distance'), number('mounting')];
    const language = said.get('language');
    return {
        ...kiosk,
        ...(language && { languages: [language, ...kiosk.languages.filter((one) => one !== language)] }),
        ...(mm !== undefined && { millimetresPerPixel: mm }),
        ...(distance !== undefined && { viewingDistance: distance }),
        ...(mounting !== undefined && { mountingHeight: mounting }),
    };
}
