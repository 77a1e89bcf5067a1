import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../../src/base/position.ts';
import { type EdgeFacts, UNKNOWN_FACTS } from '../../../src/graph/facts.ts';
import type { DraftEdge } from '../../../src/graph/GraphDraft.ts';
import { Report } from '../../../src/region/build/Report.ts';
import type { Elevation } from '../../../src/region/elevation/Elevation.ts';
import { buildNetwork } from '../../../src/region/network/buildNetwork.ts';
import { withSlopes } from '../../../src/region/network/slopes.ts';
import { drawnOsm } from '../../support/drawnOsm.ts';

const METRES_PER_DEGREE = 111_195;
const at = (metresEast: number): Position => [metresEast / METRES_PER_DEGREE, 0];
const metresEast = (longitude: number): number => longitude * METRES_PER_DEGREE;

const edge = (from: number, to: number, facts: Partial<EdgeFacts> = {}): DraftEdge => ({
    from,
    to,
    facts: { ...UNKNOWN_FACTS, kind: 'footway', ...facts },
    name: '',
    tags: '',
    osm: { type: 'way', id: 1 },
});

/** Rises five metres in a hundred towards the east. */
const hillside = { at: (longitude: number) => metresEast(longitude) * 0.05 };

describe('slope from elevation', () => {
    test('is the mean over the edge, uphill positive, in tenths of a percent', () => {
        const vertices = [at(0), at(100)];
        expect(distanceBetween(at(0), at(100))).toBeCloseTo(100, 0);
        expect(
            withSlopes(vertices, [edge(0, 1), edge(1, 0)], hillside).map(({ slope }) =>
                Math.round(slope ?? 0),
            ),
        ).toEqual([50, -50]);
    });

    test('a short edge takes the slope of the thirty metres around it', () => {
        const step = { at: (longitude: number) => (metresEast(longitude) > 5 ? 1 : 0) };
        const [short] = withSlopes([at(0), at(10)], [edge(0, 1)], step);
        expect(Math.abs(short?.slope ?? 0)).toBeGreaterThan(0);
        expect(Math.abs(short?.slope ?? 0)).toBeLessThan(40);
    });

    test('three metres have none, nor have steps, lifts, halls and ground outside the model', () => {
        const vertices = [at(0), at(2.9), at(100)];
        const edges = [
            edge(0, 1),
            edge(1, 2, { kind: 'steps' }),
            edge(0, 2, { kind: 'lift' }),
            edge(0, 2, { indoor: 'yes' }),
            edge(0, 0),
        ];
        expect(withSlopes(vertices, edges, hillside).map(({ slope }) => slope)).toEqual([
            ...edges.map(() => undefined),
        ]);
        const [outside] = withSlopes([at(0), at(100)], [edge(0, 1)], { at: () => undefined });
        expect(outside?.slope).toBeUndefined();
    });

    test('a bridge over a valley is level, and so is a tunnel through a hill', () => {
        const valley = { at: (longitude: number) => (Math.abs(metresEast(longitude) - 200) < 110 ? -20 : 0) };
        const vertices = [at(0), at(60), at(200), at(340), at(400)];
        for (const facts of [{ bridge: 'yes' }, { tunnel: 'yes' }] as const) {
            const edges = [edge(0, 1), edge(1, 2, facts), edge(2, 3, facts), edge(3, 4)];
            expect(withSlopes(vertices, edges, valley).map(({ slope }) => Math.round(slope ?? 99))).toEqual([
                0, 0, 0, 0,
            ]);
        }
        const onGround = withSlopes(vertices, [edge(0, 1), edge(1, 2), edge(2, 3), edge(3, 4)], valley);
        expect(Math.round(onGround[1]?.slope ?? 0)).toBe(-143);
    });

    test('an error of the model is no slope', () => {
        const cliff = { at: (longitude: number) => (metresEast(longitude) > 50 ? 100 : 0) };
        const [wrong] = withSlopes([at(0), at(100)], [edge(0, 1)], cliff);
        expect(wrong?.slope).toBeUndefined();
    });
});

test('with elevation long ways are cut about every hundred metres, without they are not', () => {
    const data = drawnOsm('A----B----C----D----E----F----G', { ABCDEFG: { highway: 'footway' } });
    const count = (elevation?: Elevation) =>
        buildNetwork(data, [], new Report(), () => {}, elevation).edgeFrom.length;
    expect(count()).toBe(1);
    expect(count(hillside)).toBe(3);
});
