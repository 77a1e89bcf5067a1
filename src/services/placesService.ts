import { distanceBetween } from '../base/position.ts';
import type { OpenState } from '../places/openingHours.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Category, Place } from '../places/place.ts';
import type { Profile } from '../routing/needs.ts';
import type { Router } from '../routing/Router.ts';
import type { Clock } from './clock.ts';
import type { Kiosk } from './kioskService.ts';

/** A place and what it takes to walk there. */
export interface PlaceInReach {
    readonly place: Place;
    /** Seconds at the profile's pace; absent when no step-free way leads there. */
    readonly duration?: number;
    /** Metres on foot. */
    readonly distance?: number;
    /** At arrival; now for a place out of reach. */
    readonly open: OpenState;
}

export interface PlacesService {
    /** Nearest on foot first, out of reach last (those by their distance as the crow flies). */
    list(categories: readonly Category[], profile: Profile, limit: number): Promise<PlaceInReach[]>;
}

type Walk = { readonly duration: number; readonly distance: number } | undefined;

export function createPlacesService(
    router: Router,
    places: PlaceIndex,
    kiosk: Kiosk,
    clock: Clock,
): PlacesService {
    // The opening hours library is the largest of all and no route needs it.
    const loadHours = () => import('../places/openingHours.ts');

    return {
        async list(categories, profile, limit) {
            const { openState } = await loadHours();
            const reach = router.reach(kiosk.position, { profile, limits: {}, objective: 'comfort' });
            const walks = places.inCategories(categories).map((place) => ({
                place,
                walk: reach.to(place.entrance.position) satisfies Walk,
                beeline: distanceBetween(kiosk.position, place.position),
            }));
            const lastly = (walk: Walk) => walk?.duration ?? Number.POSITIVE_INFINITY;
            walks.sort((one, other) => {
                if (one.walk || other.walk) return lastly(one.walk) - lastly(other.walk);
                return one.beeline - other.beeline;
            });
            const now = clock();
            return walks.slice(0, limit).map(({ place, walk }) => ({
                place,
                ...walk,
                open: openState(place.openingHours, now + (walk?.duration ?? 0) * 1000, place),
            }));
        },
    };
}
