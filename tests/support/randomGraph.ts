import fc from 'fast-check';
import type { Position } from '../../src/base/position.ts';
import { metres } from '../../src/base/units.ts';
import { assembleGraph } from '../../src/graph/assembleGraph.ts';
import { type EdgeFacts, FACT_COLUMNS, UNKNOWN_FACTS } from '../../src/graph/facts.ts';
import type { DraftEdge, DraftFeature, GraphDraft } from '../../src/graph/GraphDraft.ts';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Spot } from '../../src/routing/Spot.ts';

const SIDE = 5;
/** Each corner has two vertices in one place, the halves of a node with a kerb or gate. */
const CORNERS = SIDE * SIDE;
const SPACING = 0.0004;

const word = <Word extends string>(words: readonly Word[]) =>
    fc.oneof(
        { weight: 3, arbitrary: fc.constant('unknown') },
        fc.constantFrom(...words),
    ) as fc.Arbitrary<Word>;
const number = (min: number, max: number) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant('unknown' as const) }, fc.integer({ min, max }));

/** Any row of facts, most of it unknown. */
export const anyFacts: fc.Arbitrary<EdgeFacts> = fc
    .record({
        kind: fc.constantFrom(...FACT_COLUMNS.kind),
        surface: word(FACT_COLUMNS.surface),
        smoothness: word(FACT_COLUMNS.smoothness),
        trackType: word(FACT_COLUMNS.trackType),
        width: number(30, 400),
        incline: number(-200, 200),
        inclineWord: word(FACT_COLUMNS.inclineWord),
        crossSlope: number(-80, 80),
        sidewalk: word(FACT_COLUMNS.sidewalk),
        kerb: word(FACT_COLUMNS.kerb),
        kerbHeight: number(0, 250),
        barrier: word(FACT_COLUMNS.barrier),
        opening: number(40, 300),
        crossing: word(FACT_COLUMNS.crossing),
        crossedRoad: word(FACT_COLUMNS.crossedRoad),
        maxSpeed: number(5, 130),
        lanes: number(1, 6),
        tactilePaving: word(FACT_COLUMNS.tactilePaving),
        stepCount: number(1, 60),
        handrail: word(FACT_COLUMNS.handrail),
        ramp: word(FACT_COLUMNS.ramp),
        lit: word(FACT_COLUMNS.lit),
        wheelchair: word(FACT_COLUMNS.wheelchair),
        oneWay: word(FACT_COLUMNS.oneWay),
        access: fc.constantFrom(...FACT_COLUMNS.access),
        crossedHalves: number(1, 2),
    })
    .map((facts) => ({ ...UNKNOWN_FACTS, ...facts }));

/** Facts of ways of which most can be walked, some are private, some stepped or one-way. */
const streetFacts: fc.Arbitrary<EdgeFacts> = fc
    .record({
        kind: fc.constantFrom(
            'footway',
            'footway',
            'residential',
            'sidewalk',
            'crossing',
            'steps',
            'kerb',
            'path',
        ),
        surface: fc.constantFrom('unknown', 'asphalt', 'sett', 'sand'),
        kerb: fc.constantFrom('unknown', 'unknown', 'unknown', 'lowered', 'raised'),
        incline: fc.constantFrom('unknown', 'unknown', 0, 50, -90),
        oneWay: fc.constantFrom('unknown', 'unknown', 'unknown', 'forward'),
        access: fc.constantFrom('unknown', 'unknown', 'unknown', 'private', 'no'),
        stepCount: fc.constantFrom('unknown', 3, 9),
    })
    .map((facts) => ({ ...UNKNOWN_FACTS, ...facts }) as EdgeFacts);

/** A town on a grid of a few streets with loops and double edges, in any order. */
export const anyTown: fc.Arbitrary<GraphDraft> = fc
    .array(
        fc.record({
            from: fc.nat(2 * CORNERS - 1),
            to: fc.nat(2 * CORNERS - 1),
            facts: streetFacts,
            slope: fc.option(fc.integer({ min: -150, max: 150 }), { nil: undefined }),
            isPoint: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
        }),
        { minLength: 8, maxLength: 90 },
    )
    .map((edges) => ({ vertices: grid(), edges: edges.map(draftEdge), features: [] }));

const grid = (): Position[] =>
    Array.from({ length: 2 * CORNERS }, (_, index) => [
        8.7 + (index % SIDE) * SPACING,
        49.4 + Math.floor((index % CORNERS) / SIDE) * SPACING,
    ]);

interface Drawn {
    readonly from: number;
    readonly to: number;
    readonly facts: EdgeFacts;
    readonly slope: number | undefined;
    readonly isPoint: boolean;
}

function draftEdge({ from, to, facts, slope, isPoint }: Drawn, index: number): DraftEdge {
    return {
        from,
        to: isPoint ? (from + CORNERS) % (2 * CORNERS) : to,
        facts,
        name: '',
        tags: '',
        osm: { type: 'way', id: index },
        ...(slope !== undefined && { slope }),
        ...(isPoint && { length: metres(0) }),
    };
}

export function graphOf(draft: GraphDraft): WalkGraph {
    const opened = WalkGraph.open(writeGraphFile(assembleGraph(draft)).buffer);
    if (!opened.ok) throw new Error(opened.fault);
    return opened.value;
}

/** A point of the graph for two numbers from 0 to 1. */
export function spotAt(graph: WalkGraph, which: number, share: number): Spot {
    const edge = Math.min(graph.edgeCount - 1, Math.floor(which * graph.edgeCount));
    const [from, to] = [
        graph.vertexPosition(graph.sections.edgeFrom[edge] ?? 0),
        graph.vertexPosition(graph.sections.edgeTo[edge] ?? 0),
    ];
    const position: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    return { edge, share, position, away: metres(0) };
}

/** The town with benches at shares of its edges, both from 0 to 1. */
export function withBenches(
    draft: GraphDraft,
    benches: readonly { readonly which: number; readonly along: number }[],
): GraphDraft {
    const features = benches.flatMap(({ which, along }, id): DraftFeature[] => {
        const edge = draft.edges[Math.floor(which * (draft.edges.length - 1))];
        const [from, to] = [draft.vertices[edge?.from ?? 0], draft.vertices[edge?.to ?? 0]];
        if (!from || !to) return [];
        const position: Position = [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
        return [{ kind: 'bench', position, name: '', tags: 'amenity=bench', osm: { type: 'node', id } }];
    });
    return { ...draft, features };
}
