import type { WalkGraph } from '../graph/WalkGraph.ts';
import { BucketQueue } from './BucketQueue.ts';
import { KeptColumn } from './KeptColumn.ts';
import { type Found, type Labels, UNREACHED } from './Labels.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import { arcsBetween } from './Search.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type RelaxedWeights } from './weights.ts';

/** In place of the layer before: the state was reached on the walk's first edge. */
const SEED = 3;

interface Waiting {
    readonly state: number;
    readonly cost: number;
    readonly via: number;
}

/** How a goal is reached: with what in all, and over which last arc. */
interface End {
    readonly severity: number;
    readonly cost: number;
    readonly state: number;
    readonly arc: number;
}

/** Grows a tree in rounds: what can be reached with severity 0, then 1, and so on; a state keeps its first round. */
class Growth {
    readonly labels: Labels;
    readonly rounds: Uint16Array;
    readonly #graph: WalkGraph;
    readonly #weights: RelaxedWeights;
    readonly #vertices: number;
    readonly #waiting: Waiting[][] = [];

    constructor(graph: WalkGraph, weights: RelaxedWeights, origin: Spot, labels: Labels) {
        this.labels = labels;
        this.rounds = new Uint16Array(graph.vertexCount * LAYERS);
        this.#graph = graph;
        this.#weights = weights;
        this.#vertices = graph.vertexCount;
        const { edgeFrom, edgeTo } = graph.sections;
        this.#seed(origin.edge * 2, edgeTo[origin.edge], 1 - origin.share);
        this.#seed(origin.edge * 2 + 1, edgeFrom[origin.edge], origin.share);
        for (let round = 0; round < this.#waiting.length; round++) this.#grow(round);
    }

    #grow(round: number): void {
        const queue = new BucketQueue(this.#weights.typical);
        for (const waiting of this.#waiting[round]) this.#reach(waiting, round, queue);
        this.#waiting[round] = [];
        for (let state = queue.pop(); state >= 0; state = queue.pop()) {
            if (queue.value !== this.labels.cost[state]) continue;
            this.#walkOn(state, queue.value, round, queue);
        }
    }

    #walkOn(state: number, reached: number, round: number, queue: BucketQueue): void {
        const { firstArc, arcTarget, arcEdge } = this.#graph.sections;
        const layer = state < this.#vertices ? PUBLIC : state < 2 * this.#vertices ? ENDING : STARTING;
        const vertex = state - layer * this.#vertices;
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const code = arcEdge[arc];
            const weight = this.#weights.arcs[code];
            const after = weight === BLOCKED ? -1 : layerAfter(layer, weight >= PRIVATE);
            if (after < 0) continue;
            const target = arcTarget[arc] + after * this.#vertices;
            const next = { state: target, cost: reached + (weight & BLOCKED), via: code * 4 + layer };
            const severity = this.#weights.severity[code];
            if (severity > 0) this.#await(round + severity, next);
            else this.#reach(next, round, queue);
        }
    }

    #reach({ state, cost, via }: Waiting, round: number, queue: BucketQueue): void {
        const known = this.labels.cost[state];
        if (known !== UNREACHED && (this.rounds[state] < round || known <= cost)) return;
        this.labels.set(state, cost, via);
        this.rounds[state] = round;
        queue.push(cost, state, cost);
    }

    #await(round: number, waiting: Waiting): void {
        if (this.labels.cost[waiting.state] !== UNREACHED) return;
        while (this.#waiting.length <= round) this.#waiting.push([]);
        this.#waiting[round].push(waiting);
    }

    #seed(arc: number, vertex: number, part: number): void {
        const weight = this.#weights.arcs[arc];
        if (weight === BLOCKED) return;
        const state = vertex + (weight >= PRIVATE ? STARTING : PUBLIC) * this.#vertices;
        const cost = Math.round((weight & BLOCKED) * part);
        this.#await(this.#weights.severity[arc], { state, cost, via: arc * 4 + SEED });
    }
}

/**
 * The ways with the least barriers from one spot to everywhere, and among such the cheapest. Kept in little room.
 */
export class LeastBarrierTree {
    readonly #graph: WalkGraph;
    readonly #weights: RelaxedWeights;
    readonly #vertices: number;
    readonly #origin: Spot;
    readonly #found: Found;
    readonly #rounds: KeptColumn;

    /** @param labels wiped, to grow with; another search may have them afterwards */
    constructor(graph: WalkGraph, weights: RelaxedWeights, origin: Spot, labels: Labels) {
        this.#graph = graph;
        this.#weights = weights;
        this.#vertices = graph.vertexCount;
        this.#origin = origin;
        const { rounds } = new Growth(graph, weights, origin, labels);
        this.#found = labels.keep();
        this.#rounds = new KeptColumn(rounds, graph.vertexCount, labels.beyondPublic(), 0);
    }

    /** Arcs to a goal, or undefined when nothing leads there. */
    arcsTo(goal: Spot): number[] | undefined {
        const end = this.endAt(goal);
        if (!end) return undefined;
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const found = [end.arc];
        for (let at = end.state; at >= 0; ) {
            const via = this.#found.viaAt(at);
            const code = Math.floor(via / 4);
            found.push(code);
            if (via % 4 === SEED) break;
            at = (code & 1 ? edgeTo : edgeFrom)[code >> 1] + (via % 4) * this.#vertices;
        }
        return found.reverse();
    }

    endAt(goal: Spot): End | undefined {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const { edge, share } = goal;
        const ends = [
            ...this.#endsOver(edge * 2, edgeFrom[edge], share),
            ...this.#endsOver(edge * 2 + 1, edgeTo[edge], 1 - share),
            ...this.#endsOnOneEdge(goal),
        ];
        return ends.sort((a, b) => a.severity - b.severity || a.cost - b.cost)[0];
    }

    #endsOver(arc: number, vertex: number, part: number): End[] {
        const weight = this.#weights.arcs[arc];
        if (weight === BLOCKED) return [];
        return [PUBLIC, ENDING, STARTING].flatMap((layer) => {
            const state = vertex + layer * this.#vertices;
            const before = this.#found.costAt(state);
            if (before === UNREACHED || layerAfter(layer, weight >= PRIVATE) < 0) return [];
            const severity = this.#rounds.at(state) + this.#weights.severity[arc];
            return [{ severity, cost: before + Math.round((weight & BLOCKED) * part), state, arc }];
        });
    }

    #endsOnOneEdge(goal: Spot): End[] {
        if (goal.edge !== this.#origin.edge) return [];
        const part = Math.abs(goal.share - this.#origin.share);
        return arcsBetween(this.#origin, goal).flatMap((arc) => {
            const weight = this.#weights.arcs[arc];
            if (weight === BLOCKED) return [];
            const cost = Math.round((weight & BLOCKED) * part);
            return [{ severity: this.#weights.severity[arc], cost, state: -1, arc }];
        });
    }
}
