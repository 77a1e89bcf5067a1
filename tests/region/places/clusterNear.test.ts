import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../../src/base/position.ts';
import { clusterNear } from '../../../src/region/places/clusterNear.ts';

const REACH = 250;

/** The same by looking at every pair. */
function slowly(points: readonly Position[]): Position[][] {
    const groups: Position[][] = [];
    for (const point of points) {
        const near = groups.filter((group) => group.some((other) => distanceBetween(other, point) <= REACH));
        for (const group of near) groups.splice(groups.indexOf(group), 1);
        groups.push([...near.flat(), point]);
    }
    return groups;
}

const asSets = (groups: readonly (readonly Position[])[]) =>
    groups.map((group) => group.map(String).sort().join(' ')).sort();

const point = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }))
    .map(([x, y]): Position => [7.4 + x / 10_000, 51.4 + y / 10_000]);

describe('clusterNear', () => {
    test('finds the groups that looking at every pair finds', () => {
        fc.assert(
            fc.property(fc.uniqueArray(point, { maxLength: 60, selector: String }), (points) => {
                const groups = clusterNear(points, (position) => [position], REACH);
                expect(asSets(groups)).toEqual(asSets(slowly(points)));
            }),
        );
    });

    test('an item may have several points', () => {
        const items = ['west', 'long', 'east', 'far'];
        const points: Record<string, Position[]> = {
            west: [[7.4, 51.4]],
            long: [
                [7.402, 51.4],
                [7.41, 51.4],
            ],
            east: [[7.412, 51.4]],
            far: [[7.5, 51.4]],
        };
        expect(clusterNear(items, (item) => points[item] ?? [], REACH)).toEqual([
            ['west', 'long', 'east'],
            ['far'],
        ]);
    });
});
