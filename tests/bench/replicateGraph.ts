import type { Position } from '../../src/base/position.ts';
import { assembleGraph } from '../../src/graph/assembleGraph.ts';
import type { DraftEdge, DraftFeature } from '../../src/graph/GraphDraft.ts';
import type { Sections } from '../../src/graph/sections.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';

/** Edges that join a copy with each of its neighbours. */
const JOINTS = 60;
/** Share of a copy's residential junctions, nearest to the border, at which a joint may end. */
const BORDER = 0.1;

/** Edges from one made-up bench to the next: some 1,600 benches on 100 km of ways. */
const BENCH_EVERY = 10;

interface Copy {
    readonly column: number;
    readonly row: number;
    /** Index of its first vertex. */
    readonly base: number;
}

/**
 * A graph laid side by side with itself, with new OSM ids and shifted coordinates, joined along the borders
 * by residential streets. Every street is real, the geography and the benches are synthetic.
 */
export function replicateGraph(graph: WalkGraph, columns: number, rows: number): Sections {
    const [west, south, east, north] = graph.bounds();
    const [width, height] = [east - west, north - south];
    const copies: Copy[] = [];
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            copies.push({ column, row, base: copies.length * graph.vertexCount });
        }
    }
    const shifted = ([longitude, latitude]: Position, { column, row }: Copy): Position => [
        longitude + column * width,
        latitude + row * height,
    ];
    const vertices = copies.flatMap((copy) =>
        Array.from({ length: graph.vertexCount }, (_, vertex) => shifted(graph.vertexPosition(vertex), copy)),
    );
    const edges = copies.flatMap((copy) =>
        Array.from({ length: graph.edgeCount }, (_, edge) => copyEdge(graph, edge, copy, shifted)),
    );
    const eastward = borderPairs(graph, 0);
    const northward = borderPairs(graph, 1);
    for (const copy of copies) {
        const onRight = copies.find(({ column, row }) => column === copy.column + 1 && row === copy.row);
        const above = copies.find(({ column, row }) => column === copy.column && row === copy.row + 1);
        if (onRight) edges.push(...eastward.map((pair) => joint(graph, pair, copy, onRight)));
        if (above) edges.push(...northward.map((pair) => joint(graph, pair, copy, above)));
    }
    const features = edges
        .filter((_, index) => index % BENCH_EVERY === 0)
        .map((edge, index) => benchAt(vertices[edge.from], index));
    return assembleGraph({ vertices, edges, features });
}

const benchAt = (position: Position, index: number): DraftFeature => ({
    kind: 'bench',
    position,
    name: '',
    tags: 'amenity=bench;backrest=yes',
    osm: { type: 'node', id: index + 1 },
});

function copyEdge(
    graph: WalkGraph,
    edge: number,
    copy: Copy,
    shifted: (at: Position, copy: Copy) => Position,
): DraftEdge {
    const { edgeFrom, edgeTo, edgeTags } = graph.sections;
    const { type, id } = graph.edgeOsm(edge);
    return {
        from: edgeFrom[edge] + copy.base,
        to: edgeTo[edge] + copy.base,
        shape: graph
            .edgeLine(edge)
            .slice(1, -1)
            .map((at) => shifted(at, copy)),
        length: graph.edgeLength(edge),
        facts: graph.facts(edge),
        name: graph.edgeName(edge),
        tags: graph.string(edgeTags[edge]),
        osm: { type, id: id + copy.base * 1000 },
    };
}

/** Vertices on the far and on the near border that lie at like heights: axis 0 joins east with west. */
function borderPairs(graph: WalkGraph, axis: 0 | 1): [number, number][] {
    const across = axis === 0 ? 1 : 0;
    const { edgeFrom } = graph.sections;
    const streets = Array.from(edgeFrom).filter((_, edge) => graph.facts(edge).kind === 'residential');
    const junctions = [...new Set(streets)].sort(byCoordinate(graph, axis));
    const count = Math.ceil(junctions.length * BORDER);
    const starts = junctions.slice(0, count).sort(byCoordinate(graph, across));
    const ends = junctions.slice(-count).sort(byCoordinate(graph, across));
    const pick = (list: number[], share: number) => list[Math.floor(share * (list.length - 1))];
    return Array.from({ length: JOINTS }, (_, joint) => [
        pick(ends, joint / (JOINTS - 1)),
        pick(starts, joint / (JOINTS - 1)),
    ]);
}

const byCoordinate = (graph: WalkGraph, axis: 0 | 1) => (a: number, b: number) =>
    graph.vertexPosition(a)[axis] - graph.vertexPosition(b)[axis];

function joint(graph: WalkGraph, [end, start]: [number, number], from: Copy, to: Copy): DraftEdge {
    const model = graph.sections.edgeFrom.indexOf(end);
    return {
        from: end + from.base,
        to: start + to.base,
        facts: graph.facts(Math.max(0, model)),
        name: '',
        tags: '',
        osm: { type: 'way', id: from.base + to.base + end },
    };
}
