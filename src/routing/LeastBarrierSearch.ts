import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Beacons } from './Beacons.ts';
import { BucketQueue } from './BucketQueue.ts';
import { KeptColumn } from './KeptColumn.ts';
import { Labels, UNREACHED } from './Labels.ts';
import { type BarrierEnd, LeastBarrierEnds, SEED } from './LeastBarrierEnds.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import type { Plane } from './Plane.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type RelaxedWeights } from './weights.ts';

export interface RelaxedSpace {
    readonly graph: WalkGraph;
    readonly plane: Plane;
    readonly weights: RelaxedWeights;
    /** Better bounds for `leadTo`, of the ways that meet no barrier. */
    readonly beacons?: Beacons;
}

interface Waiting {
    readonly vertex: number;
    readonly state: number;
    readonly cost: number;
    readonly via: number;
}

/**
 * The ways with the least barriers from one spot, and among such the cheapest: grown over everything or led towards
 * a goal. Goes in rounds: what can be reached with severity 0, then 1, and so on; a state keeps its first round.
 * `towards` grows against the arcs.
 */
export class LeastBarrierSearch {
    readonly #space: RelaxedSpace;
    readonly #origin: Spot;
    /** 0, or 1 when arcs are walked against the search. */
    readonly #flip: 0 | 1;
    readonly #vertices: number;
    readonly #labels: Labels;
    readonly #rounds: Uint16Array;
    readonly #waiting: Waiting[][] = [];
    readonly #queue: BucketQueue;
    readonly #ends: LeastBarrierEnds;
    #boundOf: (vertex: number) => number = () => 0;

