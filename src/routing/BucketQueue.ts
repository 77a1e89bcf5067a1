/**
 * A priority queue over whole numbers that only grow: a ring of buckets, each a linked list in flat arrays
 * (Dial 1969). Keys in one bucket come out in any order, so a search must be ready to improve an item again
 * until its bucket is left.
 */
export class BucketQueue {
    readonly #shift: number;
    readonly #mask: number;
    readonly #heads: Int32Array;
    #items = new Uint32Array(1024);
    #keys = new Float64Array(1024);
    #next = new Int32Array(1024);
    #free = -1;
    #used = 0;
    #size = 0;
    #bucket = 0;
    /** Key of the item popped last. */
    key = 0;

    /** @param reach most that a pushed key lies above the key popped last */
    constructor(reach: number) {
        const shift = Math.max(6, Math.ceil(Math.log2(reach + 1)) - 12);
        const buckets = 2 ** Math.ceil(Math.log2(reach / 2 ** shift + 2));
        this.#shift = 2 ** shift;
        this.#mask = buckets - 1;
        this.#heads = new Int32Array(buckets).fill(-1);
    }

    /** Least key that can still come out. */
    get floor(): number {
        return this.#bucket * this.#shift;
    }

    get isEmpty(): boolean {
        return this.#size === 0;
    }

    push(key: number, item: number): void {
        let entry = this.#free;
        if (entry < 0) {
            entry = this.#used++;
            if (entry === this.#items.length) this.#grow();
        } else {
            this.#free = this.#next[entry];
        }
        const bucket = Math.floor(key / this.#shift);
        if (this.#size === 0) this.#bucket = bucket;
        else if (bucket < this.#bucket) this.#bucket = bucket;
        const head = bucket & this.#mask;
        this.#items[entry] = item;
        this.#keys[entry] = key;
        this.#next[entry] = this.#heads[head];
        this.#heads[head] = entry;
        this.#size++;
    }

    /** An item of the lowest bucket, or -1 when there is none. */
    pop(): number {
        if (this.#size === 0) return -1;
        let entry = this.#heads[this.#bucket & this.#mask];
        while (entry < 0) {
            this.#bucket++;
            entry = this.#heads[this.#bucket & this.#mask];
        }
        this.#heads[this.#bucket & this.#mask] = this.#next[entry];
        this.#next[entry] = this.#free;
        this.#free = entry;
        this.#size--;
        this.key = this.#keys[entry];
        return this.#items[entry];
    }

    #grow(): void {
        const length = this.#items.length * 2;
        const items = new Uint32Array(length);
        const keys = new Float64Array(length);
        const next = new Int32Array(length);
        items.set(this.#items);
        keys.set(this.#keys);
        next.set(this.#next);
        this.#items = items;
        this.#keys = keys;
        this.#next = next;
    }
}
