import { LAYERS } from './layers.ts';

export const UNREACHED = 0xffffffff;

/** What a search knows of each state; can be wiped for the next search in the time the last one took. */
export class Labels {
    /** Least units so far, or UNREACHED. */
    readonly cost: Uint32Array;
    /** Arc the state was reached on × 4 + layer before. */
    readonly via: Uint32Array;
    readonly #touched: Uint32Array;
    #count = 0;

    constructor(vertexCount: number) {
        this.cost = new Uint32Array(vertexCount * LAYERS).fill(UNREACHED);
        this.via = new Uint32Array(vertexCount * LAYERS);
        this.#touched = new Uint32Array(vertexCount * LAYERS);
    }

    set(state: number, cost: number, via: number): void {
        if (this.cost[state] === UNREACHED) this.#touched[this.#count++] = state;
        this.cost[state] = cost;
        this.via[state] = via;
    }

    /** How many states were reached. */
    get count(): number {
        return this.#count;
    }

    wipe(): this {
        for (let index = 0; index < this.#count; index++) this.cost[this.#touched[index]] = UNREACHED;
        this.#count = 0;
        return this;
    }
}
