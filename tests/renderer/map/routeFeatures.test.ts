import { describe, expect, test } from 'vitest';
import { routeLines, turnPoints } from '../../../renderer/map/routeFeatures.ts';
import type { Position } from '../../../src/base/position.ts';
import { degrees, metres, seconds } from '../../../src/base/units.ts';
import type { Route } from '../../../src/routing/outcome.ts';

const GEOMETRY: Position[] = [
    [7, 54],
    [7.001, 54],
    [7.001, 54.001],
    [7.002, 54.001],
];
const KIOSK: Position = [7, 54];
const ALONG = { distance: metres(0), duration: seconds(0), heading: degrees(0) };
const at = (index: number) => ({ at: index, position: GEOMETRY[index] ?? [0, 0], ...ALONG }) as const;

const ROUTE: Route = {
    distance: metres(250),
    duration: seconds(300),
    flights: 0,
    known: metres(100),
    unknown: metres(150),
    geometry: GEOMETRY,
    maneuvers: [
        { act: 'depart', street: 'Deichweg', ...at(0) },
        { act: 'turn', turn: 'left', street: '', ...at(1) },
        { act: 'lift', street: '', ...at(2) },
        { act: 'arrive', side: 'ahead', street: '', ...at(3) },
    ],
    warnings: [],
    certainty: {},
    stops: [],
    longestWithoutSeat: metres(220),
    stretches: [
        { first: 0, last: 1, kind: 'way', known: true, missing: [] },
        { first: 1, last: 2, kind: 'crossing', known: false, missing: ['ground'] },
        { first: 2, last: 2, kind: 'lift', known: true, missing: [] },
        { first: 2, last: 3, kind: 'way', known: false, missing: ['ground'] },
    ],
};

const lines = (goal?: Position) =>
    routeLines(ROUTE, KIOSK, goal).features.map(({ geometry, properties }) => [
        properties,
        geometry.coordinates.length,
    ]);

describe('what is drawn of a route', () => {
    test('a line for each stretch that has a length, and one for each named street', () => {
        expect(lines()).toEqual([
            [{ kind: 'way', known: true }, 2],
            [{ kind: 'crossing', known: false }, 2],
            [{ kind: 'way', known: false }, 2],
            [{ kind: 'street', name: 'Deichweg' }, 2],
        ]);
    });

    test('the gap from the last mapped way to the goal', () => {
        const [gap] = routeLines(ROUTE, KIOSK, [7.003, 54.002]).features;
        expect(gap?.properties).toEqual({ kind: 'gap' });
        expect(gap?.geometry.coordinates).toEqual([
            [7.002, 54.001],
            [7.003, 54.002],
        ]);
    });

    test('the gap from the kiosk to the first mapped way', () => {
        const [gap] = routeLines(ROUTE, [7, 54.001], undefined).features;
        expect(gap?.properties).toEqual({ kind: 'gap' });
        expect(gap?.geometry.coordinates[0]).toEqual([7, 54.001]);
    });

    test('turns carry the number of their sentence; start and goal have marks of their own', () => {
        const turns = turnPoints(ROUTE, 2).features.map(({ properties }) => properties);
        expect(turns).toEqual([
            { at: 1, number: '2', now: false, act: 'turn' },
            { at: 2, number: '3', now: true, act: 'lift' },
        ]);
    });

    test('nothing without a route', () => {
        expect(routeLines(undefined, KIOSK, [7, 54]).features).toEqual([]);
        expect(turnPoints(undefined, undefined).features).toEqual([]);
    });
});
