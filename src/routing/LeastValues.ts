const NONE = 0xffffffff;

/** The least whole number seen at each state; wiped in the time that setting them took. */
export class LeastValues {
    readonly #values: Uint32Array;
    #touched: number[] = [];

    constructor(states: number) {
        this.#values = new Uint32Array(states).fill(NONE);
    }

    /** More than any number where none was seen. */
    at(state: number): number {
        return this.#values[state];
    }

    set(state: number, value: number): void {
        if (this.#values[state] === NONE) this.#touched.push(state);
        this.#values[state] = value;
    }

    wipe(): this {
        for (const state of this.#touched) this.#values[state] = NONE;
        this.#touched = [];
        return this;
    }
}
