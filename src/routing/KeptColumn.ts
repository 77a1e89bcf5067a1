/**
 * One column of what a search knows by state, as a tree keeps it: whole for the public layer, and beyond it for the
 * few states that were reached.
 */
export class KeptColumn {
    readonly #public: Uint32Array | Uint16Array;
    readonly #states: Uint32Array;
    readonly #values: Uint32Array;
    readonly #missing: number;

    /**
     * @param states beyond the public layer that were reached, ascending
     * @param missing the value of all others there
     */
    constructor(
        column: Uint32Array | Uint16Array,
        vertexCount: number,
        states: Uint32Array,
        missing: number,
    ) {
        this.#public = column.slice(0, vertexCount);
        this.#states = states;
        this.#values = states.map((state) => column[state]);
        this.#missing = missing;
    }

    at(state: number): number {
        if (state < this.#public.length) return this.#public[state];
        const index = this.#indexOf(state);
        return this.#states[index] === state ? this.#values[index] : this.#missing;
    }

    #indexOf(state: number): number {
        let [low, high] = [0, this.#states.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#states[middle] < state) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
