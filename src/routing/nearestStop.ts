import type { WalkGraph } from '../graph/WalkGraph.ts';
import { DRY, flood } from './flood.ts';
import type { Stop } from './outcome.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED, powerOf } from './weights.ts';

/** Where no stop can be reached. */
export const NO_STOP = DRY;

/** Shares of an edge's length at which stops of a kind are met, in the direction of an arc. */
export function sharesOn(graph: WalkGraph, stops: Stops, kind: Stop['kind'], arc: number): number[] {
    const edge = arc >> 1;
    const length = graph.sections.edgeLength[edge];
    const shares = stops.on(edge, kind).map(({ along }) => (length === 0 ? 0 : along / length));
    return arc & 1 ? shares.map((share) => 1 - share).reverse() : shares;
}

/**
 * Units from each vertex to the nearest stop of a kind.
 *
 * @param units by arc, BLOCKED where it is shut
 */
export function unitsToStop(
    graph: WalkGraph,
    units: Uint32Array,
    stops: Stops,
    kind: Stop['kind'],
): Uint32Array {
    const { edgeFrom, edgeTo } = graph.sections;
    let powers = 0;
    let open = 0;
    for (const each of units) {
        if (each === BLOCKED) continue;
        powers += powerOf(each);
        open++;
    }
    const typical = 2 ** (powers / Math.max(1, open));
    const sources = stops.edgesWith(kind).flatMap((edge) =>
        [edge * 2, edge * 2 + 1].flatMap((arc) => {
            const [share] = sharesOn(graph, stops, kind, arc);
            if (units[arc] === BLOCKED || share === undefined) return [];
            return [{ vertex: (arc & 1 ? edgeTo : edgeFrom)[edge], units: Math.round(units[arc] * share) }];
        }),
    );
    return flood(graph, units, typical, sources, 'towards');
}
