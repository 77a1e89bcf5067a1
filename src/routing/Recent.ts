/** Keeps the values used last, by key. */
export class Recent<Value> {
    readonly #limit: number;
    readonly #values = new Map<string, Value>();

    constructor(limit: number) {
        this.#limit = limit;
    }

    get(key: string): Value | undefined {
        const value = this.#values.get(key);
        if (value === undefined) return undefined;
        this.#values.delete(key);
        this.#values.set(key, value);
        return value;
    }

    getOr(key: string, make: () => Value): Value {
        const known = this.get(key);
        if (known !== undefined) return known;
        const value = make();
        this.#values.set(key, value);
        const [oldest] = this.#values.keys();
        if (this.#values.size > this.#limit && oldest !== undefined) this.#values.delete(oldest);
        return value;
    }
}
