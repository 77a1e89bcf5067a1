import type { Position } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';

export interface Pair {
    readonly from: Position;
    readonly to: Position;
}

/** Repeatable numbers 0 ≤ x < 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

/** Pairs of junctions drawn evenly over the graph; the same seed gives the same pairs. */
export function randomPairs(graph: WalkGraph, count: number, seed: number): Pair[] {
    const random = numbersFrom(seed);
    const draw = () => graph.vertexPosition(Math.floor(random() * graph.vertexCount));
    return Array.from({ length: count }, () => ({ from: draw(), to: draw() }));
}
