/** Buckets in a ring, as a power of two: fine enough that few items are taken twice. */
const RING = 12;
const FINEST = 6;

/**
 * A priority queue over whole keys below 2^32 that only grow: a ring of buckets, each a linked list in flat arrays
 * (Dial 1969). Items of one bucket come out in any order, so a search must be ready to improve an item again
 * until its bucket is left.
 */
export class BucketQueue {
    readonly #shift: number;
    readonly #width: number;
    readonly #mask: number;
    readonly #heads: Int32Array;
    #items = new Uint32Array(4096);
    #values = new Uint32Array(4096);
    #next = new Int32Array(4096);
    #free = -1;
    #used = 0;
    #size = 0;
    #bucket = 0;
    /** What the item popped last was pushed with. */
    value = 0;

    /** @param reach most that a pushed key lies above the least key in the queue */
    constructor(reach: number) {
        this.#shift = Math.max(FINEST, Math.ceil(Math.log2(reach + 1)) - RING);
        this.#width = 2 ** this.#shift;
        const buckets = 2 ** Math.ceil(Math.log2(reach / this.#width + 2));
        this.#mask = buckets - 1;
        this.#heads = new Int32Array(buckets).fill(-1);
    }

    /** No key below this can still come out, and every key from the next bucket on is at least a bucket higher. */
    get floor(): number {
        return this.#bucket * this.#width;
    }

    get isEmpty(): boolean {
        return this.#size === 0;
    }

    push(key: number, item: number, value: number): void {
        let entry = this.#free;
        if (entry >= 0) this.#free = this.#next[entry];
        else {
            entry = this.#used++;
            if (entry === this.#items.length) this.#grow();
        }
        const bucket = key >>> this.#shift;
        if (this.#size === 0 || bucket < this.#bucket) this.#bucket = bucket;
        const head = bucket & this.#mask;
        this.#items[entry] = item;
        this.#values[entry] = value;
        this.#next[entry] = this.#heads[head];
        this.#heads[head] = entry;
        this.#size++;
    }

    /** An item of the lowest bucket, or -1 when there is none. */
    pop(): number {
        if (this.#size === 0) return -1;
        let bucket = this.#bucket;
        let entry = this.#heads[bucket & this.#mask];
        while (entry < 0) {
            bucket++;
            entry = this.#heads[bucket & this.#mask];
        }
        this.#bucket = bucket;
        this.#heads[bucket & this.#mask] = this.#next[entry];
        this.#next[entry] = this.#free;
        this.#free = entry;
        this.#size--;
        this.value = this.#values[entry];
        return this.#items[entry];
    }

    #grow(): void {
        const length = this.#items.length * 2;
        this.#items = enlarged(this.#items, new Uint32Array(length));
        this.#values = enlarged(this.#values, new Uint32Array(length));
        this.#next = enlarged(this.#next, new Int32Array(length));
    }
}

function enlarged<Column extends Uint32Array | Int32Array>(from: Column, to: Column): Column {
    to.set(from);
    return to;
}
