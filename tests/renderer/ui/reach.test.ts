import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, REACH } from '../../../renderer/ui/reach.ts';

test('the band lies between 850 and 1,050 mm above the floor', () => {
    const panel = { millimetresPerPixel: 0.25, mountingHeight: 800 };
    expect(bandOf(panel, 1920)).toEqual({ top: 920, bottom: 1720 });
});

test('a screen that hangs above or below the band has none, nor has one whose mounting nobody measured', () => {
    expect(bandOf({ millimetresPerPixel: 0.25, mountingHeight: 1050 }, 1920)).toBeUndefined();
    expect(bandOf({ millimetresPerPixel: 0.25, mountingHeight: 300 }, 1920)).toBeUndefined();
    expect(bandOf({ millimetresPerPixel: 0.25 }, 1920)).toBeUndefined();
});

test('a screen that hangs in the band altogether needs none', () => {
    expect(bandOf({ millimetresPerPixel: 0.18, mountingHeight: 853 }, 1080)).toBeUndefined();
});

test('wherever a screen hangs, its band is on the screen and within reach', () => {
    const mounting = fc.record({
        millimetresPerPixel: fc.double({ min: 0.1, max: 1, noNaN: true }),
        mountingHeight: fc.double({ min: 0, max: 2000, noNaN: true }),
    });
    fc.assert(
        fc.property(mounting, fc.constantFrom(1080, 1920), (kiosk, height) => {
            const band = bandOf(kiosk, height);
            if (!band) return;
            const above = (y: number) => kiosk.mountingHeight + (height - y) * kiosk.millimetresPerPixel;
            expect(band.top).toBeGreaterThanOrEqual(0);
            expect(band.bottom).toBeLessThanOrEqual(height);
            expect(above(band.top)).toBeLessThanOrEqual(REACH.highest + 1e-6);
            expect(above(band.bottom)).toBeGreaterThanOrEqual(REACH.lowest - 1e-6);
        }),
    );
});
