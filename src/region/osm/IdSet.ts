const SPREAD = 0x9e3779b1;
const FREE = Number.NaN;

/** A set of OSM ids in one typed array, for millions of them. */
export class IdSet {
    #slots = new Float64Array(1024).fill(FREE);
    #shift = 22;
    #size = 0;

    get size(): number {
        return this.#size;
    }

    has(id: number): boolean {
        return this.#slots[this.#slotOf(id)] === id;
    }

    add(id: number): void {
        const slot = this.#slotOf(id);
        if (this.#slots[slot] === id) return;
        this.#slots[slot] = id;
        this.#size++;
        if (this.#size * 2 > this.#slots.length) this.#grow();
    }

    /** The slot that holds the id, or the free one where it would go. */
    #slotOf(id: number): number {
        const mask = this.#slots.length - 1;
        let slot = Math.imul(id | 0, SPREAD) >>> this.#shift;
        while (this.#slots[slot] !== id && !Number.isNaN(this.#slots[slot])) slot = (slot + 1) & mask;
        return slot;
    }

    #grow(): void {
        const old = this.#slots;
        this.#slots = new Float64Array(old.length * 2).fill(FREE);
        this.#shift--;
        for (const id of old) {
            if (!Number.isNaN(id)) this.#slots[this.#slotOf(id)] = id;
        }
    }
}
