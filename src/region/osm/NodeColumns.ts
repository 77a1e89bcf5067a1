import type { OsmNodes, Tags } from './OsmData.ts';

const START = 1 << 14;

/** Marks a deletion in place of a coordinate. */
const DELETED = -(2 ** 31);

/** Nodes as they come in, in any order and more than once. */
export class NodeColumns {
    #count = 0;
    #ids = new Float64Array(START);
    #longitude = new Int32Array(START);
    #latitude = new Int32Array(START);
    readonly #tags = new Map<number, Tags>();

    add(id: number, longitude: number, latitude: number, tags: Tags | undefined): void {
        if (this.#count === this.#ids.length) this.#grow();
        const index = this.#count++;
        this.#ids[index] = id;
        this.#longitude[index] = longitude;
        this.#latitude[index] = latitude;
        if (tags) this.#tags.set(index, tags);
    }

    delete(id: number): void {
        this.add(id, DELETED, 0, undefined);
    }

    /** Sorted by id; of several versions the last one in the file counts, and `repeated` hears of the others. */
    finish(repeated: (id: number) => void): OsmNodes {
        const order = this.#order();
        const ids = new Float64Array(order.length);
        const longitude = new Int32Array(order.length);
        const latitude = new Int32Array(order.length);
        const tags = new Map<number, Tags>();
        let count = 0;
        for (let rank = 0; rank < order.length; rank++) {
            const from = order[rank];
            const id = this.#ids[from];
            if (rank + 1 < order.length && this.#ids[order[rank + 1]] === id) {
                repeated(id);
                continue;
            }
            if (this.#longitude[from] === DELETED) continue;
            ids[count] = id;
            longitude[count] = this.#longitude[from];
            latitude[count] = this.#latitude[from];
            const own = this.#tags.get(from);
            if (own) tags.set(count, own);
            count++;
        }
        return nodesFrom(
            ids.subarray(0, count),
            longitude.subarray(0, count),
            latitude.subarray(0, count),
            tags,
        );
    }

    /** Indexes by id, then by place in the file. */
    #order(): Uint32Array {
        const ids = this.#ids;
        const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
        for (let index = 1; index < this.#count; index++) {
            if (ids[index] <= ids[index - 1])
                return order.sort((one, other) => ids[one] - ids[other] || one - other);
        }
        return order;
    }

    #grow(): void {
        const grow = <Column extends Float64Array | Int32Array>(column: Column, larger: Column): Column => {
            larger.set(column);
            return larger;
        };
        const length = this.#ids.length * 2;
        this.#ids = grow(this.#ids, new Float64Array(length));
        this.#longitude = grow(this.#longitude, new Int32Array(length));
        this.#latitude = grow(this.#latitude, new Int32Array(length));
    }
}

function nodesFrom(
    ids: Float64Array,
    longitude: Int32Array,
    latitude: Int32Array,
    tags: ReadonlyMap<number, Tags>,
): OsmNodes {
    let guess = 0;
    /** Ways mostly name neighbours one after the other, so the next node is tried first. */
    const indexOf = (id: number): number => {
        if (ids[guess + 1] === id) return ++guess;
        let low = 0;
        let high = ids.length - 1;
        while (low <= high) {
            const middle = (low + high) >>> 1;
            if (ids[middle] === id) {
                guess = middle;
                return middle;
            }
            if (ids[middle] < id) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    };
    return { count: ids.length, ids, longitude, latitude, tags, indexOf };
}
