import { fail, type Result, succeed } from '../base/result.ts';
import { CATEGORIES, type Category } from '../places/place.ts';
import { PROFILES, type Profile } from '../routing/needs.ts';
import type { Clock } from '../services/clock.ts';
import { openServices, type Services } from '../services/openServices.ts';
import type { Settings } from '../services/settings.ts';

/** Places looked at behind each door of the first screen. */
const PLACES_PER_DOOR = 5;
/** Of the routes that the old pack knew a new one must know this share. */
const LEAST_SHARE = 0.5;
/** A tile of the town's streets. */
const ZOOM = 14;

/** Step-free ways found from the kiosk, by profile. */
type Found = Readonly<Record<Profile, number>>;

/**
 * Opens a pack as this kiosk would and looks for ways from where it stands. The fault says why visitors would be worse off
 * with it than with the pack at `current`.
 */
export async function probePack(
    pack: string,
    current: string,
    settings: Settings,
    clock: Clock,
): Promise<Result<void, string>> {
    // Nothing that the probe does is counted, kept or told as a visitor's.
    const { gaps, lastSeen, ...quiet } = settings;
    const opened = await openServices(pack, quiet, clock);
    if (!opened.ok) return fail(opened.fault);
    try {
        if (!hasTile(opened.value)) return fail('its map is empty where the kiosk stands');
        const found = await findWays(opened.value);
        if (found.walking === 0) return fail('it knows no way from where the kiosk stands');
        const before = await waysOf(current, quiet, clock);
        const worse = before && PROFILES.find((profile) => found[profile] < before[profile] * LEAST_SHARE);
        if (!worse) return succeed(undefined);
        return fail(`it knows ${found[worse]} step-free ways (${worse}), the pack in use ${before[worse]}`);
    } finally {
        opened.value.close();
    }
}

async function waysOf(pack: string, settings: Settings, clock: Clock): Promise<Found | undefined> {
    const opened = await openServices(pack, settings, clock);
    if (!opened.ok) return undefined;
    try {
        return await findWays(opened.value);
    } finally {
        opened.value.close();
    }
}

/** Counts the nearest places that a route, planned as for a visitor, leads to without a step. */
async function findWays(services: Services): Promise<Found> {
    const found = { wheelchair: 0, rollator: 0, slow: 0, walking: 0 };
    for (const profile of PROFILES) {
        for (const categories of Object.values(CATEGORIES)) {
            found[profile] += await waysTo(services, profile, categories);
        }
    }
    return found;
}

async function waysTo(
    services: Services,
    profile: Profile,
    categories: readonly Category[],
): Promise<number> {
    const needs = { profile, limits: {}, objective: 'comfort' } as const;
    let ways = 0;
    for (const { place } of await services.places.list(categories, profile, PLACES_PER_DOOR)) {
        const route = await services.routes.route({ place: place.id }, needs);
        if (!route.ok || route.value.outcome.outcome !== 'route') continue;
        if (route.value.outcome.route.flights > 0)
            throw new Error(`a step-free way to ${place.id} has steps`);
        ways++;
    }
    return ways;
}

/** Whether the map has the tile under the kiosk (Web Mercator, EPSG:3857). */
function hasTile({ kiosk, tiles }: Services): boolean {
    const [longitude, latitude] = kiosk.position;
    const across = 2 ** ZOOM;
    const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
    const column = Math.floor(((longitude + 180) / 360) * across);
    const row = Math.floor(((1 - north) / 2) * across);
    return tiles.tile(ZOOM, column, row) !== undefined;
}
