import { UNKNOWN_SLOPE } from '../../graph/sections.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import { timeOf } from '../cost.ts';
import { reversedFacts } from '../reversedFacts.ts';
import type { Rules } from '../rules.ts';
import type { Search } from '../Search.ts';
import type { LocalPlane } from './LocalPlane.ts';

/** Metres between two points looked at on one edge. */
const APART = 15;

/** Points of the network on the local plane, metres; `seconds` is infinite where no way leads. */
export interface ReachedPoint {
    readonly east: number;
    readonly north: number;
    readonly seconds: number;
}

/**
 * Points along every edge that lies within so many metres of the tree's origin, with the time it takes to walk there
 * on the way that the tree leads. Of an edge that is not walked only points between its ends are named.
 */
export function reachedPoints(
    graph: WalkGraph,
    rules: Rules,
    tree: Search,
    plane: LocalPlane,
    radius: number,
): ReachedPoint[] {
    const times = new TreeTimes(graph, rules, tree);
    const points: ReachedPoint[] = [];
    for (const edge of graph.edgeIndex.search(...plane.unitsAround(radius))) {
        const length = graph.sections.edgeLength[edge] / 100;
        const parts = Math.max(1, Math.ceil(length / APART));
        const line = graph.edgeLine(edge).map((position) => plane.locate(position));
        for (const [part, [east, north]] of cut(line, parts).entries()) {
            const seconds = times.to(edge, part / parts);
            const isEnd = part === 0 || part === parts;
            if (!isEnd || seconds !== Number.POSITIVE_INFINITY) points.push({ east, north, seconds });
        }
    }
    return points;
}

type Point = readonly [east: number, north: number];

/** Points that cut a line into so many parts of one length, its ends among them. */
function cut(line: readonly Point[], parts: number): Point[] {
    const ends = [line[0], line[line.length - 1]];
    if (parts === 1) return ends;
    const lengths = line.slice(1).map(([x, y], index) => distance(line[index], [x, y]));
    const part = lengths.reduce((sum, length) => sum + length, 0) / parts;
    const inner: Point[] = [];
    let passed = 0;
    for (const [index, length] of lengths.entries()) {
        while (inner.length + 1 < parts && (inner.length + 1) * part <= passed + length) {
            const share = length === 0 ? 0 : ((inner.length + 1) * part - passed) / length;
            inner.push(between(line[index], line[index + 1], share));
        }
        passed += length;
    }
    return [ends[0], ...inner, ends[1]];
}

const distance = ([x, y]: Point, [otherX, otherY]: Point): number =>
    Math.sqrt((x - otherX) * (x - otherX) + (y - otherY) * (y - otherY));

const between = ([x, y]: Point, [nextX, nextY]: Point, share: number): Point => [
    x + (nextX - x) * share,
    y + (nextY - y) * share,
];

/** Seconds of walking along the ways of a tree, worked out once for each of its states. */
class TreeTimes {
    readonly #graph: WalkGraph;
    readonly #rules: Rules;
    readonly #tree: Search;
    readonly #byState = new Map<number, number>();
    readonly #byArc = new Map<number, number>();

    constructor(graph: WalkGraph, rules: Rules, tree: Search) {
        this.#graph = graph;
        this.#rules = rules;
        this.#tree = tree;
    }

    /** To a point of an edge; infinite when it is not reached. */
    to(edge: number, share: number): number {
        const { origin } = this.#tree;
        const arrival = this.#tree.arrivalAt({ edge, share, position: origin.position, away: origin.away });
        if (!arrival) return Number.POSITIVE_INFINITY;
        const { state, arc } = arrival;
        if (state < 0) return this.#alongArc(arc) * Math.abs(share - origin.share);
        return this.#toState(state) + this.#alongArc(arc) * (arc & 1 ? 1 - share : share);
    }

    #toState(goal: number): number {
        const untimed: number[] = [];
        let at = goal;
        while (at >= 0 && !this.#byState.has(at)) {
            untimed.push(at);
            at = this.#tree.stepInto(at).before;
        }
        let total = at < 0 ? 0 : (this.#byState.get(at) ?? 0);
        for (const state of untimed.reverse()) {
            const { arc, before } = this.#tree.stepInto(state);
            total += this.#alongArc(arc) * (before < 0 ? this.#shareLeft(arc) : 1);
            this.#byState.set(state, total);
        }
        return total;
    }

    /** Of the origin's edge, from where the walk begins to its end. */
    #shareLeft(arc: number): number {
        const { share } = this.#tree.origin;
        return arc & 1 ? share : 1 - share;
    }

    #alongArc(arc: number): number {
        const known = this.#byArc.get(arc);
        if (known !== undefined) return known;
        const { edgeSlope, edgeLength } = this.#graph.sections;
        const isReversed = (arc & 1) === 1;
        const edge = arc >> 1;
        const facts = this.#graph.facts(edge);
        const slope = edgeSlope[edge];
        const turned = slope === UNKNOWN_SLOPE || !isReversed ? slope : -slope;
        const time = timeOf(isReversed ? reversedFacts(facts) : facts, turned, edgeLength[edge], this.#rules);
        this.#byArc.set(arc, time);
        return time;
    }
}
