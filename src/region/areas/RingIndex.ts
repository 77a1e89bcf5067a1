import type { OsmNodes } from '../osm/OsmData.ts';
import type { AreaRing } from './area.ts';

/** Rings with fewer segments are searched one by one. */
const SMALL = 64;

/** A ring with its segments sorted into rows by latitude, so that asking "inside?" looks at few of them. */
export class RingIndex {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
    readonly #ring: AreaRing;
    readonly #nodes: OsmNodes;
    #rows: number[][] | undefined;

    constructor(ring: AreaRing, nodes: OsmNodes) {
        this.#ring = ring;
        this.#nodes = nodes;
        let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
        for (const node of ring) {
            west = Math.min(west, nodes.longitude[node]);
            south = Math.min(south, nodes.latitude[node]);
            east = Math.max(east, nodes.longitude[node]);
            north = Math.max(north, nodes.latitude[node]);
        }
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
    }

    /** The middle of its first segment: no node of another ring, for rings share nodes but no segments. */
    pointOnIt(): [number, number] {
        const [from, to] = this.#ring;
        const { longitude, latitude } = this.#nodes;
        return [(longitude[from] + longitude[to]) / 2, (latitude[from] + latitude[to]) / 2];
    }

    /** Whether a position in 1e-7 degree lies inside, by the even-odd rule. */
    contains(x: number, y: number): boolean {
        if (x < this.west || x > this.east || y < this.south || y > this.north) return false;
        let inside = false;
        for (const segment of this.#near(y)) {
            if (this.#passesLeftOf(segment, x, y)) inside = !inside;
        }
        return inside;
    }

    #passesLeftOf(segment: number, x: number, y: number): boolean {
        const { longitude, latitude } = this.#nodes;
        const [from, to] = [this.#ring[segment], this.#ring[segment + 1]];
        if (latitude[from] > y === latitude[to] > y) return false;
        const share = (y - latitude[from]) / (latitude[to] - latitude[from]);
        return longitude[from] + share * (longitude[to] - longitude[from]) < x;
    }

    #near(y: number): Iterable<number> {
        const segments = this.#ring.length - 1;
        if (segments < SMALL) return Array(segments).keys();
        this.#rows ??= this.#sort(segments);
        return this.#rows[this.#row(y, this.#rows.length)];
    }

    /** As many rows as the root of the segments: even a ring of long zigzags stays small. */
    #sort(segments: number): number[][] {
        const rows = Array.from({ length: Math.ceil(Math.sqrt(segments)) }, (): number[] => []);
        const { latitude } = this.#nodes;
        for (let segment = 0; segment < segments; segment++) {
            const from = this.#row(latitude[this.#ring[segment]], rows.length);
            const to = this.#row(latitude[this.#ring[segment + 1]], rows.length);
            for (let row = Math.min(from, to); row <= Math.max(from, to); row++) rows[row].push(segment);
        }
        return rows;
    }

    #row(y: number, rows: number): number {
        const height = Math.max(1, this.north - this.south);
        return Math.min(rows - 1, Math.floor(((y - this.south) / height) * rows));
    }
}
