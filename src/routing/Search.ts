import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Beacons } from './Beacons.ts';
import { BucketQueue } from './BucketQueue.ts';
import { type Found, Labels, UNREACHED } from './Labels.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import type { Plane } from './Plane.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

/** In place of the layer before: the state was reached on the walk's first edge. */
const SEED = 3;

/** How a spot is reached at last. */
export interface Arrival {
    /** Units of weight. */
    readonly cost: number;
    /** Last state before the spot's edge, or -1 when the walk never leaves the origin's edge. */
    readonly state: number;
    /** Arc on which the spot is reached, as the search went: edge × 2 + reversed. */
    readonly arc: number;
}

export interface SearchSpace {
    readonly graph: WalkGraph;
    readonly plane: Plane;
    readonly weights: Weights;
    /** In place of the weights on the edges where a walk begins and ends, which it may walk in part. */
    readonly ends?: Weights;
    /** Better bounds for `leadTo` from an origin. */
    readonly beacons?: Beacons;
}

/**
 * Least costs from one spot, grown over everything or led towards a goal (A* with a consistent bound).
 * Exact: labels in a bucket are improved until the bucket is left. `towards` grows against the arcs and
 * gives the costs of walking to the spot.
 */
export class Search {
    readonly #labels: Labels;
    /** What arrivals are read from. */
    #found: Found;
    readonly origin: Spot;
    readonly #space: SearchSpace;
    /** 0, or 1 when arcs are walked against the search. */
    readonly #flip: 0 | 1;
    readonly #vertices: number;
    readonly #firstArc: Uint32Array;
    readonly #arcTarget: Uint32Array;
    readonly #arcEdge: Uint32Array;
    readonly #weights: Weights;
    #startsPrivate = false;
    /** Units per metre of the bound, 0 without a goal; and where the goal lies on the plane. */
    #perMetre = 0;
    #goalLongitude = 0;
    #goalLatitude = 0;
    #sights: Float64Array | undefined;

    constructor(
        space: SearchSpace,
        origin: Spot,
        direction: 'from' | 'towards' = 'from',
        labels = new Labels(space.graph.vertexCount),
    ) {
        this.#labels = labels;
        this.#found = labels;
        this.origin = origin;
        this.#space = space;
        this.#vertices = space.graph.vertexCount;
        this.#firstArc = space.graph.sections.firstArc;
        this.#arcTarget = space.graph.sections.arcTarget;
        this.#arcEdge = space.graph.sections.arcEdge;
        this.#weights = space.weights;
        this.#flip = direction === 'from' ? 0 : 1;
    }

    /** Costs of everything that can be reached, kept beside the labels: another search may have these. */
    growAll(): this {
        this.#grow(new BucketQueue(this.#space.weights.typical));
        this.#found = this.#labels.keep(this.#space.graph);
        return this;
    }

    /** Grows until the goal's least cost is certain; undefined when it cannot be reached. */
    leadTo(goal: Spot): Arrival | undefined {
        const { plane, weights } = this.#space;
        [this.#goalLongitude, this.#goalLatitude] = plane.locate(goal.position);
        this.#perMetre = weights.perMetre;
        if (this.#flip === 0) this.#sights = this.#space.beacons?.sightsOf(goal);
        this.#grow(new BucketQueue(weights.typical), goal);
        return this.arrivalAt(goal);
    }

    #grow(queue: BucketQueue, goal?: Spot): void {
        const { cost } = this.#labels;
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const from = goal ? edgeFrom[goal.edge] : -1;
        const to = goal ? edgeTo[goal.edge] : -1;
        let best = (goal && this.arrivalAt(goal)?.cost) ?? UNREACHED;
        this.#seed(queue);
        for (let state = queue.pop(); state >= 0; state = queue.pop()) {
            if (queue.floor >= best) return;
            if (queue.value !== cost[state]) continue;
            const layer = this.#layerOf(state);
            const vertex = state - layer * this.#vertices;
            if (goal && (vertex === from || vertex === to)) best = this.arrivalAt(goal)?.cost ?? best;
            this.#walkOn(vertex, layer, queue.value, queue);
        }
    }

    #walkOn(vertex: number, layer: number, reached: number, queue: BucketQueue): void {
        const weights = this.#weights;
        const arcEdge = this.#arcEdge;
        const arcTarget = this.#arcTarget;
        const flip = this.#flip;
        const { cost } = this.#labels;
        const isPlain = layer === PUBLIC && !this.#startsPrivate;
        const end = this.#firstArc[vertex + 1];
        for (let arc = this.#firstArc[vertex]; arc < end; arc++) {
            const weight = weights.at(arcEdge[arc] ^ flip);
            if (weight === BLOCKED) continue;
            const target = arcTarget[arc];
            if (!isPlain || weight >= PRIVATE) {
                this.#walkLayered(layer, arcEdge[arc], target, reached + (weight & BLOCKED), queue);
            } else if (reached + weight < cost[target]) {
                this.#reach(target, target, reached + weight, arcEdge[arc] * 4, queue);
            }
        }
    }

    /** The same for one arc where private ground has a say. */
    #walkLayered(layer: number, code: number, target: number, total: number, queue: BucketQueue): void {
        const after = layerAfter(layer, this.#weights.at(code ^ this.#flip) >= PRIVATE);
        if (after < 0 || !this.#improves(target, after, total)) return;
        const state = target + after * this.#vertices;
        this.#reach(target, state, total, code * 4 + layer, queue);
    }

    #reach(vertex: number, state: number, total: number, via: number, queue: BucketQueue): void {
        const bound = this.#boundOf(vertex);
        if (bound < 0) return;
        this.#labels.set(state, total, via);
        queue.push(total + bound, state, total);
    }

