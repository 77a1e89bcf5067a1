import { measurePanel } from '../conformance/measurePanel.ts';
import { PANELS } from '../conformance/panels.ts';
import { expect, test } from './kiosk.ts';

test('the hidden page shows its screens and measures them by every rule', async ({
    browserWindow,
    kioskAddress,
    viewport,
}) => {
    const panel = PANELS.find(({ width }) => width === viewport?.width);
    if (!panel) throw new Error('no panel of this width');
    const screens = ['whereTo', 'places', 'step 1', 'fallback', 'places, ×1.5'];
    const measured = await measurePanel(browserWindow, kioskAddress, panel, {
        themes: false,
        axe: false,
        screens,
    });
    expect(measured.map(({ screen }) => screen)).toEqual(screens);
    for (const { screen, measured: rules } of measured) {
        expect(rules, screen).toHaveLength(12);
        const unmeasured = rules.filter(({ checked }) => checked === 0).map(({ rule }) => rule);
        expect(unmeasured, screen).toEqual([]);
        expect(
            rules.flatMap(({ faults }) => faults),
            screen,
        ).toEqual([]);
    }
});
