import { LANGUAGES } from '../../src/words/language.ts';
import { findMisplaced } from './everyScreen.ts';
import { expect, test } from './kiosk.ts';
import { findFaintLabels, openPanel, press, STOPS, walkHome } from './panelWalk.ts';

const THEMES = ['light', 'dark', 'contrast'];
/** 0.7° of view at 70 cm, millimetres; letters end on whole pixels. */
const CAPITAL = 8.5;
/** Of 21.5 inches. */
const MILLIMETRES_PER_PIXEL = 0.248;

test('nothing is cut or on top of something else, in any language, size and colours', async ({
    kiosk,
    kioskAddress,
}) => {
    test.setTimeout(180_000);
    await openPanel(kiosk, kioskAddress, { millimetresPerPixel: MILLIMETRES_PER_PIXEL, mountingHeight: 850 });
    const wrong: Record<string, string[]> = {};
    for (const [number, language] of LANGUAGES.entries()) {
        const theme = THEMES[number % THEMES.length] ?? 'light';
        await press(kiosk, '.key-language');
        await press(kiosk, '.tiles-languages .tile', number);
        await press(kiosk, '.key-language');
        await press(kiosk, `.theme[data-theme="${theme}"] button`);
        await expect(kiosk.locator(`html[lang="${language}"][data-theme="${theme}"]`)).toHaveCount(1);
        for (const { name, go } of STOPS) {
            await go(kiosk);
            for (const size of ['×1', '×1.5', '×2']) {
                const squeezed = await kiosk.locator('html[data-squeezed="true"]').count();
                const found = [...(await findMisplaced(kiosk)), ...(squeezed > 0 ? ['squeezed'] : [])];
                if (found.length > 0) wrong[`${language} ${name} ${size}`] = found;
                await press(kiosk, '.key-larger');
            }
        }
        await walkHome(kiosk);
    }
    expect(wrong).toEqual({});
});

test('the keys of the bar are read in every language and colours', async ({ kiosk, kioskAddress }) => {
    await openPanel(kiosk, kioskAddress, { millimetresPerPixel: MILLIMETRES_PER_PIXEL, mountingHeight: 850 });
    await press(kiosk, '.rest-begin');
    const wrong: Record<string, string[]> = {};
    for (const [number, language] of LANGUAGES.entries()) {
        await press(kiosk, '.key-language');
        await press(kiosk, '.tiles-languages .tile', number);
        for (const theme of THEMES) {
            await press(kiosk, '.key-language');
            await press(kiosk, `.theme[data-theme="${theme}"] button`);
            await expect(kiosk.locator(`html[lang="${language}"][data-theme="${theme}"]`)).toHaveCount(1);
            await kiosk.evaluate(() => document.fonts.ready);
            const found = await findFaintLabels(kiosk, CAPITAL);
            if (found.length > 0) wrong[`${language} ${theme}`] = found;
        }
    }
    expect(wrong).toEqual({});
});
