import { metres, seconds } from '../base/units.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { criteriaOf, surenessOf } from './certainty.ts';
import { findManeuvers, type Surroundings } from './guidance/findManeuvers.ts';
import { isFlight, type Leg, type Walked } from './legs.ts';
import type { Certainty, Criterion, Route } from './outcome.ts';
import type { Rules } from './rules.ts';
import { longestWithoutSeat } from './Stops.ts';
import { findStretches } from './stretches.ts';
import { findWarnings } from './warnings.ts';

const sum = (legs: readonly Leg[], of: (leg: Leg) => number): number =>
    legs.reduce((total, leg) => total + of(leg), 0);

/** Runs of legs with steps; a landing of no length does not part them. */
function countFlights(legs: readonly Leg[]): number {
    const moving = legs.filter(({ length }) => length > 0);
    return moving.filter((leg, index) => isFlight(leg) && !(index > 0 && isFlight(moving[index - 1]))).length;
}

/** Metres of each criterion that decides, by how sure it is. */
function certaintyOf(legs: readonly Leg[], rules: Rules): Route['certainty'] {
    const criteria = criteriaOf(rules);
    const sums = criteria.map(() => ({ checked: 0, probable: 0, unknown: 0 }));
    for (const { facts, slope, length } of legs) {
        const sureness = surenessOf(facts, slope);
        for (let index = 0; index < criteria.length; index++)
            sums[index][sureness[criteria[index]]] += length;
    }
    const certainty: Partial<Record<Criterion, Certainty>> = {};
    for (const [index, { checked, probable, unknown }] of sums.entries()) {
        certainty[criteria[index]] = {
            checked: metres(checked),
            probable: metres(probable),
            unknown: metres(unknown),
        };
    }
    return certainty;
}

/** A way found by a search, told: how far, how long, what is known of it, and what to do where. */
export function readRoute(graph: WalkGraph, rules: Rules, walked: Walked, around: Surroundings): Route {
    const { legs, geometry } = walked;
    const distance = sum(legs, ({ length }) => length);
    const stops = around.stops.along(legs);
    const known = sum(legs, (leg) => (leg.missing.length === 0 ? leg.length : 0));
    return {
        distance: metres(distance),
        duration: seconds(sum(legs, ({ duration }) => duration)),
        flights: countFlights(legs),
        known: metres(known),
        unknown: metres(distance - known),
        geometry,
        maneuvers: findManeuvers(graph, walked, around),
        warnings: findWarnings(walked, rules),
        stretches: findStretches(legs),
        certainty: certaintyOf(legs, rules),
        stops,
        longestWithoutSeat: metres(longestWithoutSeat(stops, distance)),
    };
}
