/** A priority queue over any keys: the least comes out first, also when it was pushed after larger ones came out. */
export class BinaryHeap {
    readonly #keys: number[] = [];
    readonly #items: number[] = [];

    get isEmpty(): boolean {
        return this.#items.length === 0;
    }

    push(key: number, item: number): void {
        let hole = this.#items.length;
        this.#keys.push(key);
        this.#items.push(item);
        while (hole > 0) {
            const parent = (hole - 1) >> 1;
            if (this.#keys[parent] <= key) break;
            this.#move(parent, hole);
            hole = parent;
        }
        this.#keys[hole] = key;
        this.#items[hole] = item;
    }

    /** The item with the least key, or -1 when there is none. */
    pop(): number {
        const item = this.#items[0] ?? -1;
        const key = this.#keys.pop();
        const last = this.#items.pop();
        if (key === undefined || last === undefined || this.#items.length === 0) return item;
        let hole = 0;
        for (;;) {
            let child = 2 * hole + 1;
            if (child >= this.#items.length) break;
            if (child + 1 < this.#items.length && this.#keys[child + 1] < this.#keys[child]) child++;
            if (this.#keys[child] >= key) break;
            this.#move(child, hole);
            hole = child;
        }
        this.#keys[hole] = key;
        this.#items[hole] = last;
        return item;
    }

    #move(from: number, to: number): void {
        this.#keys[to] = this.#keys[from];
        this.#items[to] = this.#items[from];
    }
}
