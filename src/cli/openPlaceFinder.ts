import type { Manifest } from '../pack/manifest.ts';
import { openPack } from '../pack/openPack.ts';
import { openPlaces } from '../places/PlaceIndex.ts';
import type { Obstacle } from '../routing/outcome.ts';
import { Router } from '../routing/Router.ts';
import {
    createPlaceFinder,
    type PlaceFinder,
    type PlaceInReach,
    type Standpoint,
} from '../services/placeFinder.ts';
import { readCurated } from '../services/readCurated.ts';
import { UsageError } from './Command.ts';

export interface OpenedFinder {
    readonly manifest: Manifest;
    readonly finder: PlaceFinder;
    /** What blocks the way to a place out of reach, first met first. */
    obstacleTo(found: PlaceInReach, standpoint: Standpoint): Obstacle | undefined;
}

/** Opens a region to look for places; throws UsageError with the fault of the pack or of the curated file. */
export async function openPlaceFinder(
    region: string,
    curatedPath: string | undefined,
): Promise<OpenedFinder> {
    const pack = await openPack(region);
    if (!pack.ok) throw new UsageError(pack.fault);
    const curated = await readCurated(curatedPath);
    if (!curated.ok) throw new UsageError(curated.fault);
    const router = new Router(pack.value.graph);
    return {
        manifest: pack.value.manifest,
        finder: createPlaceFinder(() => router, openPlaces(pack.value.placesPath, curated.value)),
        obstacleTo({ place, walk }, { from, profile }) {
            if (walk) return undefined;
            const needs = { profile, limits: {}, objective: 'comfort' } as const;
            const answer = router.plan({ from, to: place.entrance.position, needs });
            return answer.outcome === 'noStepFreeWay' ? answer.obstacles[0] : undefined;
        },
    };
}
