import type { WalkGraph } from '../graph/WalkGraph.ts';
import { BucketQueue } from './BucketQueue.ts';
import type { Stop } from './outcome.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED } from './weights.ts';

/** Where no stop can be reached. */
export const NO_STOP = 0xffffffff;

/** Shares of an edge's length at which stops of a kind are met, in the direction of an arc. */
export function sharesOn(graph: WalkGraph, stops: Stops, kind: Stop['kind'], arc: number): number[] {
    const edge = arc >> 1;
    const length = graph.sections.edgeLength[edge];
    const shares = stops.on(edge, kind).map(({ along }) => (length === 0 ? 0 : along / length));
    return arc & 1 ? shares.map((share) => 1 - share).reverse() : shares;
}

/**
 * Units from each vertex to the nearest stop of a kind, on open arcs, whoever's ground they are on.
 *
 * @param units by arc, BLOCKED where it is shut
 */
export function unitsToStop(
    graph: WalkGraph,
    units: Uint32Array,
    stops: Stops,
    kind: Stop['kind'],
): Uint32Array {
    const { firstArc, arcTarget, arcEdge, edgeFrom, edgeTo } = graph.sections;
    const nearest = new Uint32Array(graph.vertexCount).fill(NO_STOP);
    const greatest = units.reduce((most, each) => (each === BLOCKED ? most : Math.max(most, each)), 0);
    const queue = new BucketQueue(greatest);
    const improve = (vertex: number, total: number): void => {
        if (total >= nearest[vertex]) return;
        nearest[vertex] = total;
        queue.push(total, vertex, total);
    };
    for (const edge of stops.edgesWith(kind)) {
        for (const arc of [edge * 2, edge * 2 + 1]) {
            const [share] = sharesOn(graph, stops, kind, arc);
            if (units[arc] === BLOCKED || share === undefined) continue;
            improve((arc & 1 ? edgeTo : edgeFrom)[edge], Math.round(units[arc] * share));
        }
    }
    for (let vertex = queue.pop(); vertex >= 0; vertex = queue.pop()) {
        if (queue.value !== nearest[vertex]) continue;
        const reached = queue.value;
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const back = units[arcEdge[arc] ^ 1];
            if (back !== BLOCKED) improve(arcTarget[arc], reached + back);
        }
    }
    return nearest;
}
