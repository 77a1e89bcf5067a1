import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/base/position.ts';
import { seconds } from '../../src/base/units.ts';
import { contourRings } from '../../src/routing/reach/contourRings.ts';
import { needsOf, type Town, town } from '../support/town.ts';

/** Whether an odd number of the lines is crossed on the way east. */
function isInside(rings: readonly (readonly Position[])[], [longitude, latitude]: Position): boolean {
    const crossings = rings.flatMap((ring) =>
        ring.filter(([x, y], index) => {
            const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
            const isCrossed = y > latitude !== nextY > latitude;
            return isCrossed && longitude < x + ((nextX - x) * (latitude - y)) / (nextY - y);
        }),
    );
    return crossings.length % 2 === 1;
}

function outlinesFrom(drawn: Town, letter: string, minutes: readonly number[], needs = needsOf('rollator')) {
    const reach = drawn.router.reach(drawn.at(letter), needs);
    return { reach, outlines: reach.outlines(minutes.map((count) => seconds(count * 60))) };
}

/** 300 metres each way. */
const CROSS = `
                                B
                                |
                                |
                                |
                                |
                                |
                                |
                                |
                                |
                                |
    A---------------------------C-------------------D-------------------E
                                |
                                |
                                |
                                |
                                |
                                |
                                |
                                |
                                F
`;

describe('what is reached in so many minutes', () => {
    test('follows the ways and their ends, not a circle', () => {
        const drawn = town(CROSS);
        const { reach, outlines } = outlinesFrom(drawn, 'C', [2, 15]);
        const [short = [], long = []] = outlines;
        for (const letter of ['A', 'B', 'D', 'E', 'F']) {
            const walk = reach.to(drawn.at(letter));
            expect(isInside(short, drawn.at(letter)), letter).toBe((walk?.duration ?? 999) <= 120);
            expect(isInside(long, drawn.at(letter)), letter).toBe(true);
        }
        const [, north] = drawn.at('B');
        const [east] = drawn.at('E');
        expect(isInside(long, [east, north])).toBe(false);
    });

    test('ends at steps for whoever cannot climb them', () => {
        const stairs = town(CROSS, { CD: { highway: 'steps', step_count: '20' } });
        const [forbidden = []] = outlinesFrom(stairs, 'C', [15]).outlines;
        expect(isInside(forbidden, stairs.at('E'))).toBe(false);
        expect(isInside(forbidden, stairs.at('D'))).toBe(false);
        expect(isInside(forbidden, stairs.at('A'))).toBe(true);
        const climbing = needsOf('walking', { limits: { steps: 'allow' } });
        const [allowed = []] = outlinesFrom(stairs, 'C', [15], climbing).outlines;
        expect(isInside(allowed, stairs.at('E'))).toBe(true);
    });

    test('goes farther at a quicker pace, and every shorter ring lies in the longer', () => {
        const drawn = town(CROSS);
        for (const profile of ['wheelchair', 'rollator', 'slow', 'walking'] as const) {
            const [short = [], long = []] = outlinesFrom(drawn, 'A', [3, 6], needsOf(profile)).outlines;
            const corners = new Set(long.flat().map(String));
            const outside = short
                .flat()
                .filter((position) => !corners.has(String(position)) && !isInside(long, position));
            expect(outside).toEqual([]);
        }
        const east = (speed: number) => {
            const { outlines } = outlinesFrom(drawn, 'A', [3], needsOf('walking', { speed }));
            return Math.max(...outlines.flat(2).map(([longitude]) => longitude));
        };
        expect(east(1.4)).toBeGreaterThan(east(0.7));
    });

    test('leaves a gap only where a way lies that is not reached', () => {
        const frame = `
            A---------------------------B
            |                           |
            |                           |
            |                           |
            |            X---Y          |
            |                           |
            |                           |
            |                           |
            C---------------------------D
        `;
        const [cut = []] = outlinesFrom(town(frame), 'A', [15]).outlines;
        expect(cut).toHaveLength(2);
        const empty = frame.replace('X---Y', '     ');
        const [whole = []] = outlinesFrom(town(empty), 'A', [15]).outlines;
        expect(whole).toHaveLength(1);
    });

    test('is nothing where nobody can stand', () => {
        const drawn = town('A---B', { AB: { highway: 'steps' } });
        expect(outlinesFrom(drawn, 'A', [5, 15]).outlines).toEqual([[], []]);
    });
});

test('a contour is closed, has the low ground on its left and lies between the points', () => {
    const values = Float32Array.from([1, 1, 1, 1, 1, -1, -1, 1, 1, 1, 1, 1]);
    const [ring = [], ...others] = contourRings({ west: 0, south: 0, cell: 2, columns: 4, rows: 3, values });
    expect(others).toEqual([]);
    expect(ring).toHaveLength(6);
    const area = ring.reduce((sum, [x, y], index) => {
        const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
        return sum + x * nextY - nextX * y;
    }, 0);
    expect(area / 2).toBeCloseTo(6);
});
