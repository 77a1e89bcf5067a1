/** A landmark, and where somebody before the screen sees it. */
export interface Sighting {
    /** Where it lies from the screen, degrees clockwise from north. */
    readonly bearing: number;
    /** Degrees clockwise from straight ahead. */
    readonly seen: number;
}

/** The direction that one looks in before the screen, or why it is not proven. */
export type Proof =
    | { readonly proof: 'more' }
    | { readonly proof: 'proven'; readonly bearing: number }
    /** So many degrees apart: one of the two was mistaken, or the place is wrong. */
    | { readonly proof: 'disagree'; readonly apart: number };

/** Two landmarks may tell directions that differ by this much: a hand points to about 10 degrees. */
export const LARGEST_DIFFERENCE = 15;

const wrapped = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** From one direction to another, -180 to 180 degrees clockwise. */
export const turnFrom = (one: number, other: number): number => wrapped(other - one + 180) - 180;

/** Two sightings prove a direction when each tells nearly the same; it is the middle of the two. */
export function provenBearing([first, second]: readonly Sighting[]): Proof {
    if (!first || !second) return { proof: 'more' };
    const one = wrapped(first.bearing - first.seen);
    const turn = turnFrom(one, wrapped(second.bearing - second.seen));
    if (Math.abs(turn) > LARGEST_DIFFERENCE) return { proof: 'disagree', apart: Math.abs(turn) };
    return { proof: 'proven', bearing: Math.round(wrapped(one + turn / 2)) % 360 };
}
