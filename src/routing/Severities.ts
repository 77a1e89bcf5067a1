import type { WalkGraph } from '../graph/WalkGraph.ts';
import { ENDING, LAYERS, layerAfter, PUBLIC, STARTING } from './layers.ts';
import type { Corridor } from './Search.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type RelaxedWeights } from './weights.ts';

const FAR = 0xffff;

/**
 * How much has to be put up with, at the least, from each state to a goal: barriers only, not metres. As a
 * corridor it keeps a search to the ways that meet the least of it in all.
 *
 * Floods backwards from the goal, one severity after the other, until the origin is met. The layers are
 * the goal's: STARTING is private ground around the goal, ENDING private ground around the origin.
 */
export class Severities implements Corridor {
    readonly #graph: WalkGraph;
    readonly #weights: RelaxedWeights;
    readonly #vertices: number;
    readonly #origin: Spot;
    readonly #goal: Spot;
    readonly #behind: Uint16Array;
    readonly #waiting: number[][] = [];
    /** Of the whole way; undefined when nothing leads there, whatever one can manage. */
    readonly least: number | undefined;

    constructor(graph: WalkGraph, weights: RelaxedWeights, origin: Spot, goal: Spot) {
        this.#graph = graph;
        this.#weights = weights;
        this.#vertices = graph.vertexCount;
        this.#origin = origin;
        this.#goal = goal;
        this.#behind = new Uint16Array(graph.vertexCount * LAYERS).fill(FAR);
        this.least = this.#flood();
    }

    holds(arc: number, from: number, to: number): boolean {
        return this.#ahead(from) === this.#weights.severity[arc] + this.#ahead(to);
    }

    holdsStart(arc: number, to: number): boolean {
        return this.least === this.#weights.severity[arc] + this.#ahead(to);
    }

    holdsEnd(arc: number, from: number): boolean {
        const left = from < 0 ? this.least : this.#ahead(from);
        return left === this.#weights.severity[arc];
    }

    /** Least severity from a state of the forward search to the goal. */
    #ahead(state: number): number {
        const layer = Math.floor(state / this.#vertices);
        const vertex = state - layer * this.#vertices;
        const onGoalsGround = this.#behind[vertex + STARTING * this.#vertices];
        if (layer === ENDING) return onGoalsGround;
        const open = Math.min(onGoalsGround, this.#behind[vertex]);
        return layer === PUBLIC ? open : Math.min(open, this.#behind[vertex + ENDING * this.#vertices]);
    }

    #flood(): number | undefined {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const { edge } = this.#goal;
        this.#await(edge * 2, edgeFrom[edge], STARTING, PUBLIC, 0);
        this.#await(edge * 2 + 1, edgeTo[edge], STARTING, PUBLIC, 0);
        for (let severity = 0; severity < this.#waiting.length; severity++) {
            const states = this.#waiting[severity];
            for (const state of states) this.#settle(state, severity);
            const met = this.#atOrigin();
            if (met <= severity) return met;
        }
        const met = this.#atOrigin();
        return met < FAR ? met : undefined;
    }

    /** Queues the state before an arc, where its private or public ground may still lie there. */
    #await(arc: number, vertex: number, ifPrivate: number, ifPublic: number, severity: number): void {
        const weight = this.#weights.arcs[arc];
        if ((weight & BLOCKED) === BLOCKED) return;
        const layer = weight >= PRIVATE ? ifPrivate : ifPublic;
        const state = vertex + layer * this.#vertices;
        const total = severity + this.#weights.severity[arc];
        if (layer < 0 || this.#behind[state] <= total) return;
        while (this.#waiting.length <= total) this.#waiting.push([]);
        this.#waiting[total].push(state);
    }

    #settle(state: number, severity: number): void {
        if (this.#behind[state] <= severity) return;
        this.#behind[state] = severity;
        const { firstArc, arcTarget, arcEdge } = this.#graph.sections;
        const layer = Math.floor(state / this.#vertices);
        const vertex = state - layer * this.#vertices;
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const [ifPrivate, ifPublic] = [layerAfter(layer, true), layerAfter(layer, false)];
            this.#await(arcEdge[arc] ^ 1, arcTarget[arc], ifPrivate, ifPublic, severity);
        }
    }

    #atOrigin(): number {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const { edge, share } = this.#origin;
        const ends = [this.#over(edge * 2, edgeTo[edge]), this.#over(edge * 2 + 1, edgeFrom[edge])];
        if (this.#goal.edge === edge) {
            const arc = this.#goal.share >= share ? edge * 2 : edge * 2 + 1;
            if ((this.#weights.arcs[arc] & BLOCKED) !== BLOCKED) ends.push(this.#weights.severity[arc]);
        }
        return Math.min(...ends);
    }

    #over(arc: number, vertex: number): number {
        const weight = this.#weights.arcs[arc];
        if ((weight & BLOCKED) === BLOCKED) return FAR;
        const layer = weight >= PRIVATE ? STARTING : PUBLIC;
        const ahead = this.#ahead(vertex + layer * this.#vertices);
        return ahead === FAR ? FAR : ahead + this.#weights.severity[arc];
    }
}
