import type { WalkGraph } from '../graph/WalkGraph.ts';
import { BucketQueue } from './BucketQueue.ts';
import { Labels, UNREACHED } from './Labels.ts';
import { ENDING, layerAfter, PUBLIC, STARTING } from './layers.ts';
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
}

/**
 * Least costs from one spot, grown over everything or led towards a goal (A* with a consistent bound).
 * Exact: labels in a bucket are improved until the bucket is left. `towards` grows against the arcs and
 * gives the costs of walking to the spot.
 */
export class Search {
    readonly labels: Labels;
    readonly origin: Spot;
    readonly #space: SearchSpace;
    /** 0, or 1 when arcs are walked against the search. */
    readonly #flip: 0 | 1;
    readonly #vertices: number;

    constructor(
        space: SearchSpace,
        origin: Spot,
        direction: 'from' | 'towards' = 'from',
        labels = new Labels(space.graph.vertexCount),
    ) {
        this.labels = labels;
        this.origin = origin;
        this.#space = space;
        this.#vertices = space.graph.vertexCount;
        this.#flip = direction === 'from' ? 0 : 1;
    }

    /** Costs of everything that can be reached. */
    growAll(): this {
        const { greatest } = this.#space.weights;
        this.#grow(new BucketQueue(greatest), () => 0);
        return this;
    }

    /** Grows until the goal's least cost is certain; undefined when it cannot be reached. */
    leadTo(goal: Spot): Arrival | undefined {
        const { plane, weights } = this.#space;
        const [longitude, latitude] = plane.locate(goal.position);
        const bound = (vertex: number): number =>
            Math.max(0, Math.floor(weights.perMetre * plane.toPoint(vertex, longitude, latitude)) - 2);
        this.#grow(new BucketQueue(2 * weights.greatest + 4), bound, goal);
        return this.arrivalAt(goal);
    }

    #grow(queue: BucketQueue, bound: (vertex: number) => number, goal?: Spot): void {
        const { cost } = this.labels;
        const ends = goal && this.#endsOf(goal);
        let best = (goal && this.arrivalAt(goal)?.cost) ?? UNREACHED;
        this.#seed(queue, bound);
        for (let state = queue.pop(); state >= 0; state = queue.pop()) {
            if (queue.floor >= best) return;
            const layer = this.#layerOf(state);
            const vertex = state - layer * this.#vertices;
            const reached = cost[state];
            if (queue.key !== reached + bound(vertex)) continue;
            if (goal && ends?.includes(vertex)) best = this.arrivalAt(goal)?.cost ?? best;
            this.#walkOn(vertex, layer, reached, queue, bound);
        }
    }

    #walkOn(
        vertex: number,
        layer: number,
        reached: number,
        queue: BucketQueue,
        bound: (vertex: number) => number,
    ): void {
        const { firstArc, arcTarget, arcEdge } = this.#space.graph.sections;
        const { arcs } = this.#space.weights;
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const weight = arcs[arcEdge[arc] ^ this.#flip];
            if ((weight & BLOCKED) === BLOCKED) continue;
            const after = layerAfter(layer, weight >= PRIVATE);
            const total = reached + (weight & BLOCKED);
            const target = arcTarget[arc];
            if (after < 0 || !this.#improves(target, after, total)) continue;
            this.labels.set(target + after * this.#vertices, total, arcEdge[arc] * 4 + layer);
            queue.push(total + bound(target), target + after * this.#vertices);
        }
    }

    #seed(queue: BucketQueue, bound: (vertex: number) => number): void {
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
            const total = partOf(weight, part);
            if (!this.#improves(vertex, layer, total)) continue;
            this.labels.set(vertex + layer * this.#vertices, total, arc * 4 + SEED);
            queue.push(total + bound(vertex), vertex + layer * this.#vertices);
        }
    }

    /** Cheapest known way to reach a spot, final once the search has ended. */
    arrivalAt(goal: Spot): Arrival | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        let best = this.#arrivalOnOneEdge(goal);
        const ways = [
            { arc: goal.edge * 2, vertex: edgeFrom[goal.edge], part: goal.share },
            { arc: goal.edge * 2 + 1, vertex: edgeTo[goal.edge], part: 1 - goal.share },
        ];
        for (const { arc, vertex, part } of ways) {
            const weight = this.#weightOf(arc);
            if ((weight & BLOCKED) === BLOCKED) continue;
            for (const layer of [PUBLIC, ENDING, STARTING]) {
                const state = vertex + layer * this.#vertices;
                const before = this.labels.cost[state];
                if (before === UNREACHED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
                const cost = before + partOf(weight, part);
                if (!best || cost < best.cost) best = { cost, state, arc };
            }
        }
        return best;
    }

    /** Arcs of the way to an arrival, in the order the search went: the origin's first, the goal's last. */
    arcsTo({ state, arc }: Arrival): number[] {
        const found = [arc];
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        for (let at = state; at >= 0; ) {
            const via = this.labels.via[at];
            const code = Math.floor(via / 4);
            found.push(code);
            if (via % 4 === SEED) break;
            const vertex = code & 1 ? edgeTo[code >> 1] : edgeFrom[code >> 1];
            at = vertex + (via % 4) * this.#vertices;
        }
        return found.reverse();
    }

    #arrivalOnOneEdge(goal: Spot): Arrival | undefined {
        const { edge, share } = this.origin;
        if (goal.edge !== edge) return undefined;
        const arc = goal.share >= share ? edge * 2 : edge * 2 + 1;
        const weight = this.#weightOf(arc);
        if ((weight & BLOCKED) === BLOCKED) return undefined;
        return { cost: partOf(weight, Math.abs(goal.share - share)), state: -1, arc };
    }

    /** Whoever may still walk anywhere is at least as well off as whoever is bound to private ground. */
    #improves(vertex: number, layer: number, total: number): boolean {
        const { cost } = this.labels;
        if (total >= cost[vertex + layer * this.#vertices]) return false;
        if (layer === STARTING) return true;
        if (total >= cost[vertex + STARTING * this.#vertices]) return false;
        return layer === PUBLIC || total < cost[vertex];
    }

    #layerOf(state: number): number {
        if (state < this.#vertices) return PUBLIC;
        return state < 2 * this.#vertices ? ENDING : STARTING;
    }

    #weightOf(arc: number): number {
        return this.#space.weights.arcs[arc ^ this.#flip];
    }

    #endsOf({ edge }: Spot): readonly number[] {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        return [edgeFrom[edge], edgeTo[edge]];
    }
}

/** Cost of a part of an arc. */
const partOf = (weight: number, share: number): number => Math.round((weight & BLOCKED) * share);
