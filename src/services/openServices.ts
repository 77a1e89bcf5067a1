import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isWithin } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import type { Manifest } from '../pack/manifest.ts';
import { openPack } from '../pack/openPack.ts';
import type { StateFolder } from '../pack/stateFolder.ts';
import type { CuratedChange } from '../places/curated/curatedChange.ts';
import { openPlaces, type PlaceIndex } from '../places/PlaceIndex.ts';
import { PROFILES } from '../routing/needs.ts';
import { type AreaPlan, drawAreaPlan } from './areaPlan.ts';
import { ClockWatch } from './ClockWatch.ts';
import type { Clock } from './clock.ts';
import { believedClosures, closuresOf, NO_CLOSURES } from './closureSource.ts';
import { createEmergencyService, type EmergencyService } from './emergencyService.ts';
import { countingWith, openLedger } from './gaps/countGaps.ts';
import { Activity } from './health/Activity.ts';
import { DayCounts } from './health/DayCounts.ts';
import { DeviceWatch } from './health/DeviceWatch.ts';
import { type HealthReport, lookAtHealth } from './health/health.ts';
import { describeKiosk, type Kiosk } from './kioskService.ts';
import { openPrints } from './openPrints.ts';
import { Pulse } from './Pulse.ts';
import { createPlaceFinder } from './placeFinder.ts';
import { createPlacesService, type PlacesService } from './placesService.ts';
import type { PrintService } from './printService.ts';
import { createReachService, type ReachService } from './reachService.ts';
import { readCurated } from './readCurated.ts';
import { createRouteService, type RouteService } from './routeService.ts';
import { type Night, nightAt } from './schedule.ts';
import type { Settings } from './settings.ts';
import { createSheetDrawer } from './sheetDrawer.ts';
import { openSpeech, type SpeechService } from './speechService.ts';
import { createStaffService, type StaffService } from './staff/staffService.ts';
import { openTiles, type TileService } from './tileService.ts';
import { type ClosureCount, createTownRouting, type HoursCount, type TownRouting } from './townRouting.ts';
import { openWalks, type WalksService } from './walks/walksService.ts';

/** Everything a kiosk does, wired once. */
export interface Services {
    readonly kiosk: Kiosk;
    readonly routes: RouteService;
    readonly places: PlacesService;
    readonly tiles: TileService;
    /** Absent where the kiosk has no file for them, or it cannot be opened. */
    readonly walks?: WalksService;
    /** Why something older is in force than was asked for; for the maintainer, not for visitors. */
    readonly faults: string[];
    /** Numbers by day. */
    readonly counts: DayCounts;
    /** When the screen was last used. */
    readonly activity: Activity;
    /** Looks at the kiosk as its maintainer would. */
    health(): Promise<HealthReport>;
    /** Whether the schedule has the screen dark now. */
    night(): Night;
    /** Absent where nobody may set up anything at the screen. */
    readonly staff?: StaffService;
    readonly speech: SpeechService;
    readonly reach: ReachService;
    readonly emergency: EmergencyService;
    /** The surroundings, drawn when first asked for. */
    readonly plan: () => Promise<AreaPlan>;
    /** The page's signs of life. */
    readonly pulse: Pulse;
    readonly prints: PrintService;
    /** Ids that the curated file names and the region does not have. */
    readonly missingPlaces: readonly string[];
    /** What the file of closures came to at the start. */
    readonly closures: ClosureCount;
    /** Reads the closures again; after a fault what was known stays in force. */
    reloadClosures(): Promise<Result<ClosureCount, string>>;
    /** What ways and lifts say of their hours. */
    wayHours(): Promise<HoursCount>;
    /** Changes whenever the map does: for caches. */
    readonly mapVersion: string;
    /** Works out what the first visitors would have to wait for; answers stay the same without it. */
    prepare(): Promise<void>;
    close(): void;
}

function openFiles(
    placesPath: string,
    mapPath: string,
    changes: readonly CuratedChange[],
): Result<{ places: PlaceIndex; tiles: TileService }, string> {
    try {
        return succeed({ places: openPlaces(placesPath, changes), tiles: openTiles(mapPath) });
    } catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
    }
}

/** A kiosk outside its region would have no way to anywhere. */
function positionFault({ position }: Settings, { name, bounds }: Manifest): string | undefined {
    if (!position || isWithin(bounds, position)) return undefined;
    const [longitude, latitude] = position;
    const isSwapped = isWithin(bounds, [latitude, longitude]);
    const expected = `expected a place in ${name} (${bounds.join(', ')})`;
    return `settings: position: ${expected}, found ${position.join(', ')}${isSwapped ? ': swapped?' : ''}`;
}

/**
 * Reads the closures; where their file cannot be read or believed, those kept from before. The fault is one without any
 * from before: to open closed ways is worse than not to start.
 */
async function firstClosures(
    routing: TownRouting,
    kept: string | undefined,
): Promise<Result<{ count: ClosureCount; faults: readonly string[] }, string>> {
    const read = await routing.reload();
    if (read.ok) return succeed({ count: read.value, faults: [] });
    if (kept === undefined || !existsSync(kept)) return read;
    const earlier = await routing.reload(closuresOf(kept));
    return earlier.ok ? succeed({ count: earlier.value, faults: [read.fault] }) : read;
}

