import type { WalkGraph } from '../graph/WalkGraph.ts';
import { BucketQueue } from './BucketQueue.ts';
import { BLOCKED } from './weights.ts';

/** Where a flood does not come. */
export const DRY = 0xffffffff;

/** Where a flood begins, and with how many units. */
export interface Source {
    readonly vertex: number;
    readonly units: number;
}

/**
 * Least units from the nearest source to each vertex, or with `towards` from each vertex to the nearest
 * source, on open arcs, whoever's ground they are on.
 *
 * @param units by arc, with PRIVATE or BLOCKED as in Weights
 * @param typical mean of all that are not blocked
 */
export function flood(
    graph: WalkGraph,
    units: Uint32Array,
    typical: number,
    sources: readonly Source[],
    direction: 'from' | 'towards',
): Uint32Array {
    const { firstArc, arcTarget, arcEdge } = graph.sections;
    const flip = direction === 'from' ? 0 : 1;
    const least = new Uint32Array(graph.vertexCount).fill(DRY);
    const queue = new BucketQueue(typical);
    for (const source of [...sources].sort((a, b) => a.units - b.units)) {
        if (source.units >= least[source.vertex]) continue;
        least[source.vertex] = source.units;
        queue.push(source.units, source.vertex, source.units);
    }
    for (let vertex = queue.pop(); vertex >= 0; vertex = queue.pop()) {
        const reached = queue.value;
        if (reached !== least[vertex]) continue;
        const end = firstArc[vertex + 1];
        for (let arc = firstArc[vertex]; arc < end; arc++) {
            const length = units[arcEdge[arc] ^ flip] & BLOCKED;
            const target = arcTarget[arc];
            if (length === BLOCKED || reached + length >= least[target]) continue;
            least[target] = reached + length;
            queue.push(reached + length, target, reached + length);
        }
    }
    return least;
}
