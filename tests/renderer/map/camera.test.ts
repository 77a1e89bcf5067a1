import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Camera, cameraAround, centreMoved, toScreen } from '../../../renderer/map/camera.ts';

const SIZE = { width: 1080, height: 1920 };
const PADDING = { top: 100, right: 50, bottom: 300, left: 80 };
const position = fc.tuple(
    fc.double({ min: 7, max: 7.05, noNaN: true }),
    fc.double({ min: 51, max: 51.05, noNaN: true }),
);
const bearing = fc.integer({ min: 0, max: 359 });

describe('the camera', () => {
    test('shows every position inside the padding, whatever is up', () => {
        fc.assert(
            fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), bearing, (positions, up) => {
                const camera = cameraAround(positions, up, SIZE, PADDING, 18);
                for (const shown of positions) {
                    const [x, y] = toScreen(shown, camera, SIZE);
                    expect(x).toBeGreaterThanOrEqual(PADDING.left - 0.01);
                    expect(x).toBeLessThanOrEqual(SIZE.width - PADDING.right + 0.01);
                    expect(y).toBeGreaterThanOrEqual(PADDING.top - 0.01);
                    expect(y).toBeLessThanOrEqual(SIZE.height - PADDING.bottom + 0.01);
                }
            }),
        );
    });

    test('comes no nearer than asked', () => {
        expect(cameraAround([[7, 51]], 0, SIZE, PADDING, 17).zoom).toBe(17);
    });

    test('has what lies ahead of the reader above her', () => {
        const camera: Camera = { center: [7, 51], zoom: 16, bearing: 90 };
        const [x, y] = toScreen([7.001, 51], camera, SIZE);
        expect(x).toBeCloseTo(SIZE.width / 2, 3);
        expect(y).toBeLessThan(SIZE.height / 2 - 10);
    });

    test('moves by pixels of the screen, however it is turned', () => {
        fc.assert(
            fc.property(position, bearing, (center, up) => {
                const camera: Camera = { center, zoom: 17, bearing: up };
                const [x, y] = toScreen(centreMoved(camera, 300, -200), camera, SIZE);
                expect(x).toBeCloseTo(SIZE.width / 2 + 300, 3);
                expect(y).toBeCloseTo(SIZE.height / 2 - 200, 3);
            }),
        );
    });
});
