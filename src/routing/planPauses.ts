import { type Metres, metres, type Seconds, seconds } from '../base/units.ts';
import { readLegs } from './legs.ts';
import type { Needs } from './needs.ts';
import type { Held } from './outcome.ts';
import { RestSearch } from './RestSearch.ts';
import type { Rules } from './rules.ts';
import type { SearchSpace } from './Search.ts';
import type { Spot } from './Spot.ts';
import { longestWithoutSeat, type Stops } from './Stops.ts';
import type { ToiletReach } from './ToiletReach.ts';

/** A way, and how far the limits on pauses that were asked for are held. */
export interface Paused {
    readonly arcs: readonly number[];
    readonly rest?: Held<Metres>;
    readonly toilet?: Held<Seconds>;
}

interface Walk {
    readonly space: SearchSpace;
    readonly rules: Rules;
    readonly stops: Stops;
    /** Over the whole space, made when first needed. */
    readonly seats: () => RestSearch;
    readonly toilets: () => ToiletReach;
    readonly origin: Spot;
    readonly goal: Spot;
}

const asksForPauses = ({ rest, toilet }: Needs): boolean => rest !== undefined || toilet !== undefined;

/**
 * The cheapest way that keeps a toilet and a seat within the limits of the needs, starting from the way
 * without them. A limit that no way can hold is replaced by the least that one can; the toilet goes first.
 */
export function planPauses(walk: Walk, needs: Needs, arcs: readonly number[]): Paused {
    if (!asksForPauses(needs)) return { arcs };
    const { rest, toilet } = needs;
    const near = toilet === undefined ? undefined : keepToiletNear(walk, toilet * 60, arcs);
    const paused: Paused = near ? { arcs: near.arcs, toilet: near.toilet } : { arcs };
    if (rest === undefined) return paused;
    const search = near ? new RestSearch(near.space, walk.stops) : walk.seats();
    return { ...paused, ...keepSeatsNear(walk, search, rest, paused.arcs) };
}

function keepToiletNear(
    { toilets, origin, goal }: Walk,
    limit: number,
    arcs: readonly number[],
): Required<Pick<Paused, 'arcs' | 'toilet'>> & { readonly space: SearchSpace } {
    const reach = toilets();
    const isHeld = reach.find(origin, goal, limit) !== undefined;
    const used = isHeld ? limit : reach.leastWorst(origin, goal, limit);
    const found = reach.find(origin, goal, used) ?? arcs;
    const worst = reach.worstOn(found, origin, goal);
    const toilet = Number.isFinite(worst) ? { isHeld, worst: seconds(worst) } : { isHeld };
    return { arcs: found, toilet, space: reach.spaceWithin(used, origin, goal) };
}

function keepSeatsNear(walk: Walk, search: RestSearch, rest: number, arcs: readonly number[]): Paused {
    const { origin, goal } = walk;
    const usual = longest(walk, arcs);
    if (usual <= rest) return { arcs, rest: { isHeld: true, worst: metres(usual) } };
    const limit = rest * 100;
    const enough = Math.ceil(usual * 100) + arcs.length + 1;
    const least = search.leastLimit(origin, goal, enough);
    const best = search.find(origin, goal, Math.max(least, limit))?.arcs ?? arcs;
    return { arcs: best, rest: { isHeld: least <= limit, worst: metres(longest(walk, best)) } };
}

function longest({ space, rules, stops, origin, goal }: Walk, arcs: readonly number[]): number {
    const { legs } = readLegs(space.graph, rules, arcs, origin, goal);
    const distance = legs.reduce((total, { length }) => total + length, 0);
    return longestWithoutSeat(stops.along(legs), distance);
}
