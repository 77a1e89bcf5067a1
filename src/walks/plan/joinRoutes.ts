import { bearingBetween, type Position } from '../../base/position.ts';
import { metres, seconds } from '../../base/units.ts';
import { angleBetween, directionOf } from '../../routing/guidance/turn.ts';
import type { Certainty, Criterion, Held, Maneuver, Route } from '../../routing/outcome.ts';
import { CRITERIA } from '../../routing/outcome.ts';
import { longestWithoutSeat } from '../../routing/Stops.ts';

/** How two routes meet: gone through without a word, or with an arrival and a new start. */
export type Joint = 'pass' | 'stay';

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
    one?.[0] === other?.[0] && one?.[1] === other?.[1];

function headingAtEnd(line: readonly Position[]): number | undefined {
    const [from, to] = [line.at(-2), line.at(-1)];
    return from && to ? bearingBetween(from, to) : undefined;
}

/** What is to be done where a leg begins: a turn that one must be told of, or just going on. */
function atJoint(before: Route, start: Maneuver): Maneuver | undefined {
    const heading = headingAtEnd(before.geometry);
    const turn = heading === undefined ? 'straight' : directionOf(angleBetween(heading, start.heading));
    const street = before.maneuvers.at(-2)?.street;
    const { act: _act, turn: _turn, ...base } = { turn: undefined, ...start };
    if (turn !== 'straight') return { ...base, act: 'turn', turn };
    return start.street === street ? undefined : { ...base, act: 'continue' };
}

function lengthened(last: Maneuver, by: Maneuver): Maneuver {
    return {
        ...last,
        distance: metres(last.distance + by.distance),
        duration: seconds(last.duration + by.duration),
    };
}

function passing(before: Route, after: readonly Maneuver[]): Maneuver[] {
    const [start, ...rest] = after;
    const told = before.maneuvers.slice(0, -1);
    const turn = start && atJoint(before, start);
    const last = told.at(-1);
    if (turn) return [...told, turn, ...rest];
    return last && start ? [...told.slice(0, -1), lengthened(last, start), ...rest] : [...told, ...rest];
}

function staying(before: Route, after: readonly Maneuver[]): Maneuver[] {
    const [start, ...rest] = after;
    if (start?.act !== 'depart') return [...before.maneuvers, ...after];
    const heading = headingAtEnd(before.geometry);
    const turn = heading === undefined ? undefined : directionOf(angleBetween(heading, start.heading));
    return [...before.maneuvers, { ...start, ...(turn && { turn }) }, ...rest];
}

function sumOf(one: Certainty | undefined, other: Certainty | undefined): Certainty | undefined {
    if (!one || !other) return one ?? other;
    return {
        checked: metres(one.checked + other.checked),
        probable: metres(one.probable + other.probable),
        unknown: metres(one.unknown + other.unknown),
    };
}

function certaintyOf(one: Route, other: Route): Route['certainty'] {
    const sums = CRITERIA.map((criterion) => {
        return [criterion, sumOf(one.certainty[criterion], other.certainty[criterion])] as const;
    });
    const known = sums.filter((row): row is [Criterion, Certainty] => row[1] !== undefined);
    return Object.fromEntries(known);
}

/** Absent where nothing of the kind is in reach on one of the two. */
function heldOn<Quantity extends number>(
    one: Held<Quantity> | undefined,
    other: Held<Quantity> | undefined,
    unit: (value: number) => Quantity,
): Held<Quantity> | undefined {
    if (!one || !other) return one ?? other;
    const isHeld = one.isHeld && other.isHeld;
    if (one.worst === undefined || other.worst === undefined) return { isHeld };
    return { isHeld, worst: unit(Math.max(one.worst, other.worst)) };
}

/** Two routes as one: the second begins where the first ends. */
function join(one: Route, other: Route, joint: Joint): Route {
    const isJoined = isSame(one.geometry.at(-1), other.geometry[0]);
    const shift = one.geometry.length - (isJoined ? 1 : 0);
    const moved = <Item extends { readonly at: number }>(item: Item): Item => ({
        ...item,
        at: item.at + shift,
    });
    const after = other.maneuvers.map(moved);
    const stops = [
        ...one.stops,
        ...other.stops.map((stop) => ({
            ...stop,
            along: metres(stop.along + one.distance),
            after: seconds(stop.after + one.duration),
        })),
    ];
    const distance = metres(one.distance + other.distance);
    const rest = heldOn(one.rest, other.rest, metres);
    const toilet = heldOn(one.toilet, other.toilet, seconds);
    return {
        distance,
        duration: seconds(one.duration + other.duration),
        flights: one.flights + other.flights,
        known: metres(one.known + other.known),
        unknown: metres(one.unknown + other.unknown),
        geometry: [...one.geometry, ...other.geometry.slice(isJoined ? 1 : 0)],
        maneuvers: joint === 'pass' ? passing(one, after) : staying(one, after),
        warnings: [...one.warnings, ...other.warnings.map(moved)],
        stretches: [
            ...one.stretches,
            ...other.stretches.map((stretch) => ({
                ...stretch,
                first: stretch.first + shift,
                last: stretch.last + shift,
            })),
        ],
        certainty: certaintyOf(one, other),
        stops,
        longestWithoutSeat: metres(longestWithoutSeat(stops, distance)),
        ...(rest && { rest }),
        ...(toilet && { toilet }),
    };
}

/** Routes one behind the other as one route; `joints[n]` says how the route n + 1 is joined on. */
export function joinRoutes(routes: readonly [Route, ...Route[]], joints: readonly Joint[]): Route {
    const [first, ...others] = routes;
    return others.reduce((whole, next, index) => join(whole, next, joints[index] ?? 'pass'), first);
}