    #seed(queue: BucketQueue): void {
        const { edge, share } = this.origin;
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const ways = [
            { arc: edge * 2, vertex: edgeTo[edge], part: 1 - share },
            { arc: edge * 2 + 1, vertex: edgeFrom[edge], part: share },
        ];
        for (const { arc, vertex, part } of ways) {
            const weight = this.#weightOf(arc);
            if ((weight & BLOCKED) === BLOCKED) continue;
            const layer = weight >= PRIVATE ? STARTING : PUBLIC;
            if (layer === STARTING) this.#startsPrivate = true;
            const total = partOf(weight, part);
            const state = vertex + layer * this.#vertices;
            if (!this.#improves(vertex, layer, total)) continue;
            this.#reach(vertex, state, total, arc * 4 + SEED, queue);
        }
    }

    /** Cheapest known way to reach a spot, final once the search has ended. */
    arrivalAt(goal: Spot): Arrival | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const direct = this.#arrivalOnOneEdge(goal);
        const forward = this.#arrivalOver(goal.edge * 2, edgeFrom[goal.edge], goal.share, direct);
        return this.#arrivalOver(goal.edge * 2 + 1, edgeTo[goal.edge], 1 - goal.share, forward);
    }

    /** Arcs of the way to an arrival, in the order the search went: the origin's first, the goal's last. */
    arcsTo({ state, arc }: Arrival): number[] {
        const found = [arc];
        for (let at = state; at >= 0; ) {
            const step = this.stepInto(at);
            found.push(step.arc);
            at = step.before;
        }
        return found.reverse();
    }

    /** The arc on which a state was reached, and the state before: -1 where the walk began on that arc. */
    stepInto(state: number): { readonly arc: number; readonly before: number } {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const via = this.#found.viaAt(state);
        const arc = Math.floor(via / 4);
        if (via % 4 === SEED) return { arc, before: -1 };
        const vertex = arc & 1 ? edgeTo[arc >> 1] : edgeFrom[arc >> 1];
        return { arc, before: vertex + (via % 4) * this.#vertices };
    }

    /** The better of `best` and reaching the goal over one of its edge's ends. */
    #arrivalOver(arc: number, vertex: number, part: number, best: Arrival | undefined): Arrival | undefined {
        const weight = this.#weightOf(arc);
        if ((weight & BLOCKED) === BLOCKED) return best;
        let better = best;
        for (let layer = 0; layer < LAYERS; layer++) {
            const state = vertex + layer * this.#vertices;
            const before = this.#found.costAt(state);
            if (before === UNREACHED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
            const cost = before + partOf(weight, part);
            if (better && cost >= better.cost) continue;
            better = { cost, state, arc };
        }
        return better;
    }

    #arrivalOnOneEdge(goal: Spot): Arrival | undefined {
        if (goal.edge !== this.origin.edge) return undefined;
        let best: Arrival | undefined;
        for (const arc of arcsBetween(this.origin, goal)) {
            const weight = this.#weightOf(arc);
            if ((weight & BLOCKED) === BLOCKED) continue;
            const cost = partOf(weight, Math.abs(goal.share - this.origin.share));
            if (!best || cost < best.cost) best = { cost, state: -1, arc };
        }
        return best;
    }

    /** Whoever may still walk anywhere is at least as well off as whoever is bound to private ground. */
    #improves(vertex: number, layer: number, total: number): boolean {
        const { cost } = this.#labels;
        if (total >= cost[vertex + layer * this.#vertices]) return false;
        if (layer === ENDING && total >= cost[vertex]) return false;
        if (!this.#startsPrivate || layer === STARTING) return true;
        return total < cost[vertex + STARTING * this.#vertices];
    }

    #layerOf(state: number): number {
        if (state < this.#vertices) return PUBLIC;
        return state < 2 * this.#vertices ? ENDING : STARTING;
    }

    /**
     * Least units from a vertex to the goal, -1 where it leads nowhere. Consistent: no weight is below the
     * straight line of its edge, nor below the difference of what beacons see at its ends.
     */
    #boundOf(vertex: number): number {
        if (this.#perMetre === 0) return 0;
        const metres = this.#space.plane.toPoint(vertex, this.#goalLongitude, this.#goalLatitude);
        const straight = Math.max(0, Math.floor(this.#perMetre * metres) - 2);
        if (!this.#sights || !this.#space.beacons) return straight;
        const seen = this.#space.beacons.boundTo(vertex, this.#sights);
        return seen < 0 ? seen : Math.max(straight, seen);
    }

    /** Of an arc on which a walk begins or ends. */
    #weightOf(arc: number): number {
        return (this.#space.ends ?? this.#weights).at(arc ^ this.#flip);
    }
}

/** Arcs on which one walks from one spot of an edge to another: both where they are one. */
export function arcsBetween({ edge, share }: Spot, goal: Spot): number[] {
    if (goal.share === share) return [edge * 2, edge * 2 + 1];
    return [goal.share > share ? edge * 2 : edge * 2 + 1];
}

/** Cost of a part of an arc. */
const partOf = (weight: number, share: number): number => Math.round((weight & BLOCKED) * share);
