import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBadFact } from '../../../src/graph/factRows.ts';
import { writeGraphFile } from '../../../src/graph/graphFile.ts';
import { WalkGraph } from '../../../src/graph/WalkGraph.ts';
import { assembleAreas } from '../../../src/region/areas/assembleAreas.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { buildNetwork } from '../../../src/region/network/buildNetwork.ts';
import { BadInput } from '../../../src/region/osm/BadInput.ts';
import type { OsmData, Tags } from '../../../src/region/osm/OsmData.ts';

const NODES = 24;

const wayTags = fc.constantFrom<Tags[]>(
    { highway: 'footway' },
    { highway: 'footway', footway: 'crossing', crossing: 'zebra' },
    { highway: 'footway', footway: 'sidewalk', level: '0' },
    { highway: 'steps', step_count: '4' },
    { highway: 'steps', level: '0;1' },
    { highway: 'pedestrian', area: 'yes' },
    { highway: 'pedestrian', area: 'yes', level: '1' },
    { railway: 'platform', area: 'yes' },
    { highway: 'elevator', area: 'yes' },
    { highway: 'elevator', level: '0;1' },
    { highway: 'corridor', level: '1' },
    { highway: 'residential', sidewalk: 'both' },
    { highway: 'secondary', maxspeed: '50', lanes: '4' },
    { highway: 'motorway' },
    { building: 'yes' },
    { barrier: 'wall' },
    { barrier: 'kerb', kerb: 'raised' },
    { landuse: 'grass' },
    { type: 'nonsense' },
);
const nodeTags = fc.constantFrom<Tags[]>(
    { kerb: 'raised' },
    { barrier: 'gate' },
    { barrier: 'bollard' },
    { barrier: 'step' },
    { highway: 'crossing', crossing: 'traffic_signals' },
    { highway: 'elevator' },
    { entrance: 'yes' },
    { amenity: 'bench' },
);

const extract = fc
    .record({
        places: fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), {
            minLength: NODES,
            maxLength: NODES,
        }),
        ways: fc.array(
            fc.record({
                tags: wayTags,
                nodes: fc.array(fc.nat({ max: NODES - 1 }), { minLength: 0, maxLength: 9 }),
                isClosed: fc.boolean(),
            }),
            { minLength: 1, maxLength: 14 },
        ),
        points: fc.dictionary(fc.nat({ max: NODES - 1 }).map(String), nodeTags, { maxKeys: 6 }),
    })
    .map(({ places, ways, points }): OsmData => {
        const lines = ways.map(({ nodes, isClosed }) =>
            isClosed && nodes.length > 0 ? [...nodes, nodes[0] ?? 0] : nodes,
        );
        return {
            nodes: {
                count: NODES,
                ids: Float64Array.from(places.keys(), (index) => index + 1),
                longitude: Int32Array.from(places, ([x]) => 75_000_000 + x * 1400),
                latitude: Int32Array.from(places, ([, y]) => 515_000_000 + y * 900),
                tags: new Map(Object.entries(points).map(([node, tags]) => [Number(node), tags])),
                indexOf: (id) => id - 1,
            },
            ways: ways.map(({ tags }, index) => ({
                id: index + 1,
                tags,
                nodes: Uint32Array.from(lines[index] ?? []),
                broken: false,
            })),
            relations: [],
            bounds: [7, 51, 8, 52],
            dataDate: '',
        };
    });

function build(data: OsmData): WalkGraph | undefined {
    const report = new Report();
    try {
        const sections = buildNetwork(data, assembleAreas(data, report), report, () => {});
        const opened = WalkGraph.open(writeGraphFile(sections).buffer);
        if (!opened.ok) throw new Error(opened.fault);
        return opened.value;
    } catch (fault) {
        if (fault instanceof BadInput) return undefined;
        throw fault;
    }
}

test('whatever is drawn, a whole graph comes out or a clear refusal', () => {
    fc.assert(
        fc.property(extract, (data) => {
            const graph = build(data);
            if (!graph) return;
            const { edgeFrom, edgeTo, firstArc, arcTarget, facts, edgeLength, edgeShape } = graph.sections;
            expect(findBadFact(facts)).toBeUndefined();
            expect(firstArc[graph.vertexCount]).toBe(2 * graph.edgeCount);
            expect(arcTarget.every((vertex) => vertex < graph.vertexCount)).toBe(true);
            for (let edge = 0; edge < graph.edgeCount; edge++) {
                expect(Math.max(edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0)).toBeLessThan(graph.vertexCount);
                expect(edgeLength[edge]).toBeLessThan(100_000);
                expect(edgeShape[edge + 1]).toBeGreaterThanOrEqual(edgeShape[edge] ?? 0);
            }
        }),
        { numRuns: 1500 },
    );
});

test('the edges of steps are steps, and no other way gets their number', () => {
    fc.assert(
        fc.property(extract, (data) => {
            const graph = build(data);
            if (!graph) return;
            for (let edge = 0; edge < graph.edgeCount; edge++) {
                const { type, id } = graph.edgeOsm(edge);
                if (type !== 'way') continue;
                const isSteps = data.ways[id - 1]?.tags.highway === 'steps';
                expect(graph.facts(edge).kind === 'steps').toBe(isSteps);
            }
        }),
        { numRuns: 500 },
    );
});
