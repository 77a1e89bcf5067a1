import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboveReach, bandOf, REACH } from '../../../renderer/ui/reach.ts';

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

describe('what hangs above the reach of somebody standing', () => {
    test('begins at 1,220 mm above the floor', () => {
        expect(aboveReach({ millimetresPerPixel: 0.5, mountingHeight: 600 }, 1920)).toBe(680);
        expect(aboveReach({ millimetresPerPixel: 0.25, mountingHeight: 700 }, 1920)).toBe(0);
    });

    test('is unknown where nobody measured the mounting, and never more than half the screen', () => {
        expect(aboveReach({ millimetresPerPixel: 0.5 }, 1920)).toBe(0);
        expect(aboveReach({ millimetresPerPixel: 0.5, mountingHeight: 1300 }, 1920)).toBe(960);
    });
});
