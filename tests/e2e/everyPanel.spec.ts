import { findMisplaced } from './everyScreen.ts';
import { expect, test } from './kiosk.ts';
import { findOutOfReach, findTooSmall, openPanel, press, STOPS, walkHome } from './panelWalk.ts';

/** FHD panels in inches, and how high the lower edge hangs, upright and lying. */
const PANELS = [
    { diagonal: 15.6, upright: 820, lying: 920 },
    { diagonal: 21.5, upright: 800, lying: 850 },
    { diagonal: 27, upright: 760, lying: 800 },
    { diagonal: 32, upright: 740, lying: 780 },
    { diagonal: 43, upright: 700, lying: 750 },
    { diagonal: 55, upright: 500, lying: 700 },
];
const DIAGONAL_PIXELS = Math.hypot(1920, 1080);
/** 0.7° of view at 70 cm. */
const CAPITAL = 8.55;

for (const { diagonal, upright, lying } of PANELS) {
    test(`at ${diagonal} inches keys are large, letters are read and Lower brings all within reach`, async ({
        kiosk,
        kioskAddress,
        viewport,
    }) => {
        const isUpright = (viewport?.height ?? 0) > (viewport?.width ?? 0);
        const mounted = {
            millimetresPerPixel: (diagonal * 25.4) / DIAGONAL_PIXELS,
            mountingHeight: isUpright ? upright : lying,
        };
        await openPanel(kiosk, kioskAddress, mounted);
        const wrong: Record<string, string[]> = {};
        const note = (where: string, found: string[]) => {
            if (found.length > 0) wrong[where] = found;
        };
        for (const { name, go } of STOPS) {
            await go(kiosk);
            for (const size of ['×1', '×1.5', '×2']) {
                note(`${name} ${size}`, await findMisplaced(kiosk));
                note(`${name} ${size}, small`, await findTooSmall(kiosk, CAPITAL));
                await press(kiosk, '.key-larger');
            }
            await press(kiosk, '.key-lower');
            await expect(kiosk.locator('html')).toHaveAttribute('data-lowered', 'true');
            note(`${name} lowered`, await findMisplaced(kiosk));
            note(`${name} lowered, small`, await findTooSmall(kiosk, CAPITAL));
            note(`${name} lowered, reach`, await findOutOfReach(kiosk, mounted));
            await press(kiosk, '.key-lower');
        }
        await walkHome(kiosk);
        expect(wrong).toEqual({});
    });
}
