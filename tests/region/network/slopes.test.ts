import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../../src/base/position.ts';
import { type EdgeFacts, UNKNOWN_FACTS } from '../../../src/graph/facts.ts';
import type { DraftEdge } from '../../../src/graph/GraphDraft.ts';
import { Report } from '../../../src/region/build/Report.ts';
import type { Elevation } from '../../../src/region/elevation/Elevation.ts';
import { buildNetwork } from '../../../src/region/network/buildNetwork.ts';
import { cutAtBends } from '../../../src/region/network/cutAtBends.ts';
import type { NetworkDraft } from '../../../src/region/network/draftNetwork.ts';
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

describe('a hill in the middle of a street', () => {
    /** Rises 10 m in 100 up to its top 150 m east, and falls again. */
    const hill = { at: (longitude: number) => 15 - Math.abs(metresEast(longitude) - 150) * 0.1 };
    const street = { vertices: [at(0), at(300)], edges: [edge(0, 1, { kind: 'residential' })] };
    const slopesOf = ({ vertices, edges }: NetworkDraft): (number | undefined)[] =>
        withSlopes(vertices, edges, hill).map(({ slope }) => slope);

    test('is no level street: it is cut at the top, though no node is there', () => {
        expect(slopesOf(street)[0]).toBeCloseTo(0, 0);
        const cut = cutAtBends(street, hill);
        expect(cut.vertices.map(([longitude]) => Math.round(metresEast(longitude)))).toEqual([0, 300, 150]);
        expect(cut.edges.map(({ from, to }) => [from, to])).toEqual([
            [0, 2],
            [2, 1],
        ]);
        const [up = 0, down = 0] = slopesOf(cut);
        expect(up).toBeGreaterThan(90);
        expect(down).toBeCloseTo(-up, 6);
    });

    test('leaves the line of the street as it was', () => {
        const bent = { ...street, edges: [{ ...edge(0, 1), shape: [at(40), at(150), at(260)] }] };
        const { vertices, edges } = cutAtBends(bent, hill);
        const lines = edges.map(({ from, to, shape = [] }) =>
            [vertices[from] ?? at(-1), ...shape, vertices[to] ?? at(-1)].map(([x]) =>
                Math.round(metresEast(x)),
            ),
        );
        expect(lines).toEqual([
            [0, 40, 150],
            [150, 260, 300],
        ]);
    });

    test('an even slope, a short way and ground outside the model are not cut', () => {
        const pieces = (draft: NetworkDraft, elevation: Elevation) =>
            cutAtBends(draft, elevation).edges.length;
        expect(pieces(street, hillside)).toBe(1);
        expect(pieces({ ...street, vertices: [at(121), at(179)] }, hill)).toBe(1);
        expect(pieces(street, { at: () => undefined })).toBe(1);
    });

    test.each<[string, Partial<EdgeFacts>]>([
        ['a crossing', { kind: 'crossing' }],
        ['steps', { kind: 'steps' }],
        ['a way with a gate', { barrier: 'gate' }],
        ['a way with a kerb', { kerb: 'raised' }],
        ['a bridge', { bridge: 'yes' }],
        ['a way of which the incline is tagged', { incline: 20 }],
    ])('%s counts once and is not cut', (_, facts) => {
        expect(cutAtBends({ ...street, edges: [edge(0, 1, facts)] }, hill).edges).toHaveLength(1);
    });
});

test('without elevation no way is cut, with it one that bends is', () => {
    const data = drawnOsm('A----B----C----D----E----F----G', { ABCDEFG: { highway: 'footway' } });
    const middle = (data.nodes.longitude[3] ?? 0) * 1e-7;
    const hill = { at: (longitude: number) => -Math.abs(longitude - middle) * METRES_PER_DEGREE * 0.05 };
    const count = (elevation?: Elevation) =>
        buildNetwork(data, [], new Report(), () => {}, elevation).edgeFrom.length;
    expect(count()).toBe(1);
    expect(count(hillside)).toBe(1);
    expect(count(hill)).toBe(2);
});
