import { BinaryHeap } from './BinaryHeap.ts';
import { LeastRest } from './LeastRest.ts';
import { LeastValues } from './LeastValues.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import { arcsBetween, type SearchSpace } from './Search.ts';
import { SeatArcs } from './SeatArcs.ts';
import type { Spot } from './Spot.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

export interface FoundWay {
    readonly arcs: readonly number[];
    /** Units of weight. */
    readonly cost: number;
}

interface Label {
    readonly state: number;
    readonly cost: number;
    /** Cost with the least there still is to the goal. */
    readonly whole: number;
    /** Centimetres since the last seat. */
    readonly since: number;
    readonly arc: number;
    readonly before: Label | undefined;
}

/** One search: where to, within which limit, and what is reached. */
interface Errand {
    readonly at: readonly [longitude: number, latitude: number];
    /** Centimetres. */
    readonly limit: number;
    readonly queue: BinaryHeap;
    readonly labels: Label[];
}

/**
 * Cheapest ways on which the next seat, or the goal, is never farther than so many metres: a label is a
 * cost and the metres since the last seat, and is kept unless another is no worse in both.
 */
export class RestSearch {
    readonly #space: SearchSpace;
    readonly #vertices: number;
    readonly #ends: Weights;
    readonly #seats: SeatArcs;
    /** Centimetres since the last seat, by state, of what is settled. */
    readonly #least: LeastValues;

    constructor(space: SearchSpace, stops: Stops) {
        this.#space = space;
        this.#vertices = space.graph.vertexCount;
        this.#ends = space.ends ?? space.weights;
        this.#seats = new SeatArcs(space, stops);
        this.#least = new LeastValues(this.#vertices * LAYERS);
    }

    /** The cheapest way with no stretch above `limit` centimetres, or undefined when there is none. */
    find(origin: Spot, goal: Spot, limit: number): FoundWay | undefined {
        this.#least.wipe();
        const labels: Label[] = [];
        const errand = {
            at: this.#space.plane.locate(goal.position),
            limit,
            queue: new BinaryHeap(),
            labels,
        };
        let best = this.#direct(origin, goal, limit);
        this.#begin(origin, errand);
        for (let index = errand.queue.pop(); index >= 0; index = errand.queue.pop()) {
            const label = labels[index];
            if (best && label.whole >= best.cost) break;
            if (this.#isDominated(label.state, label.since)) continue;
            this.#least.set(label.state, label.since);
            best = this.#finish(label, goal, limit, best);
            this.#walkOn(label, errand);
        }
        return best && { arcs: arcsOf(best), cost: best.cost };
    }

    /** The least limit that any way can hold, centimetres; `enough` is known to be. */
    leastLimit(origin: Spot, goal: Spot, enough: number): number {
        return new LeastRest(this.#space, this.#seats, this.#least.wipe(), goal, enough).from(origin);
    }

    /** Labels come out cheapest first, so one that is settled and nearer to its seat is better in both. */
    #isDominated(state: number, since: number): boolean {
        const least = this.#least;
        if (least.at(state) <= since) return true;
        const layer = Math.floor(state / this.#vertices);
        const vertex = state - layer * this.#vertices;
        if (layer === ENDING && least.at(vertex) <= since) return true;
        return layer !== STARTING && least.at(vertex + STARTING * this.#vertices) <= since;
    }

    /** Centimetres since the last seat after an arc, or undefined where the next one was too far. */
    #carry(arc: number, since: number, from: number, to: number, limit: number): number | undefined {
        const left = this.#seats.walk(arc, since, from, to);
        return left > limit || this.#seats.longest > limit ? undefined : left;
    }

    #begin({ edge, share }: Spot, errand: Errand): void {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const starts = [
            { arc: edge * 2, vertex: edgeTo[edge], at: share },
            { arc: edge * 2 + 1, vertex: edgeFrom[edge], at: 1 - share },
        ];
        for (const { arc, vertex, at } of starts) {
            const weight = this.#ends.at(arc);
            const since = weight === BLOCKED ? undefined : this.#carry(arc, 0, at, 1, errand.limit);
            if (since === undefined) continue;
            const layer = weight >= PRIVATE ? STARTING : PUBLIC;
            this.#push(errand, vertex + layer * this.#vertices, partOf(weight, 1 - at), since, arc);
        }
    }

    #walkOn(label: Label, errand: Errand): void {
        const { firstArc, arcTarget, arcEdge } = this.#space.graph.sections;
        const { weights } = this.#space;
        const layer = Math.floor(label.state / this.#vertices);
        const vertex = label.state - layer * this.#vertices;
        const end = firstArc[vertex + 1];
        for (let arc = firstArc[vertex]; arc < end; arc++) {
            const code = arcEdge[arc];
            const weight = weights.at(code);
            const after = weight === BLOCKED ? -1 : layerAfter(layer, weight >= PRIVATE);
            const since = after < 0 ? undefined : this.#carry(code, label.since, 0, 1, errand.limit);
            if (since === undefined) continue;
            const state = arcTarget[arc] + after * this.#vertices;
            this.#push(errand, state, label.cost + (weight & BLOCKED), since, code, label);
        }
    }

    /** Keeps what is reached, unless it is no better than before, or the next seat and the goal are too far. */
    #push(errand: Errand, state: number, cost: number, since: number, arc: number, before?: Label): void {
        if (this.#isDominated(state, since)) return;
        const { plane, weights } = this.#space;
        const vertex = state % this.#vertices;
        const metres = plane.toPoint(vertex, ...errand.at);
        if (since + Math.floor(Math.min(this.#seats.toSeat[vertex], metres * 100)) > errand.limit) return;
        const whole = cost + Math.max(0, Math.floor(weights.perMetre * metres) - 2);
        errand.queue.push(whole, errand.labels.length);
        errand.labels.push({ state, cost, whole, since, arc, before });
    }

    /** The better of `best` and ending on the goal's edge from here. */
    #finish(label: Label, { edge, share }: Spot, limit: number, best: Label | undefined): Label | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const layer = Math.floor(label.state / this.#vertices);
        const vertex = label.state - layer * this.#vertices;
        let better = best;
        for (const arc of [edge * 2, edge * 2 + 1]) {
            const weight = this.#ends.at(arc);
            const isHere = vertex === (arc & 1 ? edgeTo : edgeFrom)[edge];
            if (!isHere || weight === BLOCKED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
            const part = arc & 1 ? 1 - share : share;
            const since = this.#carry(arc, label.since, 0, part, limit);
            const cost = label.cost + partOf(weight, part);
            if (since === undefined || (better && cost >= better.cost)) continue;
            better = { state: -1, cost, whole: cost, since, arc, before: label };
        }
        return better;
    }

    #direct(origin: Spot, goal: Spot, limit: number): Label | undefined {
        if (goal.edge !== origin.edge) return undefined;
        for (const arc of arcsBetween(origin, goal)) {
            const weight = this.#ends.at(arc);
            const [from, to] = arc & 1 ? [1 - origin.share, 1 - goal.share] : [origin.share, goal.share];
            const since = weight === BLOCKED ? undefined : this.#carry(arc, 0, from, to, limit);
            if (since === undefined) continue;
            const cost = partOf(weight, to - from);
            return { state: -1, cost, whole: cost, since, arc, before: undefined };
        }
        return undefined;
    }
}

const partOf = (weight: number, share: number): number => Math.round((weight & BLOCKED) * share);

function arcsOf(last: Label): number[] {
    const arcs: number[] = [];
    for (let label: Label | undefined = last; label; label = label.before) arcs.push(label.arc);
    return arcs.reverse();
}
