import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import { assembleGraph } from '../../src/graph/assembleGraph.ts';
import { UNKNOWN_FACTS } from '../../src/graph/facts.ts';
import type { DraftEdge, GraphDraft } from '../../src/graph/GraphDraft.ts';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { hilbertDistance } from '../../src/graph/hilbert.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';

const edge = (from: number, to: number, more: Partial<DraftEdge> = {}): DraftEdge => ({
    from,
    to,
    facts: { ...UNKNOWN_FACTS, kind: 'footway' },
    name: '',
    tags: 'highway=footway',
    osm: { type: 'way', id: from * 100 + to },
    ...more,
});

const at = (east: number, north: number): Position => [7.5 + east * 1e-4, 51.5 + north * 1e-4];

function open(draft: GraphDraft): WalkGraph {
    const opened = WalkGraph.open(writeGraphFile(assembleGraph(draft)).buffer);
    if (!opened.ok) throw new Error(opened.fault);
    return opened.value;
}

const edgeOf = (graph: WalkGraph, id: number): number =>
    [...graph.sections.edgeOsm.keys()].find((number) => graph.edgeOsm(number).id === id) ?? -1;

describe('a walk graph from a draft', () => {
    const draft: GraphDraft = {
        vertices: [at(0, 0), at(10, 0), at(10, 10), at(500, 0), at(501, 0)],
        edges: [
            edge(0, 1, { name: 'Lange Straße', shape: [at(5, 3)] }),
            edge(1, 2, { facts: { ...UNKNOWN_FACTS, kind: 'steps', stepCount: 4 }, slope: 80 }),
            edge(3, 4),
        ],
        features: [
            {
                kind: 'bench',
                position: at(10.5, 7.5),
                name: '',
                tags: 'amenity=bench',
                osm: { type: 'node', id: 7 },
            },
            {
                kind: 'landmark',
                position: at(250, 0),
                name: 'far away',
                tags: '',
                osm: { type: 'node', id: 8 },
            },
        ],
    };
    const graph = open(draft);

    test('keeps lines, lengths, names, facts and where they came from', () => {
        const walk = edgeOf(graph, 1);
        expect(graph.edgeName(walk)).toBe('Lange Straße');
        const line = [at(0, 0), at(5, 3), at(10, 0)];
        graph.edgeLine(walk).forEach(([longitude, latitude], index) => {
            expect(longitude).toBeCloseTo(line[index]?.[0] ?? 0, 7);
            expect(latitude).toBeCloseTo(line[index]?.[1] ?? 0, 7);
        });
        const length = distanceBetween(at(0, 0), at(5, 3)) + distanceBetween(at(5, 3), at(10, 0));
        expect(graph.edgeLength(walk)).toBeCloseTo(length, 1);
        const flight = edgeOf(graph, 102);
        expect(graph.facts(flight)).toMatchObject({ kind: 'steps', stepCount: 4, surface: 'unknown' });
        expect(graph.sections.edgeSlope[flight]).toBe(80);
    });

    test('every edge is two arcs, one each way', () => {
        const { firstArc, arcTarget, arcEdge, edgeFrom, edgeTo } = graph.sections;
        const seen = [];
        for (let vertex = 0; vertex < graph.vertexCount; vertex++) {
            for (let arc = firstArc[vertex] ?? 0; arc < (firstArc[vertex + 1] ?? 0); arc++) {
                const code = arcEdge[arc] ?? 0;
                const ends = [edgeFrom[code >> 1], edgeTo[code >> 1]];
                expect(code & 1 ? ends.reverse() : ends).toEqual([vertex, arcTarget[arc]]);
                seen.push(code);
            }
        }
        expect(seen.sort()).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test('numbers components from the longest', () => {
        const { vertexComponent, componentLength, edgeFrom } = graph.sections;
        expect(vertexComponent[edgeFrom[edgeOf(graph, 304)] ?? 0]).toBe(1);
        expect(vertexComponent[edgeFrom[edgeOf(graph, 1)] ?? 0]).toBe(0);
        expect([...componentLength]).toEqual([207, 7]);
    });

    test('puts a bench at the nearest edge and leaves out what is out of reach', () => {
        expect(graph.featureCount).toBe(1);
        const { featureEdge, featureAlong } = graph.sections;
        expect(featureEdge[0]).toBe(edgeOf(graph, 102));
        expect((featureAlong[0] ?? 0) / 100).toBeCloseTo(distanceBetween(at(10, 0), at(10, 7.5)), 0);
    });

    test('refuses a draft with no edge, and an edge of a vertex that is not there', () => {
        expect(() => assembleGraph({ ...draft, edges: [] })).toThrow('at least one edge');
        expect(() => assembleGraph({ ...draft, edges: [edge(0, 9)] })).toThrow('edge 0 → 9 of 5 vertices');
    });
});

test('the same draft gives the same bytes, and the order of vertices does not change the network', () => {
    const network = fc.record({
        vertices: fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
            minLength: 2,
            maxLength: 30,
        }),
        links: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 }),
    });
    fc.assert(
        fc.property(network, ({ vertices, links }) => {
            const draft: GraphDraft = {
                vertices: vertices.map(([x, y]) => at(x, y)),
                edges: links.map(([from, to]) => edge(from % vertices.length, to % vertices.length)),
                features: [],
            };
            const bytes = writeGraphFile(assembleGraph(draft));
            expect(writeGraphFile(assembleGraph(draft))).toEqual(bytes);
            const last = draft.vertices.length - 1;
            const turned = assembleGraph({
                ...draft,
                vertices: [...draft.vertices].reverse(),
                edges: draft.edges.map((one) => ({ ...one, from: last - one.from, to: last - one.to })),
            });
            const sections = assembleGraph(draft);
            expect([...turned.edgeLength].sort()).toEqual([...sections.edgeLength].sort());
            expect(turned.componentLength).toEqual(sections.componentLength);
        }),
    );
});

test('neighbours on the Hilbert curve are neighbours on the ground', () => {
    const size = 65536;
    const cells = new Map<number, [number, number]>();
    for (let x = 0; x < 64; x++) {
        for (let y = 0; y < 64; y++) cells.set(hilbertDistance([x, y], 0, 0, size), [x, y]);
    }
    expect(cells.size).toBe(4096);
    for (let step = 1; step < 4096; step++) {
        const [x, y] = cells.get(step) ?? [Number.NaN, 0];
        const [lastX, lastY] = cells.get(step - 1) ?? [Number.NaN, 0];
        expect(Math.abs(x - lastX) + Math.abs(y - lastY)).toBe(1);
    }
});
