import { distanceBetween, type Position } from '../base/position.ts';
import type { Land } from '../places/land.ts';
import type { Openness } from '../places/openingHours.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Category, Place } from '../places/place.ts';
import type { Profile } from '../routing/needs.ts';
import type { Obstacle } from '../routing/outcome.ts';
import type { Reach, Router } from '../routing/Router.ts';

/** Metres per second that no walker of ours exceeds, so that nothing nearer is left out. */
const FASTEST = 3;

/** Metres from the middle of a place to its door: a hospital's grounds. */
const FARTHEST_DOOR = 300;

/** Who asks, from where, when and in which Land. */
export interface Standpoint {
    readonly from: Position;
    readonly profile: Profile;
    /** Milliseconds since 1970 UTC; undefined while the clock is not to be believed. */
    readonly now: number | undefined;
    readonly land: Land;
}

/** A place and what it takes to walk there. */
export interface PlaceInReach {
    readonly place: Place;
    /** Seconds at the profile's pace and metres; absent when no step-free way leads there. */
    readonly walk?: { readonly duration: number; readonly distance: number };
    /** What blocks the way to a place out of reach; absent where no way at all leads there. */
    readonly obstacle?: Obstacle;
    /** At arrival; now for a place out of reach. */
    readonly openness: Openness;
    /** When it closes, where it is open now and shut on arrival; milliseconds since 1970. */
    readonly closesBefore?: number;
    /** When it was asked; absent while the clock is not to be believed. */
    readonly asked?: number;
}

export interface PlacesFound {
    readonly places: readonly PlaceInReach[];
    /** False when no place has all the words: these are the nearest guess. */
    readonly isWhole: boolean;
}

export interface PlaceFinder {
    /** Nearest on foot first, out of reach last and those by their distance as the crow flies. */
    nearby(standpoint: Standpoint, categories: readonly Category[], limit: number): Promise<PlaceInReach[]>;
    /** What the words fit best first, of equals the nearest on foot. */
    search(standpoint: Standpoint, text: string, limit: number): Promise<PlacesFound>;
}

interface Candidate {
    readonly place: Place;
    readonly walk: PlaceInReach['walk'];
    /** Metres as the crow flies. */
    readonly beeline: number;
}

function inOrderOfWalk(one: Candidate, other: Candidate): number {
    if (one.walk && other.walk) return one.walk.duration - other.walk.duration;
    if (!one.walk && !other.walk) return one.beeline - other.beeline;
    return one.walk ? -1 : 1;
}

/** The nearest on foot of places given nearest first as the crow flies; stops when no nearer can come. */
function nearestOnFoot(places: Iterable<[Place, number]>, reach: Reach, limit: number): Candidate[] {
    const nearest: Candidate[] = [];
    for (const [place, beeline] of places) {
        const farthest = nearest[limit - 1]?.walk;
        if (farthest && (beeline - FARTHEST_DOOR) / FASTEST > farthest.duration) break;
        nearest.push({ place, beeline, walk: reach.to(place.entrance.position) });
        nearest.sort(inOrderOfWalk).splice(limit);
    }
    return nearest;
}

/** Places by the minutes it takes to walk there without steps. */
export function createPlaceFinder(router: () => Router, places: PlaceIndex): PlaceFinder {
    // The opening hours library is the largest of all, and no route needs it.
    const loadHours = () => import('../places/openingHours.ts');
    const reachFrom = ({ from, profile }: Standpoint) =>
        router().reach(from, { profile, limits: {}, objective: 'comfort' });

    async function withHours(found: readonly Candidate[], reach: Reach, { now, land }: Standpoint) {
        const { openness } = await loadHours();
        const hoursOf = (place: Place, walked: number): Pick<PlaceInReach, 'openness' | 'closesBefore'> => {
            if (now === undefined) return { openness: { state: 'unknown' } };
            const onArrival = openness(place.openingHours, now + walked * 1000, place, land);
            if (onArrival.state !== 'closed' || walked === 0) return { openness: onArrival };
            const atStart = openness(place.openingHours, now, place, land);
            const closes = atStart.state === 'open' ? atStart.until : undefined;
            return { openness: onArrival, ...(closes === undefined ? {} : { closesBefore: closes }) };
        };
        return found.map(({ place, walk }): PlaceInReach => {
            const obstacle = walk ? undefined : reach.obstacleTo(place.entrance.position);
            return {
                place,
                ...(now === undefined ? {} : { asked: now }),
                ...(walk ? { walk } : {}),
                ...(obstacle ? { obstacle } : {}),
                ...hoursOf(place, walk?.duration ?? 0),
            };
        });
    }

    return {
        nearby(standpoint, categories, limit) {
            const byBeeline = places.nearestFirst(categories, standpoint.from);
            const reach = reachFrom(standpoint);
            return withHours(nearestOnFoot(byBeeline, reach, limit), reach, standpoint);
        },
        async search(standpoint, text, limit) {
            const reach = reachFrom(standpoint);
            const { hits, isWhole } = places.find(text, limit, standpoint.from);
            const found = hits.map(({ place, badness }) => ({
                place,
                badness,
                walk: reach.to(place.entrance.position),
                beeline: distanceBetween(standpoint.from, place.entrance.position),
            }));
            found.sort((one, other) => one.badness - other.badness || inOrderOfWalk(one, other));
            return { places: await withHours(found, reach, standpoint), isWhole };
        },
    };
}
