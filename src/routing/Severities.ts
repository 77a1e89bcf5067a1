import type { WalkGraph } from '../graph/WalkGraph.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import { arcsBetween, type Corridor } from './Search.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type RelaxedWeights } from './weights.ts';

/** Where the goal cannot be reached from, or only with more than has to be put up with. */
const FAR = 0xffff;

/**
 * How much has to be put up with, at the least, from each state to a goal: barriers only, not metres. As a
 * corridor it keeps a search to the ways that meet the least of it in all.
 *
 * Floods backwards from the goal, one severity after the other, until the origin is met. The layers are
 * the goal's: STARTING is private ground around the goal, ENDING private ground around the origin.
 */
export class Severities implements Corridor {
    readonly severity: Uint8Array;
    readonly ahead: Uint16Array;
    /** Of the whole way; undefined when nothing leads there, whatever one can manage. */
    readonly least: number | undefined;
    readonly #graph: WalkGraph;
    readonly #arcs: Uint32Array;
    readonly #vertices: number;
    readonly #behind: Uint16Array;
    readonly #waiting: number[][] = [];

    constructor(graph: WalkGraph, weights: RelaxedWeights, origin: Spot, goal: Spot) {
        this.#graph = graph;
        this.#arcs = weights.arcs;
        this.severity = weights.severity;
        this.#vertices = graph.vertexCount;
        this.#behind = new Uint16Array(graph.vertexCount * LAYERS).fill(FAR);
        this.least = this.#flood(origin, goal);
        this.ahead = this.#lookAhead();
    }

    #flood(origin: Spot, goal: Spot): number | undefined {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const { edge } = goal;
        this.#await(edge * 2, edgeFrom[edge], STARTING, PUBLIC, 0);
        this.#await(edge * 2 + 1, edgeTo[edge], STARTING, PUBLIC, 0);
        for (let severity = 0; severity < this.#waiting.length; severity++) {
            const states = this.#waiting[severity];
            for (let state = states.pop(); state !== undefined; state = states.pop()) {
                this.#settle(state, severity);
            }
            const met = this.#atOrigin(origin, goal);
            if (met <= severity) return met;
        }
        const met = this.#atOrigin(origin, goal);
        return met < FAR ? met : undefined;
    }

    /** Queues the state before an arc, where its private or public ground may still lie there. */
    #await(arc: number, vertex: number, ifPrivate: number, ifPublic: number, severity: number): void {
        const weight = this.#arcs[arc];
        if (weight === BLOCKED) return;
        const layer = weight >= PRIVATE ? ifPrivate : ifPublic;
        const total = severity + this.severity[arc];
        if (layer < 0 || this.#behind[vertex + layer * this.#vertices] <= total) return;
        while (this.#waiting.length <= total) this.#waiting.push([]);
        this.#waiting[total].push(vertex + layer * this.#vertices);
    }

    #settle(state: number, severity: number): void {
        if (this.#behind[state] <= severity) return;
        this.#behind[state] = severity;
        const { firstArc, arcTarget, arcEdge } = this.#graph.sections;
        const layer = state < this.#vertices ? PUBLIC : state < 2 * this.#vertices ? ENDING : STARTING;
        const vertex = state - layer * this.#vertices;
        const ifPrivate = layerAfter(layer, true);
        const ifPublic = layerAfter(layer, false);
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            this.#await(arcEdge[arc] ^ 1, arcTarget[arc], ifPrivate, ifPublic, severity);
        }
    }

    /** Least severity from each state of the forward search to the goal. */
    #lookAhead(): Uint16Array {
        const behind = this.#behind;
        const [ending, starting] = [ENDING * this.#vertices, STARTING * this.#vertices];
        const ahead = new Uint16Array(behind.length);
        for (let vertex = 0; vertex < this.#vertices; vertex++) {
            const onGoalsGround = behind[vertex + starting];
            const open = Math.min(onGoalsGround, behind[vertex]);
            ahead[vertex] = open;
            ahead[vertex + ending] = onGoalsGround;
            ahead[vertex + starting] = Math.min(open, behind[vertex + ending]);
        }
        return ahead;
    }

    #aheadOf(vertex: number, layer: number): number {
        const onGoalsGround = this.#behind[vertex + STARTING * this.#vertices];
        if (layer === ENDING) return onGoalsGround;
        const open = Math.min(onGoalsGround, this.#behind[vertex]);
        return layer === PUBLIC ? open : Math.min(open, this.#behind[vertex + ENDING * this.#vertices]);
    }

    #atOrigin(origin: Spot, goal: Spot): number {
        const { edge } = origin;
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const ends = [this.#over(edge * 2, edgeTo[edge]), this.#over(edge * 2 + 1, edgeFrom[edge])];
        for (const arc of goal.edge === edge ? arcsBetween(origin, goal) : []) {
            if (this.#arcs[arc] !== BLOCKED) ends.push(this.severity[arc]);
        }
        return Math.min(...ends);
    }

    #over(arc: number, vertex: number): number {
        const weight = this.#arcs[arc];
        if (weight === BLOCKED) return FAR;
        const ahead = this.#aheadOf(vertex, weight >= PRIVATE ? STARTING : PUBLIC);
        return ahead === FAR ? FAR : ahead + this.severity[arc];
    }
}
