import { bearingBetween, distanceBetween, type Position } from '../base/position.ts';
import type { Route } from '../routing/outcome.ts';
import { type Point, seenFrom } from './plane.ts';

/** What of a route a strip is drawn from. */
export type StripRoute = Pick<Route, 'geometry' | 'maneuvers' | 'stops' | 'stretches'>;

/** Lines of the walk network in a circle, metres. */
export type RoadsAround = (position: Position, radius: number) => readonly (readonly Position[])[];

export type StripMark = { readonly kind: 'seat' | 'toilet' | 'goal' | 'lift'; readonly at: Point };

/**
 * The ground at one act of the way, turned so that ahead is up. Metres right and ahead of the act; drawn is
 * `reach` to each side, two thirds of it behind and four thirds ahead.
 */
export interface Strip {
    readonly reach: number;
    /** The way towards the act, ending at it, and from it on. */
    readonly walked: readonly Point[];
    readonly ahead: readonly Point[];
    readonly steps: readonly (readonly Point[])[];
    readonly roads: readonly (readonly Point[])[];
    readonly marks: readonly StripMark[];
}

/** Metres walked towards an act that say which way one is looking there. */
const APPROACH = 12;
/** Metres shown to each side, at least and at most; between them three quarters of the way to the next act. */
const NEAREST = 22;
const FARTHEST = 45;
const PART_SHOWN = 0.75;
/** A strip's corner lies no farther from the act than so many times its reach. */
const CORNER = 1.7;

/** The strip at a step; `facing` is where one looks at the start, degrees from north. */
export function stripOf(
    route: StripRoute,
    step: number,
    facing: number | undefined,
    around: RoadsAround,
): Strip {
    const { geometry, maneuvers, stretches } = route;
    const maneuver = maneuvers[step];
    if (!maneuver) return { reach: NEAREST, walked: [], ahead: [], steps: [], roads: [], marks: [] };
    const { at, position } = maneuver;
    const place = seenFrom(position, lookingAt(geometry, at) ?? facing ?? maneuver.heading);
    const reach = Math.min(Math.max(maneuver.distance * PART_SHOWN, NEAREST), FARTHEST);
    const near = reach * CORNER;
    const isNear = (there: Position) => distanceBetween(position, there) <= near;
    return {
        reach,
        walked: stretchBack(geometry, at, near).map(place),
        ahead: stretchOn(geometry, at, near).map(place),
        steps: stretches
            .filter(({ kind }) => kind === 'steps')
            .map(({ first, last }) => geometry.slice(first, last + 1))
            .filter((line) => line.some(isNear))
            .map((line) => line.map(place)),
        roads: around(position, near).map((line) => line.map(place)),
        marks: marksOf(route)
            .filter(({ there }) => isNear(there))
            .map(({ kind, there }) => ({ kind, at: place(there) })),
    };
}

function marksOf({ stops, geometry, maneuvers }: StripRoute) {
    const marks = stops.flatMap(({ kind, position }): { kind: StripMark['kind']; there: Position }[] =>
        kind === 'seat' || kind === 'toilet' ? [{ kind, there: position }] : [],
    );
    for (const { act, position } of maneuvers)
        if (act === 'lift') marks.push({ kind: 'lift', there: position });
    const goal = geometry.at(-1);
    if (goal) marks.push({ kind: 'goal', there: goal });
    return marks;
}

/** Where somebody looks who comes along the line to an index; undefined at its start. */
function lookingAt(line: readonly Position[], index: number): number | undefined {
    const here = line[index];
    if (!here) return undefined;
    const earlier = line.slice(0, index).toReversed();
    const before = earlier.find((position) => distanceBetween(position, here) >= APPROACH) ?? earlier.at(-1);
    return before && distanceBetween(before, here) > 0 ? bearingBetween(before, here) : undefined;
}

function stretchBack(line: readonly Position[], at: number, length: number): Position[] {
    return stretchOn(line.slice(0, at + 1).toReversed(), 0, length).toReversed();
}

/** The line from an index on, one point beyond the length; whoever draws it cuts it at the edge. */
function stretchOn(line: readonly Position[], at: number, length: number): Position[] {
    const here = line[at];
    const beyond = line.findIndex(
        (position, index) => index > at && here !== undefined && distanceBetween(here, position) > length,
    );
    return line.slice(at, beyond < 0 ? line.length : beyond + 1);
}
