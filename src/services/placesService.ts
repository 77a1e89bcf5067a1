import type { Category } from '../places/place.ts';
import type { Profile } from '../routing/needs.ts';
import type { ClockWatch } from './ClockWatch.ts';
import type { Kiosk } from './kioskService.ts';
import type { PlaceFinder, PlaceInReach, PlacesFound, Standpoint } from './placeFinder.ts';
import type { Settings } from './settings.ts';

/** Places as somebody at the kiosk asks for them now; see PlaceFinder. */
export interface PlacesService {
    list(categories: readonly Category[], profile: Profile, limit: number): Promise<PlaceInReach[]>;
    search(text: string, profile: Profile, limit: number): Promise<PlacesFound>;
}

export function createPlacesService(
    finder: PlaceFinder,
    kiosk: Kiosk,
    { land }: Settings,
    clock: ClockWatch,
): PlacesService {
    const standpoint = (profile: Profile): Standpoint => ({
        from: kiosk.position,
        profile,
        now: clock.now(),
        land,
    });
    return {
        list: (categories, profile, limit) => finder.nearby(standpoint(profile), categories, limit),
        search: (text, profile, limit) => finder.search(standpoint(profile), text, limit),
    };
}
