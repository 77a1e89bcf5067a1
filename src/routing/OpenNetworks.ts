import { findRoot } from '../graph/components.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, type Weights } from './weights.ts';

/**
 * What hangs together by edges that are open in either direction. Whoever stands in another network than the goal
 * need not search for it.
 */
export class OpenNetworks {
    readonly #parent: Uint32Array;
    readonly #edgeFrom: Uint32Array;

    constructor({ vertexCount, sections }: WalkGraph, { arcs }: Weights) {
        const { edgeFrom, edgeTo } = sections;
        this.#edgeFrom = edgeFrom;
        this.#parent = new Uint32Array(vertexCount);
        for (let vertex = 0; vertex < vertexCount; vertex++) this.#parent[vertex] = vertex;
        for (let edge = 0; edge < edgeFrom.length; edge++) {
            if (arcs[edge * 2] === BLOCKED && arcs[edge * 2 + 1] === BLOCKED) continue;
            const from = findRoot(this.#parent, edgeFrom[edge]);
            const to = findRoot(this.#parent, edgeTo[edge]);
            this.#parent[Math.max(from, to)] = Math.min(from, to);
        }
    }

    /** Of spots on open edges. */
    areApart(origin: Spot, goal: Spot): boolean {
        const rootOf = ({ edge }: Spot) => findRoot(this.#parent, this.#edgeFrom[edge]);
        return rootOf(origin) !== rootOf(goal);
    }
}
