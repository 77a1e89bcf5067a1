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
    /** Vertices of each network, by its root. */
    readonly #size: Uint32Array;
    readonly #edgeFrom: Uint32Array;
    readonly #weights: Weights;

    constructor({ vertexCount, sections }: WalkGraph, weights: Weights) {
        const { edgeFrom, edgeTo } = sections;
        this.#edgeFrom = edgeFrom;
        this.#weights = weights;
        this.#parent = new Uint32Array(vertexCount);
        for (let vertex = 0; vertex < vertexCount; vertex++) this.#parent[vertex] = vertex;
        for (let edge = 0; edge < edgeFrom.length; edge++) {
            if (!this.#isOpen(edge)) continue;
            const from = findRoot(this.#parent, edgeFrom[edge]);
            const to = findRoot(this.#parent, edgeTo[edge]);
            this.#parent[Math.max(from, to)] = Math.min(from, to);
        }
        this.#size = new Uint32Array(vertexCount);
        for (let vertex = 0; vertex < vertexCount; vertex++) this.#size[findRoot(this.#parent, vertex)]++;
    }

    /** Of spots on open edges. */
    areApart(origin: Spot, goal: Spot): boolean {
        return this.#rootOf(origin) !== this.#rootOf(goal);
    }

    /** Vertices that can be reached from a spot, one-way ones aside; none where its edge is not open. */
    sizeAround(spot: Spot): number {
        return this.#isOpen(spot.edge) ? this.#size[this.#rootOf(spot)] : 0;
    }

    #rootOf({ edge }: Spot): number {
        return findRoot(this.#parent, this.#edgeFrom[edge]);
    }

    #isOpen(edge: number): boolean {
        return this.#weights.at(edge * 2) !== BLOCKED || this.#weights.at(edge * 2 + 1) !== BLOCKED;
    }
}
