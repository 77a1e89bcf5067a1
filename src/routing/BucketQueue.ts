/** Buckets in the ring, and how many of them a typical step goes over. */
const BUCKETS = 8192;
const MASK = BUCKETS - 1;
const STEP = 8;

/**
 * A priority queue over whole keys below 2^32 that only grow: a ring of buckets, each a linked list in flat
 * arrays (Dial 1969). Items of one bucket come out in any order, and one that lies more than the ring
 * ahead comes out early, so a search must be ready to improve an item again.
 */
export class BucketQueue {
    readonly #shift: number;
    readonly #width: number;
    readonly #heads = new Int32Array(BUCKETS).fill(-1);
    #items = new Uint32Array(4096);
    #values = new Uint32Array(4096);
    #next = new Int32Array(4096);
    #free = -1;
    #used = 0;
    #size = 0;
    #bucket = 0;
    /** What the item popped last was pushed with. */
    value = 0;

    /** @param step by how much a key typically lies above the one popped before */
    constructor(step: number) {
        this.#shift = Math.max(0, Math.floor(Math.log2(Math.max(1, step / STEP))));
        this.#width = 2 ** this.#shift;
    }

    /** No key below this is left. */
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
        const head = bucket & MASK;
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
        let entry = this.#heads[bucket & MASK];
        while (entry < 0) {
            bucket++;
            entry = this.#heads[bucket & MASK];
        }
        this.#bucket = bucket;
        this.#heads[bucket & MASK] = this.#next[entry];
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
