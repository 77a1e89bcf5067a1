import type { WalkGraph } from '../graph/WalkGraph.ts';
import { BucketQueue } from './BucketQueue.ts';
import { Labels, UNREACHED } from './Labels.ts';
import { LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

const SEED = 3;

interface Step {
    readonly state: number;
    readonly cost: number;
    readonly via: number;
}

interface End {
    readonly severity: number;
    readonly cost: number;
    readonly state: number;
    readonly arc: number;
}

/**
 * The way that meets the least barriers in all, and among such the cheapest. Grows in rounds: everything
 * that can be reached with severity 0, then 1, and so on; a state keeps the first round it is met in.
 */
export class RelaxedSearch {
    readonly #graph: WalkGraph;
    readonly #weights: Weights;
    readonly #vertices: number;
    readonly #labels: Labels;
    readonly #rounds: Uint16Array;
    readonly #waiting: Step[][] = [];

    /** @param weights with the barriers opened, each carrying its severity */
    constructor(graph: WalkGraph, weights: Weights) {
        this.#graph = graph;
        this.#weights = weights;
        this.#vertices = graph.vertexCount;
        this.#labels = new Labels(graph.vertexCount);
        this.#rounds = new Uint16Array(graph.vertexCount * LAYERS);
    }

    /** Arcs from origin to goal, or undefined when nothing leads there. */
    find(origin: Spot, goal: Spot): number[] | undefined {
        let best = this.#endOnOneEdge(origin, goal);
        this.#seed(origin);
        for (let round = 0; round < this.#waiting.length; round++) {
            if (best && best.severity <= round) break;
            this.#growRound(round);
            const end = this.#endAt(goal);
            if (end && (!best || isBetter(end, best))) best = end;
        }
        return best && this.#arcsTo(best);
    }

    #growRound(round: number): void {
        const queue = new BucketQueue(this.#weights.greatest);
        const steps = (this.#waiting[round] ?? []).sort((a, b) => a.cost - b.cost);
        const { firstArc, arcTarget, arcEdge } = this.#graph.sections;
        const { cost } = this.#labels;
        let next = 0;
        for (;;) {
            while (next < steps.length && (queue.isEmpty || steps[next].cost <= queue.floor)) {
                this.#reach(steps[next++], round, queue);
            }
            const state = queue.pop();
            if (state < 0 && next >= steps.length) return;
            if (state < 0 || queue.key !== cost[state] || this.#rounds[state] !== round) continue;
            const layer = Math.floor(state / this.#vertices);
            const vertex = state - layer * this.#vertices;
            for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
                this.#walk(layer, queue.key, arcEdge[arc], arcTarget[arc], round, queue);
            }
        }
    }

    #walk(
        layer: number,
        before: number,
        code: number,
        target: number,
        round: number,
        queue: BucketQueue,
    ): void {
        const weight = this.#weights.arcs[code];
        if ((weight & BLOCKED) === BLOCKED) return;
        const after = layerAfter(layer, weight >= PRIVATE);
        if (after < 0) return;
        const severity = this.#weights.severity[code];
        const state = target + after * this.#vertices;
        const step = { state, cost: before + (weight & BLOCKED), via: code * 4 + layer };
        if (severity > 0) this.#wait(round + severity, step);
        else this.#reach(step, round, queue);
    }

    #reach({ state, cost, via }: Step, round: number, queue: BucketQueue): void {
        const known = this.#labels.cost[state];
        if (known !== UNREACHED && (this.#rounds[state] < round || known <= cost)) return;
        this.#labels.set(state, cost, via);
        this.#rounds[state] = round;
        queue.push(cost, state);
    }

    #wait(round: number, step: Step): void {
        if (this.#labels.cost[step.state] !== UNREACHED && this.#rounds[step.state] < round) return;
        while (this.#waiting.length <= round) this.#waiting.push([]);
        this.#waiting[round].push(step);
    }

    #seed({ edge, share }: Spot): void {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        this.#seedArc(edge * 2, edgeTo[edge], 1 - share);
        this.#seedArc(edge * 2 + 1, edgeFrom[edge], share);
    }

    #seedArc(arc: number, vertex: number, part: number): void {
        const weight = this.#weights.arcs[arc];
        if ((weight & BLOCKED) === BLOCKED) return;
        const layer = weight >= PRIVATE ? STARTING : PUBLIC;
        const cost = Math.round((weight & BLOCKED) * part);
        this.#wait(this.#weights.severity[arc], {
            state: vertex + layer * this.#vertices,
            cost,
            via: arc * 4 + SEED,
        });
    }

    #endOnOneEdge({ edge, share }: Spot, goal: Spot): End | undefined {
        if (goal.edge !== edge) return undefined;
        const arc = goal.share >= share ? edge * 2 : edge * 2 + 1;
        const weight = this.#weights.arcs[arc];
        if ((weight & BLOCKED) === BLOCKED) return undefined;
        const cost = Math.round((weight & BLOCKED) * Math.abs(goal.share - share));
        return { severity: this.#weights.severity[arc], cost, state: -1, arc };
    }

    #endAt({ edge, share }: Spot): End | undefined {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const ends = [
            ...this.#endsOver(edge * 2, edgeFrom[edge], share),
            ...this.#endsOver(edge * 2 + 1, edgeTo[edge], 1 - share),
        ];
        return ends.sort((a, b) => (isBetter(a, b) ? -1 : 1))[0];
    }

    #endsOver(arc: number, vertex: number, part: number): End[] {
        const weight = this.#weights.arcs[arc];
        if ((weight & BLOCKED) === BLOCKED) return [];
        const ends: End[] = [];
        for (let layer = 0; layer < LAYERS; layer++) {
            const state = vertex + layer * this.#vertices;
            const before = this.#labels.cost[state];
            if (before === UNREACHED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
            const severity = this.#rounds[state] + this.#weights.severity[arc];
            ends.push({ severity, cost: before + Math.round((weight & BLOCKED) * part), state, arc });
        }
        return ends;
    }

    #arcsTo({ state, arc }: End): number[] {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const found = [arc];
        for (let at = state; at >= 0; ) {
            const via = this.#labels.via[at];
            const code = Math.floor(via / 4);
            found.push(code);
            if (via % 4 === SEED) break;
            at = (code & 1 ? edgeTo[code >> 1] : edgeFrom[code >> 1]) + (via % 4) * this.#vertices;
        }
        return found.reverse();
    }
}

const isBetter = (a: End, b: End): boolean =>
    a.severity < b.severity || (a.severity === b.severity && a.cost < b.cost);
