import { bearingBetween, distanceBetween, type Position } from '../../src/base/position.ts';
import type { Route } from '../../src/routing/outcome.ts';

/** Metres walked towards a turn that say which way one is looking there. */
const APPROACH = 12;
/** Metres of the way after the turn that are shown with it. */
const AHEAD = 90;

export interface TurnView {
    readonly positions: readonly Position[];
    /** The direction of walking up to the turn; at the start it is where the kiosk's reader looks. */
    readonly bearing: number;
}

/** What a walker at one of the maneuvers has before her. */
export function turnView({ geometry, maneuvers }: Route, at: number, kioskBearing: number): TurnView {
    const maneuver = maneuvers[at];
    if (!maneuver) return { positions: [], bearing: kioskBearing };
    const before = behind(geometry, maneuver.at);
    const next = maneuvers[at + 1]?.at ?? geometry.length - 1;
    const ahead = geometry
        .slice(maneuver.at, next + 1)
        .filter((position) => distanceBetween(maneuver.position, position) <= AHEAD);
    return {
        positions: [maneuver.position, ...ahead],
        bearing: before ? bearingBetween(before, maneuver.position) : kioskBearing,
    };
}

/** The point of the way some metres before an index; undefined at the way's start. */
function behind(geometry: readonly Position[], index: number): Position | undefined {
    const turn = geometry[index];
    if (!turn) return undefined;
    const earlier = geometry.slice(0, index).toReversed();
    return earlier.find((position) => distanceBetween(position, turn) >= APPROACH) ?? earlier.at(-1);
}
