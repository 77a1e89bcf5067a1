import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import { timeOf } from './cost.ts';
import { NO_STOP, sharesOn, unitsToStop } from './nearestStop.ts';
import { reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';
import { Search, type SearchSpace } from './Search.ts';
import type { Spot } from './Spot.ts';
import type { Stops } from './Stops.ts';
import { BLOCKED } from './weights.ts';

/** Hundredths of a second. */
const UNITS = 100;
/** Seconds beyond which a toilet is not in reach of a walk at all. */
const LONGEST = 14_400;

/**
 * How far the nearest usable toilet is from any point of a way: on along the edge, or back. Walking times
 * are those of the rules, over ways that they let pass.
 */
export class ToiletReach {
    readonly #space: SearchSpace;
    readonly #stops: Stops;
    readonly #times: Uint32Array;
    readonly #toToilet: Uint32Array;
    readonly #worst: Float64Array;

    constructor(space: SearchSpace, rules: Rules, stops: Stops) {
        this.#space = space;
        this.#stops = stops;
        this.#times = timesOf(space, rules);
        this.#toToilet = unitsToStop(space.graph, this.#times, stops, 'toilet');
        this.#worst = Float64Array.from(this.#times, (_, arc) => this.#worstBetween(arc, 0, 1));
    }

    /** Seconds to the nearest toilet from the worst point of a way; infinite where none can be reached. */
    worstOn(arcs: readonly number[], origin: Spot, goal: Spot): number {
        const worst = arcs.map((arc, index) => {
            const start = index === 0 ? shareOn(arc, origin) : 0;
            const end = index === arcs.length - 1 ? shareOn(arc, goal) : 1;
            return this.#worstBetween(arc, start, end);
        });
        return Math.max(...worst);
    }

    /** The least `worstOn` of any way, seconds, to within one; infinite where no way has a toilet in reach. */
    leastWorst(origin: Spot, goal: Spot, tooLow: number): number {
        let [low, high] = [Math.max(0, tooLow), LONGEST];
        if (!this.find(origin, goal, high)) return Number.POSITIVE_INFINITY;
        while (high - low > 1) {
            const middle = (low + high) / 2;
            if (this.find(origin, goal, middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    /** Arcs of the cheapest way from which a toilet is never farther than `limit` seconds. */
    find(origin: Spot, goal: Spot, limit: number): number[] | undefined {
        const search = new Search(this.spaceWithin(limit, origin, goal), origin);
        const arrival = search.leadTo(goal);
        return arrival && search.arcsTo(arrival);
    }

    /** The space without the arcs that lie too far from every toilet, and the first and last by their parts. */
    spaceWithin(limit: number, origin: Spot, goal: Spot): SearchSpace {
        const { weights } = this.#space;
        const parts = new Map<number, boolean>();
        const set = (arc: number, start: number, end: number): void => {
            parts.set(arc, start <= end && this.#worstBetween(arc, start, end) <= limit);
        };
        for (const side of [0, 1]) {
            const [leaving, reaching] = [origin.edge * 2 + side, goal.edge * 2 + side];
            if (leaving !== reaching) {
                set(leaving, shareOn(leaving, origin), 1);
                set(reaching, 0, shareOn(reaching, goal));
            } else set(leaving, shareOn(leaving, origin), shareOn(reaching, goal));
        }
        const isNear = (arc: number): boolean => this.#worst[arc] <= limit;
        return {
            ...this.#space,
            weights: weights.only(isNear),
            ends: weights.only((arc) => parts.get(arc) ?? isNear(arc)),
        };
    }

    /** Seconds to the nearest toilet from the worst point between two shares of an arc. */
    #worstBetween(arc: number, start: number, end: number): number {
        if (this.#times[arc] === BLOCKED) return Number.POSITIVE_INFINITY;
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const [tail, head] = arc & 1 ? [edgeTo, edgeFrom] : [edgeFrom, edgeTo];
        const points = [
            { share: 0, left: this.#leftAt(tail[arc >> 1]) },
            ...sharesOn(this.#space.graph, this.#stops, 'toilet', arc).map((share) => ({ share, left: 0 })),
            { share: 1, left: this.#leftAt(head[arc >> 1]) },
        ];
        const back = this.#times[arc ^ 1];
        const pace = { on: this.#times[arc], back: back === BLOCKED ? Number.POSITIVE_INFINITY : back };
        let worst = 0;
        for (let index = 1; index < points.length; index++) {
            const [from, to] = [Math.max(start, points[index - 1].share), Math.min(end, points[index].share)];
            if (from <= to)
                worst = Math.max(worst, farthest(points[index - 1], points[index], pace, from, to));
        }
        return worst / UNITS;
    }

    #leftAt(vertex: number): number {
        const left = this.#toToilet[vertex];
        return left === NO_STOP ? Number.POSITIVE_INFINITY : left;
    }
}

const shareOn = (arc: number, { share }: Spot): number => (arc & 1 ? 1 - share : share);

/** Walking time of every arc that is open, hundredths of a second. */
function timesOf({ graph, weights }: SearchSpace, rules: Rules): Uint32Array {
    const { edgeLength, edgeSlope } = graph.sections;
    return Uint32Array.from({ length: weights.count }, (_, arc) => {
        if (weights.at(arc) === BLOCKED) return BLOCKED;
        const edge = arc >> 1;
        const isReversed = (arc & 1) === 1;
        const facts = isReversed ? reversedFacts(graph.facts(edge)) : graph.facts(edge);
        const slope = edgeSlope[edge] === UNKNOWN_SLOPE || !isReversed ? edgeSlope[edge] : -edgeSlope[edge];
        return Math.round(timeOf(facts, slope, edgeLength[edge], rules) * UNITS);
    });
}

/** A point of an arc, and what is left to walk from it to a toilet. */
interface Point {
    readonly share: number;
    readonly left: number;
}

/** Of the shorter of going back and going on, the longest anywhere between two shares. */
function farthest(
    before: Point,
    after: Point,
    pace: { readonly on: number; readonly back: number },
    from: number,
    to: number,
): number {
    const goingBack = (share: number): number =>
        share === before.share ? before.left : before.left + (share - before.share) * pace.back;
    const goingOn = (share: number): number => after.left + (after.share - share) * pace.on;
    const shorter = (share: number): number => Math.min(goingBack(share), goingOn(share));
    if (goingBack(to) === Number.POSITIVE_INFINITY) return goingOn(from);
    if (after.left === Number.POSITIVE_INFINITY || pace.on + pace.back === 0) return shorter(to);
    const even =
        (after.left - before.left + after.share * pace.on + before.share * pace.back) / (pace.on + pace.back);
    return shorter(Math.max(from, Math.min(to, even)));
}
