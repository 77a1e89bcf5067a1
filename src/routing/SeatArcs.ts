import { sharesOn, unitsToStop } from './nearestStop.ts';
import type { SearchSpace } from './Search.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED } from './weights.ts';

/** Where seats stand along the arcs of a space, and how far apart. Lengths are centimetres. */
export class SeatArcs {
    /** To the next seat ahead, by vertex. */
    readonly toSeat: Uint32Array;
    /** The longest stretch up to a seat of the arc walked last, 0 where it met none. */
    longest = 0;
    readonly #edgeLength: Uint32Array;
    readonly #hasSeat: Uint8Array;
    readonly #shares = new Map<number, readonly number[]>();

    constructor({ graph, weights }: SearchSpace, stops: Stops) {
        const { edgeLength } = graph.sections;
        const lengths = Uint32Array.from({ length: weights.count }, (_, arc) =>
            weights.at(arc) === BLOCKED ? BLOCKED : edgeLength[arc >> 1],
        );
        this.#edgeLength = edgeLength;
        this.#hasSeat = new Uint8Array(edgeLength.length);
        this.toSeat = unitsToStop(graph, lengths, stops, 'seat');
        for (const edge of stops.edgesWith('seat')) {
            this.#hasSeat[edge] = 1;
            for (const arc of [edge * 2, edge * 2 + 1]) {
                this.#shares.set(arc, sharesOn(graph, stops, 'seat', arc));
            }
        }
    }

    /** Walks an arc from one share of it to another, `since` after a seat: how far the last seat is then. */
    walk(arc: number, since: number, from: number, to: number): number {
        this.longest = 0;
        const length = this.#edgeLength[arc >> 1];
        if (this.#hasSeat[arc >> 1] === 0) return since + Math.round((to - from) * length);
        let left = since;
        let at = from;
        for (const share of this.#shares.get(arc) ?? []) {
            if (share < from || share > to) continue;
            this.longest = Math.max(this.longest, left + Math.round((share - at) * length));
            left = 0;
            at = share;
        }
        return left + Math.round((to - at) * length);
    }
}
