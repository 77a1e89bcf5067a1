import type { WalkGraph } from '../graph/WalkGraph.ts';
import { KeptColumn } from './KeptColumn.ts';
import { KeptSteps } from './KeptSteps.ts';
import { LAYERS } from './layers.ts';

export const UNREACHED = 0xffffffff;

const FEW = 4096;

/** What a search has found out of each state. */
export interface Found {
    /** Least units, or UNREACHED. */
    costAt(state: number): number;
    /** Arc the state was reached on × 4 + layer before; any number where it was not. */
    viaAt(state: number): number;
}

/** What a search knows of each state; can be wiped for the next search in the time the last one took. */
export class Labels implements Found {
    /** Least units so far, or UNREACHED. */
    readonly cost: Uint32Array;
    /** Arc the state was reached on × 4 + layer before. */
    readonly via: Uint32Array;
    readonly #vertexCount: number;
    /** Grows with what is reached: most of the private layers never is. */
    #touched: Uint32Array;
    #count = 0;

    constructor(vertexCount: number) {
        this.#vertexCount = vertexCount;
        this.cost = new Uint32Array(vertexCount * LAYERS).fill(UNREACHED);
        this.via = new Uint32Array(vertexCount * LAYERS);
        this.#touched = new Uint32Array(FEW);
    }

    set(state: number, cost: number, via: number): void {
        if (this.cost[state] === UNREACHED) this.#touch(state);
        this.cost[state] = cost;
        this.via[state] = via;
    }

    #touch(state: number): void {
        if (this.#count === this.#touched.length) {
            const longer = new Uint32Array(this.#count * 2);
            longer.set(this.#touched);
            this.#touched = longer;
        }
        this.#touched[this.#count++] = state;
    }

    costAt(state: number): number {
        return this.cost[state];
    }

    viaAt(state: number): number {
        return this.via[state];
    }

    /** How many states were reached. */
    get count(): number {
        return this.#count;
    }

    /** States reached beyond the public layer, ascending. */
    beyondPublic(): Uint32Array {
        const isBeyond = (state: number) => state >= this.#vertexCount;
        return this.#touched.subarray(0, this.#count).filter(isBeyond).sort();
    }

    /** What is known now, in a quarter of the room, whatever these labels are used for next. */
    keep(graph: WalkGraph): Found {
        const states = this.beyondPublic();
        const cost = new KeptColumn(this.cost, this.#vertexCount, states, UNREACHED);
        const steps = new KeptSteps(graph, this.via, this.cost, UNREACHED, states);
        return { costAt: (state) => cost.at(state), viaAt: (state) => steps.at(state) };
    }

    wipe(): this {
        for (let index = 0; index < this.#count; index++) this.cost[this.#touched[index]] = UNREACHED;
        this.#count = 0;
        return this;
    }
}
