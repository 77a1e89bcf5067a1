import { BinaryHeap } from './BinaryHeap.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import { sharesOn, unitsToStop } from './nearestStop.ts';
import { arcsBetween, type SearchSpace } from './Search.ts';
import type { Spot } from './Spot.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED, PRIVATE } from './weights.ts';

const FAR = 0xffffffff;

/** What is carried over an arc: centimetres since the last seat at its end, or undefined where it was too far. */
type Carried = number | undefined;

export interface FoundWay {
    readonly arcs: readonly number[];
    /** Units of weight. */
    readonly cost: number;
}

interface Label {
    readonly state: number;
    readonly cost: number;
    /** Centimetres since the last seat. */
    readonly since: number;
    readonly arc: number;
    readonly before: Label | undefined;
}

/**
 * Cheapest ways on which the next seat, or the goal, is never farther than so many metres: a label is a
 * cost and the metres since the last seat, and is kept unless another is no worse in both.
 */
export class RestSearch {
    readonly #space: SearchSpace;
    readonly #vertices: number;
    readonly #endArcs: Uint32Array;
    /** Centimetres to the next seat ahead, by vertex. */
    readonly #toSeat: Uint32Array;
    /** Shares at which seats are met, by arc, where there are any. */
    readonly #seats = new Map<number, readonly number[]>();

    constructor(space: SearchSpace, stops: Stops) {
        this.#space = space;
        this.#vertices = space.graph.vertexCount;
        this.#endArcs = space.endArcs ?? space.weights.arcs;
        const { edgeLength } = space.graph.sections;
        const lengths = Uint32Array.from(space.weights.arcs, (weight, arc) =>
            (weight & BLOCKED) === BLOCKED ? BLOCKED : edgeLength[arc >> 1],
        );
        this.#toSeat = unitsToStop(space.graph, lengths, stops, 'seat');
        for (const edge of stops.edgesWith('seat')) {
            for (const arc of [edge * 2, edge * 2 + 1]) {
                this.#seats.set(arc, sharesOn(space.graph, stops, 'seat', arc));
            }
        }
    }