/** Opens a region for one kiosk; the fault is the pack's, in one sentence. `state` is where it keeps what it knows. */
export async function openServices(
    region: string,
    settings: Settings,
    clock: Clock,
    state?: StateFolder,
    settingsFile?: string,
): Promise<Result<Services, string>> {
    const pack = await openPack(region);
    if (!pack.ok) return fail(pack.fault);
    const { manifest, graph, placesPath, mapPath } = pack.value;
    const outside = positionFault(settings, manifest);
    if (outside !== undefined) return fail(outside);
    const curated = await readCurated(settings.places);
    if (!curated.ok) return curated;
    const speech = await openSpeech(settings);
    if (!speech.ok) return speech;
    const files = openFiles(placesPath, mapPath, curated.value);
    if (!files.ok) return files;
    const { places, tiles } = files.value;
    // A made-up town's date proves nothing about the clock.
    const made = manifest.demo ? 0 : Date.parse(manifest.dataDate) || 0;
    const watch = new ClockWatch(clock, () => performance.now(), made, settings.lastSeen);
    const kept = state?.lastGoodClosures;
    const source =
        settings.closures === undefined
            ? NO_CLOSURES
            : believedClosures(settings.closures, settings.trustedKeys, kept);
    const routing = createTownRouting(graph, source, clock, {
        now: () => watch.now(),
        land: settings.land,
    });
    const closures = await firstClosures(routing, kept);
    if (!closures.ok) return closures;
    const ledger = await openLedger(settings.gaps);
    if (!ledger.ok) return ledger;
    const kiosk = describeKiosk(manifest, settings);
    const ticking = () => performance.now();
    const started = ticking();
    const pulse = new Pulse(ticking);
    const devices = new DeviceWatch();
    const counts = new DayCounts(state?.counts, clock);
    const reach = createReachService(routing, kiosk);
    const listing = createPlacesService(createPlaceFinder(routing.router, places), kiosk, settings, watch);
    const paper = settings.printer?.paper ?? 'A4';
    const draw = createSheetDrawer(graph, kiosk, paper, clock);
    const prints = openPrints(settings.printer, routing, places, kiosk, draw);
    const walks =
        settings.walks === undefined
            ? undefined
            : openWalks({
                  path: settings.walks,
                  sticks: settings.sticks,
                  kiosk,
                  routing,
                  map: manifest.files['walk.graph'].sha256.slice(0, 16),
                  prints,
                  paper,
                  draw,
                  clock,
              });
    const walksFault = walks?.ok ? walks.value.store.damage() : walks?.fault;
    const faults = [...closures.value.faults, ...(walksFault === undefined ? [] : [walksFault])];
    const routes = createRouteService(routing, places, kiosk);
    const counting = countingWith(ledger.value, graph, clock);
    const activity = new Activity(ticking);
    const health = () => {
        const running = () => ticking() - started;
        const { name } = settings;
        return lookAtHealth({
            name,
            manifest,
            state,
            faults,
            watch,
            pulse,
            counts,
            devices,
            running,
            printer: prints.offer,
        });
    };
    const pins = walks?.ok ? walks.value.store.pins : undefined;
    const sources = { settings, manifest, places, listing, routes, prints, activity, health, clock };
    const staff =
        pins && state && settingsFile !== undefined && createStaffService({ ...sources, settingsFile, pins });
    return succeed({
        kiosk,
        routes: counting.routes(routes),
        ...(staff && { staff }),
        places: counting.places(listing),
        tiles,
        speech: speech.value,
        reach,
        emergency: createEmergencyService(places, listing, routes, kiosk),
        plan: () => drawAreaPlan(graph, kiosk.position, listing),
        pulse,
        prints,
        missingPlaces: places.missing,
        ...(walks?.ok && { walks: walks.value }),
        faults,
        counts,
        activity,
        health,
        night: () => nightAt(settings.schedule, watch.now()),
        closures: closures.value.count,
        async reloadClosures() {
            const reloaded = await routing.reload();
            if (reloaded.ok && walks?.ok) await walks.value.desk.check();
            return reloaded;
        },
        wayHours: () => routing.ready(),
        mapVersion: manifest.files['map.mbtiles'].sha256.slice(0, 16),
        async prepare() {
            await routing.ready();
            for (const profile of PROFILES) {
                await setImmediate();
                const { position } = kiosk;
                const reach = routing.router().reach(position, { profile, limits: {}, objective: 'comfort' });
                await setImmediate();
                reach.obstacleTo(position);
                routing.router().prepareWayHome(position, { profile, limits: {}, objective: 'comfort' });
                await setImmediate();
                const needs = { profile, limits: {}, objective: 'distance' } as const;
                routing.router().plan({ from: position, to: position, needs });
            }
            await reach.prepare();
            await import('../places/openingHours.ts');
            await setImmediate();
            places.prepareSearch();
            if (walks?.ok) await walks.value.lookAfter();
        },
        close() {
            ledger.value?.save();
            counts.save();
            places.close();
            tiles.close();
            if (walks?.ok) walks.value.close();
        },
    });
}
