import type { Manifest } from '../pack/manifest.ts';
import { openPack } from '../pack/openPack.ts';
import { openPlaces } from '../places/PlaceIndex.ts';
import { Router } from '../routing/Router.ts';
import { createPlaceFinder, type PlaceFinder } from '../services/placeFinder.ts';
import { readCurated } from '../services/readCurated.ts';
import { UsageError } from './Command.ts';

export interface OpenedFinder {
    readonly manifest: Manifest;
    readonly finder: PlaceFinder;
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
    };
}
