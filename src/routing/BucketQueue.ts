/** Buckets in the ring, and how many of them a typical step goes over. */
const BUCKETS = 8192;
const MASK = BUCKETS - 1;
const STEP = 8;

/** Where nothing waits beyond the ring. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * A priority queue over whole keys below 2^32 that only grow: a ring of buckets, each a linked list in flat
 * arrays (Dial 1969), and one more list for what lies more than the ring ahead. Items of one bucket come out in any
 * order, so a search must be ready to improve an item again.
 */
export class BucketQueue {
    readonly #shift: number;
    readonly #width: number;
    readonly #heads = new Int32Array(BUCKETS).fill(-1);
    #items = new Uint32Array(4096);
    #values = new Uint32Array(4096);
    #buckets = new Uint32Array(4096);
    #next = new Int32Array(4096);
    #free = -1;
    #used = 0;
    #size = 0;
    #inRing = 0;
    #bucket = 0;
    /** What lies beyond the ring, and its lowest bucket. */
    #far = -1;
    #leastFar = NEVER;
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
        this.#items[entry] = item;
        this.#values[entry] = value;
        this.#put(entry, bucket);
        this.#size++;
    }

    /** An item of the lowest bucket, or -1 when there is none. */
    pop(): number {
        if (this.#size === 0) return -1;
        let bucket = this.#bucket;
        let entry = -1;
        for (;;) {
            if (bucket >= this.#leastFar || this.#inRing === 0) bucket = this.#fetch(bucket);
            entry = this.#heads[bucket & MASK];
            if (entry >= 0) break;
            bucket++;
        }
        this.#bucket = bucket;
        this.#heads[bucket & MASK] = this.#next[entry];
        this.#next[entry] = this.#free;
        this.#free = entry;
        this.#size--;
        this.#inRing--;
        this.value = this.#values[entry];
        return this.#items[entry];
    }

    #put(entry: number, bucket: number): void {
        if (bucket - this.#bucket >= BUCKETS) {
            this.#buckets[entry] = bucket;
            this.#next[entry] = this.#far;
            this.#far = entry;
            if (bucket < this.#leastFar) this.#leastFar = bucket;
            return;
        }
        this.#next[entry] = this.#heads[bucket & MASK];
        this.#heads[bucket & MASK] = entry;
        this.#inRing++;
    }

    /** Brings into the ring what lies in it by now, and tells at which bucket to go on. */
    #fetch(bucket: number): number {
        this.#bucket = this.#inRing === 0 ? this.#leastFar : bucket;
        let entry = this.#far;
        this.#far = -1;
        this.#leastFar = NEVER;
        while (entry >= 0) {
            const next = this.#next[entry];
            this.#put(entry, this.#buckets[entry]);
            entry = next;
        }
        return this.#bucket;
    }

    #grow(): void {
        const length = this.#items.length * 2;
        this.#items = enlarged(this.#items, new Uint32Array(length));
        this.#values = enlarged(this.#values, new Uint32Array(length));
        this.#buckets = enlarged(this.#buckets, new Uint32Array(length));
        this.#next = enlarged(this.#next, new Int32Array(length));
    }
}

function enlarged<Column extends Uint32Array | Int32Array>(from: Column, to: Column): Column {
    to.set(from);
    return to;
}
