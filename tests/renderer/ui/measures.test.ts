import { expect, test } from 'vitest';
import { measuresOf } from '../../../renderer/ui/measures.ts';

/** FHD panels by their diagonal in inches. */
const DIAGONALS = [15.6, 21.5, 27, 32, 43, 55];
const FHD = { long: 1920, short: 1080 };
/** Cap height of Atkinson Hyperlegible Next, em. */
const CAPITAL = 0.668;

const millimetresPerPixel = (diagonal: number) => (diagonal * 25.4) / Math.hypot(FHD.long, FHD.short);

test.each(DIAGONALS)(
    'at %s inches capitals are 0.7° of view, and the picture grows with the panel',
    (diagonal) => {
        for (const viewingDistance of [500, 700, 1000]) {
            const panel = { millimetresPerPixel: millimetresPerPixel(diagonal), viewingDistance };
            const { letter, growth, pixelsPerMillimetre } = measuresOf(panel, FHD.short);
            const capital = letter * CAPITAL;
            expect((2 * Math.atan(capital / 2 / viewingDistance) * 180) / Math.PI).toBeCloseTo(0.7, 3);
            expect(growth).toBeGreaterThanOrEqual(1);
            expect(growth).toBeLessThanOrEqual(1.6);
            expect(pixelsPerMillimetre * panel.millimetresPerPixel).toBeCloseTo(1, 9);
        }
    },
);

test('a panel that nobody measured is taken for one of 21.5 inches', () => {
    const { pixelsPerMillimetre, growth } = measuresOf({ viewingDistance: 700 }, FHD.short);
    expect(pixelsPerMillimetre).toBeCloseTo(4.03, 2);
    expect(growth).toBeCloseTo(1, 2);
});

test('15.6 inches read from 70 cm are a small panel, from 50 cm they are not; nor are larger ones', () => {
    const isSmall = (diagonal: number, viewingDistance: number) =>
        measuresOf({ millimetresPerPixel: millimetresPerPixel(diagonal), viewingDistance }, FHD.short)
            .isSmall;
    expect(isSmall(15.6, 700)).toBe(true);
    expect(isSmall(15.6, 500)).toBe(false);
    expect(DIAGONALS.slice(1).map((diagonal) => isSmall(diagonal, 700))).not.toContain(true);
});
