import { expect, test } from 'vitest';
import { metres } from '../../../src/base/units.ts';
import { centreOf } from '../../../src/region/build/centreOf.ts';
import { town } from '../../support/town.ts';

test('a kiosk stands at first where one gets on, not on an island in the middle', () => {
    const { graph, at } = town(`
        A-------------------B
        |                   |
        |     E-F-G-H       |
        |     | | | |       |
        |     I-J-K-L       |
        |                   |
        C-------------------D
    `);
    const corners = ['A', 'B', 'C', 'D'].map((corner) => at(corner));
    expect(corners).toContainEqual(centreOf(graph, undefined));
});

test('or where was asked for', () => {
    const { graph } = town('A----B');
    expect(centreOf(graph, { kind: 'around', centre: [7, 51], radius: metres(1000) })).toEqual([7, 51]);
});
