import type { Measured, Panel } from '../../../../renderer/conformance/finding.ts';
import { measureScreen } from '../../../../renderer/conformance/measureScreen.ts';

declare global {
    interface Window {
        measure: (html: string, panel: Panel) => Measured[];
    }
}

window.measure = (html, panel) => {
    const screen = document.getElementById('screen');
    if (!screen) throw new Error('the page has no screen');
    screen.innerHTML = html;
    return measureScreen(screen, panel);
};