    /** @param labels wiped, to grow with; another search may have them once this one has grown over everything */
    constructor(
        space: RelaxedSpace,
        origin: Spot,
        direction: 'from' | 'towards' = 'from',
        labels = new Labels(space.graph.vertexCount),
    ) {
        this.#space = space;
        this.#origin = origin;
        this.#flip = direction === 'from' ? 0 : 1;
        this.#vertices = space.graph.vertexCount;
        this.#labels = labels;
        const rounds = new Uint16Array(this.#vertices * LAYERS);
        this.#rounds = rounds;
        this.#ends = new LeastBarrierEnds(space, origin, this.#flip, {
            costAt: (state) => labels.costAt(state),
            viaAt: (state) => labels.viaAt(state),
            roundAt: (state) => rounds[state],
        });
        this.#queue = new BucketQueue(space.weights.open.typical);
    }

    /** The way to everything that can be reached at all, kept in little room beside the labels. */
    growAll(): LeastBarrierEnds {
        this.#grow();
        const kept = new KeptColumn(this.#rounds, this.#vertices, this.#labels.beyondPublic(), 0);
        const found = { ...this.#labels.keep(this.#space.graph), roundAt: (state: number) => kept.at(state) };
        return new LeastBarrierEnds(this.#space, this.#origin, this.#flip, found);
    }

    /** Arcs of the way to an end, in the order the search went. */
    arcsTo(end: BarrierEnd): number[] {
        return this.#ends.arcsTo(end);
    }

    /** Grows until the goal's least end is certain; undefined when nothing leads there. */
    leadTo(goal: Spot): BarrierEnd | undefined {
        this.#boundOf = this.#boundsFor(goal);
        this.#grow(goal);
        return this.#ends.endAt(goal);
    }

    /**
     * Least cost between a vertex and a goal, for the last round: nothing met on it any more. A round that is not the
     * last is walked to its end, in whatever order.
     */
    #boundsFor(goal: Spot): (vertex: number) => number {
        const { plane, weights, beacons } = this.#space;
        const [longitude, latitude] = plane.locate(goal.position);
        const straight = (vertex: number) =>
            Math.max(0, Math.floor(weights.open.perMetre * plane.toPoint(vertex, longitude, latitude)) - 2);
        if (!beacons) return straight;
        const sights = beacons.sightsOf(goal);
        return this.#flip === 0
            ? (vertex) => Math.max(straight(vertex), beacons.boundTo(vertex, sights))
            : (vertex) => Math.max(straight(vertex), beacons.boundFrom(vertex, sights));
    }

    #grow(goal?: Spot): void {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const { edge, share } = this.#origin;
        this.#seed(edge * 2, edgeTo[edge], 1 - share);
        this.#seed(edge * 2 + 1, edgeFrom[edge], share);
        let best = goal && this.#ends.endAt(goal);
        for (let round = 0; round < this.#waiting.length; round++) {
            if (best && best.severity < round) return;
            best = this.#growRound(round, goal, best);
        }
    }

    #growRound(round: number, goal: Spot | undefined, known: BarrierEnd | undefined): BarrierEnd | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const queue = this.#queue;
        const from = goal ? edgeFrom[goal.edge] : -1;
        const to = goal ? edgeTo[goal.edge] : -1;
        let best = known;
        for (const { vertex, state, cost, via } of this.#waiting[round] ?? [])
            this.#reach(vertex, state, cost, via, round);
        this.#waiting[round] = [];
        for (let state = queue.pop(); state >= 0; state = queue.pop()) {
            if (best && best.severity === round && queue.floor >= best.cost) return best;
            if (queue.value !== this.#labels.cost[state]) continue;
            const layer = this.#layerOf(state);
            const vertex = state - layer * this.#vertices;
            if (goal && (vertex === from || vertex === to)) best = this.#ends.endAt(goal);
            this.#walkOn(vertex, layer, queue.value, round);
        }
        return best;
    }

    #walkOn(vertex: number, layer: number, reached: number, round: number): void {
        const { weights, graph } = this.#space;
        const { open } = weights;
        const { firstArc, arcTarget, arcEdge } = graph.sections;
        const flip = this.#flip;
        const end = firstArc[vertex + 1];
        for (let arc = firstArc[vertex]; arc < end; arc++) {
            const code = arcEdge[arc];
            const weight = open.at(code ^ flip);
            if (weight === BLOCKED) continue;
            const after = layerAfter(layer, weight >= PRIVATE);
            if (after < 0) continue;
            const state = arcTarget[arc] + after * this.#vertices;
            const severity = weights.severityAt(code ^ flip);
            const cost = reached + (weight & BLOCKED);
            const via = code * 4 + layer;
            if (severity === 0) this.#reach(arcTarget[arc], state, cost, via, round);
            else this.#await(round + severity, { vertex: arcTarget[arc], state, cost, via });
        }
    }

    #reach(vertex: number, state: number, cost: number, via: number, round: number): void {
        const known = this.#labels.cost[state];
        if (known !== UNREACHED && (this.#rounds[state] < round || known <= cost)) return;
        this.#labels.set(state, cost, via);
        this.#rounds[state] = round;
        this.#queue.push(cost + this.#boundOf(vertex), state, cost);
    }

    #await(round: number, waiting: Waiting): void {
        if (this.#labels.cost[waiting.state] !== UNREACHED) return;
        while (this.#waiting.length <= round) this.#waiting.push([]);
        this.#waiting[round].push(waiting);
    }

    #seed(arc: number, vertex: number, part: number): void {
        const weight = this.#space.weights.open.at(arc ^ this.#flip);
        if (weight === BLOCKED) return;
        const state = vertex + (weight >= PRIVATE ? STARTING : PUBLIC) * this.#vertices;
        const cost = Math.round((weight & BLOCKED) * part);
        this.#await(this.#space.weights.severityAt(arc ^ this.#flip), {
            vertex,
            state,
            cost,
            via: arc * 4 + SEED,
        });
    }

    #layerOf(state: number): number {
        if (state < this.#vertices) return PUBLIC;
        return state < 2 * this.#vertices ? ENDING : STARTING;
    }
}
