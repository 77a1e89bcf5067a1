import { BinaryHeap } from './BinaryHeap.ts';
import type { LeastValues } from './LeastValues.ts';
import { layerAfter, PUBLIC, STARTING } from './layers.ts';
import { arcsBetween, type SearchSpace } from './Search.ts';
import type { SeatArcs } from './SeatArcs.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

/** In place of a state. */
const GOAL = -1;

/**
 * The least limit between seats that any way from one spot to another can hold. Grown from the origin, always on to
 * the seat that asks for the shortest stretch, as a least spanning tree is (Prim 1957), until the goal is reached.
 * Lengths are centimetres.
 */
export class LeastRest {
    readonly #space: SearchSpace;
    readonly #ends: Weights;
    readonly #seats: SeatArcs;
    readonly #least: LeastValues;
    readonly #goal: Spot;
    readonly #at: readonly [longitude: number, latitude: number];
    readonly #enough: number;
    readonly #queue = new BinaryHeap();
    /** Of what lies in the queue: the state, how far its last seat is, and the stretch that led to it. */
    readonly #states: number[] = [];
    readonly #sinces: number[] = [];
    readonly #stretches: number[] = [];

    /**
     * @param least by state, wiped: how far the last seat is
     * @param enough a limit that some way is known to hold
     */
    constructor(space: SearchSpace, seats: SeatArcs, least: LeastValues, goal: Spot, enough: number) {
        this.#space = space;
        this.#ends = space.ends ?? space.weights;
        this.#seats = seats;
        this.#least = least;
        this.#goal = goal;
        this.#at = space.plane.locate(goal.position);
        this.#enough = enough;
    }

    from(origin: Spot): number {
        this.#begin(origin);
        let limit = 0;
        for (let index = this.#queue.pop(); index >= 0; index = this.#queue.pop()) {
            limit = Math.max(limit, this.#stretches[index]);
            const [state, since] = [this.#states[index], this.#sinces[index]];
            if (state === GOAL) return limit;
            if (this.#stretches[index] > 0) this.#arriveAt(state, since);
            else if (since === this.#least.at(state)) this.#walkOn(state, since);
        }
        return this.#enough;
    }

    #begin(origin: Spot): void {
        const { edge, share } = origin;
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        for (const arc of [edge * 2, edge * 2 + 1]) {
            const weight = this.#ends.at(arc);
            if (weight === BLOCKED) continue;
            const from = arc & 1 ? 1 - share : share;
            const head = (arc & 1 ? edgeFrom : edgeTo)[edge];
            const layer = weight >= PRIVATE ? STARTING : PUBLIC;
            this.#walkTo(head + layer * this.#space.graph.vertexCount, arc, 0, from);
            const isDirect = edge === this.#goal.edge && arcsBetween(origin, this.#goal).includes(arc);
            if (isDirect) this.#finish(arc, 0, from);
        }
    }

    #walkOn(state: number, since: number): void {
        const { firstArc, arcTarget, arcEdge } = this.#space.graph.sections;
        const vertices = this.#space.graph.vertexCount;
        const layer = Math.floor(state / vertices);
        const vertex = state - layer * vertices;
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const code = arcEdge[arc];
            if (code >> 1 === this.#goal.edge && isOpen(this.#ends.at(code), layer)) {
                this.#finish(code, since, 0);
            }
            const weight = this.#space.weights.at(code);
            if (!isOpen(weight, layer)) continue;
            const after = layerAfter(layer, weight >= PRIVATE);
            this.#walkTo(arcTarget[arc] + after * vertices, code, since, 0);
        }
    }

    #walkTo(state: number, arc: number, since: number, from: number): void {
        const left = this.#seats.walk(arc, since, from, 1);
        const { longest } = this.#seats;
        if (longest === 0) this.#arriveAt(state, left);
        else if (this.#least.at(state) > left) this.#push(longest, state, left, longest);
    }

    /** No stretch from here is shorter than the way to the nearest seat, or the straight line to the goal. */
    #arriveAt(state: number, since: number): void {
        if (this.#least.at(state) <= since) return;
        this.#least.set(state, since);
        const { graph, plane } = this.#space;
        const vertex = state % graph.vertexCount;
        const toGoal = Math.floor(plane.toPoint(vertex, ...this.#at) * 100);
        this.#push(since + Math.min(this.#seats.toSeat[vertex], toGoal), state, since, 0);
    }

    #finish(arc: number, since: number, from: number): void {
        const { share } = this.#goal;
        const left = this.#seats.walk(arc, since, from, arc & 1 ? 1 - share : share);
        const stretch = Math.max(this.#seats.longest, left);
        this.#push(stretch, GOAL, 0, stretch);
    }

    #push(key: number, state: number, since: number, stretch: number): void {
        if (key > this.#enough) return;
        this.#queue.push(key, this.#states.length);
        this.#states.push(state);
        this.#sinces.push(since);
        this.#stretches.push(stretch);
    }
}

const isOpen = (weight: number, layer: number): boolean =>
    weight !== BLOCKED && layerAfter(layer, weight >= PRIVATE) >= 0;