    /** The cheapest way with no stretch above `limit` centimetres, or undefined when there is none. */
    find(origin: Spot, goal: Spot, limit: number): FoundWay | undefined {
        const [longitude, latitude] = this.#space.plane.locate(goal.position);
        const metresFrom = (state: number) =>
            this.#space.plane.toPoint(state % this.#vertices, longitude, latitude);
        const boundFrom = (state: number) =>
            Math.max(0, Math.floor(this.#space.weights.perMetre * metresFrom(state)) - 2);
        const queue = new BinaryHeap();
        const labels: Label[] = [];
        const least = new Uint32Array(this.#vertices * LAYERS).fill(FAR);
        const push = (label: Label): void => {
            if (this.#isDominated(label, least)) return;
            const ahead = Math.min(this.#toSeat[label.state % this.#vertices], metresFrom(label.state) * 100);
            if (label.since + Math.floor(ahead) > limit) return;
            queue.push(label.cost + boundFrom(label.state), labels.length);
            labels.push(label);
        };
        let best = this.#direct(origin, goal, limit);
        for (const label of this.#begin(origin, limit)) push(label);
        for (let index = queue.pop(); index >= 0; index = queue.pop()) {
            const label = labels[index];
            if (best && label.cost + boundFrom(label.state) >= best.cost) break;
            if (this.#isDominated(label, least)) continue;
            least[label.state] = label.since;
            best = this.#finish(label, goal, limit, best);
            for (const next of this.#walkOn(label, limit)) push(next);
        }
        return best && { arcs: arcsOf(best), cost: best.cost };
    }

    /** The least limit that any way can hold, centimetres, to within 10 cm; `enough` is known to be. */
    leastLimit(origin: Spot, goal: Spot, tooLow: number, enough: number): number {
        let [low, high] = [Math.max(0, tooLow), enough];
        while (high - low > 10) {
            const middle = Math.floor((low + high) / 2);
            if (this.find(origin, goal, middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    /** Labels come out cheapest first, so one that is settled and nearer to its seat is better in both. */
    #isDominated({ state, since }: Label, least: Uint32Array): boolean {
        if (least[state] <= since) return true;
        const layer = Math.floor(state / this.#vertices);
        const vertex = state - layer * this.#vertices;
        if (layer === ENDING && least[vertex] <= since) return true;
        return layer !== STARTING && least[vertex + STARTING * this.#vertices] <= since;
    }

    /** Walks an arc from one share of it to another, `since` centimetres after the last seat. */
    #carry(arc: number, since: number, from: number, to: number, limit: number): Carried {
        const length = this.#space.graph.sections.edgeLength[arc >> 1];
        let carried = since;
        let at = from;
        for (const share of this.#seats.get(arc) ?? []) {
            if (share < from || share > to) continue;
            carried += Math.round((share - at) * length);
            if (carried > limit) return undefined;
            carried = 0;
            at = share;
        }
        carried += Math.round((to - at) * length);
        return carried > limit ? undefined : carried;
    }

    #begin({ edge, share }: Spot, limit: number): Label[] {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const starts = [
            { arc: edge * 2, vertex: edgeTo[edge], at: share },
            { arc: edge * 2 + 1, vertex: edgeFrom[edge], at: 1 - share },
        ];
        return starts.flatMap(({ arc, vertex, at }) => {
            const weight = this.#endArcs[arc];
            const since = weight === BLOCKED ? undefined : this.#carry(arc, 0, at, 1, limit);
            if (since === undefined) return [];
            const layer = weight >= PRIVATE ? STARTING : PUBLIC;
            const state = vertex + layer * this.#vertices;
            return [{ state, cost: partOf(weight, 1 - at), since, arc, before: undefined }];
        });
    }

    #walkOn(label: Label, limit: number): Label[] {
        const { firstArc, arcTarget, arcEdge } = this.#space.graph.sections;
        const layer = Math.floor(label.state / this.#vertices);
        const vertex = label.state - layer * this.#vertices;
        const found: Label[] = [];
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const code = arcEdge[arc];
            const weight = this.#space.weights.arcs[code];
            const after = weight === BLOCKED ? -1 : layerAfter(layer, weight >= PRIVATE);
            const since = after < 0 ? undefined : this.#carry(code, label.since, 0, 1, limit);
            if (since === undefined) continue;
            const state = arcTarget[arc] + after * this.#vertices;
            const cost = label.cost + (weight & BLOCKED);
            found.push({ state, cost, since, arc: code, before: label });
        }
        return found;
    }

    /** The better of `best` and ending on the goal's edge from here. */
    #finish(label: Label, { edge, share }: Spot, limit: number, best: Label | undefined): Label | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const layer = Math.floor(label.state / this.#vertices);
        const vertex = label.state - layer * this.#vertices;
        let better = best;
        for (const arc of [edge * 2, edge * 2 + 1]) {
            const weight = this.#endArcs[arc];
            const isHere = vertex === (arc & 1 ? edgeTo : edgeFrom)[edge];
            if (!isHere || weight === BLOCKED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
            const part = arc & 1 ? 1 - share : share;
            const since = this.#carry(arc, label.since, 0, part, limit);
            const cost = label.cost + partOf(weight, part);
            if (since === undefined || (better && cost >= better.cost)) continue;
            better = { state: -1, cost, since, arc, before: label };
        }
        return better;
    }

    #direct(origin: Spot, goal: Spot, limit: number): Label | undefined {
        if (goal.edge !== origin.edge) return undefined;
        for (const arc of arcsBetween(origin, goal)) {
            const weight = this.#endArcs[arc];
            const [from, to] = arc & 1 ? [1 - origin.share, 1 - goal.share] : [origin.share, goal.share];
            const since = weight === BLOCKED ? undefined : this.#carry(arc, 0, from, to, limit);
            if (since === undefined) continue;
            return { state: -1, cost: partOf(weight, to - from), since, arc, before: undefined };
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
