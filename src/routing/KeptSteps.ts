import type { WalkGraph } from '../graph/WalkGraph.ts';
import { KeptColumn } from './KeptColumn.ts';

/** Where no step leads. */
const NONE = 0xffff;
const FAN = 4;

/**
 * The arcs on which states were reached, as a tree keeps them: of a public state which of its vertex's own arcs leads
 * back, a few bits in the place of an arc's number.
 */
export class KeptSteps {
    readonly #graph: WalkGraph;
    readonly #public: Uint16Array;
    readonly #beyond: KeptColumn;

    /**
     * @param via by state: arc × 4 + layer before, as a search of this graph found it
     * @param cost by state; `unreached` where the search did not come
     * @param beyond states reached that are not public, ascending
     */
    constructor(
        graph: WalkGraph,
        via: Uint32Array,
        cost: Uint32Array,
        unreached: number,
        beyond: Uint32Array,
    ) {
        this.#graph = graph;
        const { firstArc, arcEdge } = graph.sections;
        const steps = new Uint16Array(graph.vertexCount).fill(NONE);
        for (let vertex = 0; vertex < steps.length; vertex++) {
            if (cost[vertex] === unreached) continue;
            const leaving = (via[vertex] >>> 2) ^ 1;
            const first = firstArc[vertex];
            let index = first;
            while (arcEdge[index] !== leaving) index++;
            steps[vertex] = (index - first) * FAN + (via[vertex] & 3);
        }
        this.#public = steps;
        this.#beyond = new KeptColumn(via, 0, beyond, 0);
    }

    /** Arc × 4 + layer before; any number where the state was not reached. */
    at(state: number): number {
        if (state >= this.#public.length) return this.#beyond.at(state);
        const step = this.#public[state];
        if (step === NONE) return 0;
        const { firstArc, arcEdge } = this.#graph.sections;
        const arc = arcEdge[firstArc[state] + Math.floor(step / FAN)] ^ 1;
        return arc * FAN + (step % FAN);
    }
}
