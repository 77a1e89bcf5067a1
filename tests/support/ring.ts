import type { Tags } from '../../src/region/osm/OsmData.ts';
import type { Needs, Profile } from '../../src/routing/needs.ts';
import { needsOf, type Town, town, walk } from './town.ts';

/** The short way is B to C, the long one round by D and E. */
const RING = `
    A---B---C---F
        |   |
        D---E
`;
/** The same with a point in the middle of the short way. */
const POINTED = `
    A---B-K-C---F
        |   |
        D---E
`;

/** A good town in which only the short way is as tagged. */
export const ringWith = (way: Tags): Town => town(RING, { BC: way });

/** A good town in which only the point on the short way is tagged. */
export const ringAt = (point: Tags): Town => town(POINTED, {}, { K: point });

/** Metres count, so that only what is refused is gone round. */
export const shortest = (profile: Profile, turned: Partial<Needs> = {}): Needs =>
    needsOf(profile, { objective: 'distance', ...turned });

/** Which of the two ways is walked from A to F, or back. */
export function sideTaken(ring: Town, needs: Needs, direction: 'there' | 'back' = 'there'): string {
    const letters = direction === 'there' ? walk(ring, 'A', 'F', needs) : walk(ring, 'F', 'A', needs);
    if (/^A>B>(K>)?C>F$|^F>C>(K>)?B>A$/.test(letters)) return 'straight';
    if (letters === 'A>B>D>E>C>F' || letters === 'F>C>E>D>B>A') return 'round';
    return letters;
}

const LETTERS: Readonly<Record<Profile, string>> = {
    wheelchair: 'W',
    rollator: 'r',
    slow: 's',
    walking: 'w',
};

/** Who goes straight, as W for wheelchair, r for rollator, s for slow, w for walking: `--sw`. */
export function whoPasses(
    ring: Town,
    turned: Partial<Needs> = {},
    direction: 'there' | 'back' = 'there',
): string {
    return (['wheelchair', 'rollator', 'slow', 'walking'] as const)
        .map((profile) => {
            const side = sideTaken(ring, shortest(profile, turned), direction);
            if (side !== 'straight' && side !== 'round') return `(${profile}: ${side})`;
            return side === 'straight' ? LETTERS[profile] : '-';
        })
        .join('');
}
