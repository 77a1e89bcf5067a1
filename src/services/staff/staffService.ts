import { existsSync, readFileSync } from 'node:fs';
import type { Position } from '../../base/position.ts';
import { fail, type Result, succeed } from '../../base/result.ts';
import type { Manifest } from '../../pack/manifest.ts';
import type { PlaceIndex } from '../../places/PlaceIndex.ts';
import { CATEGORIES } from '../../places/place.ts';
import { PROFILES } from '../../routing/needs.ts';
import type { Pins } from '../../walks/store/Pins.ts';
import type { Clock } from '../clock.ts';
import type { Activity } from '../health/Activity.ts';
import type { HealthReport } from '../health/health.ts';
import type { PlacesService } from '../placesService.ts';
import type { Printed, PrintService } from '../printService.ts';
import type { RouteService } from '../routeService.ts';
import type { Settings } from '../settings.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { type Landmark, landmarksAround } from './landmarks.ts';
import { StaffDoor } from './StaffDoor.ts';
import { type SetupLines, saveSetup } from './saveSetup.ts';
import { sticks, writeToStick } from './sticks.ts';

/** What those who look after a kiosk do at its screen. */
export interface StaffService {
    readonly door: StaffDoor;
    /** What the setup begins with. */
    setup(): SetupLines;
    hasPin(): boolean;
    landmarks(from: Position): Landmark[];
    /** Saves what was set up and a PIN, where one was chosen; the kiosk then begins anew. */
    save(lines: SetupLines, pin: string | undefined): Promise<Result<void, string>>;
    /** Step-free ways found to the nearest places behind the six doors, for each way of walking. */
    probe(): Promise<number>;
    /** Prints the way to the nearest place. */
    print(): Promise<Printed>;
    sticks(): string[];
    /** Writes everything that helps to find a fault; answers the file's path. */
    diagnose(stick: string): Promise<Result<string, string>>;
}

export interface StaffSources {
    readonly settingsFile: string;
    readonly settings: Settings;
    readonly manifest: Manifest;
    readonly places: PlaceIndex;
    readonly listing: PlacesService;
    readonly routes: RouteService;
    readonly prints: PrintService;
    readonly pins: Pins;
    readonly activity: Activity;
    readonly health: () => Promise<HealthReport>;
    readonly clock: Clock;
}

const NEEDS = { limits: {}, objective: 'comfort' } as const;

export function createStaffService(sources: StaffSources): StaffService {
    const { settingsFile, settings, manifest, places, listing, routes, prints, pins, activity } = sources;
    const isFirstStart = manifest.demo || !existsSync(settingsFile);
    const nearest = async () => {
        const lists = Object.values(CATEGORIES).map((categories) => listing.list(categories, 'walking', 1));
        return (await Promise.all(lists)).flat().map(({ place }) => place.id);
    };
    return {
        door: new StaffDoor(pins, isFirstStart, () => performance.now()),
        setup: () => ({
            languages: settings.languages,
            millimetresPerPixel: settings.millimetresPerPixel ?? null,
            mountingHeight: settings.mountingHeight ?? null,
            position: settings.position ?? manifest.centre,
            bearing: settings.bearing,
            schedule: settings.schedule ?? null,
        }),
        hasPin: () => pins.has('maintainer'),
        landmarks: (from) => landmarksAround(places, from),
        async save(lines, pin) {
            if (pin === undefined && !pins.has('maintainer'))
                return fail('pin: expected one, for there is none');
            const text = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : '';
            const saved = saveSetup(settingsFile, text, lines, manifest.bounds);
            if (!saved.ok) return saved;
            if (pin !== undefined) await pins.set('maintainer', pin);
            activity.renew();
            return succeed(undefined);
        },
        async probe() {
            let found = 0;
            for (const place of await nearest()) {
                for (const profile of PROFILES) {
                    const route = await routes.route({ place }, { profile, ...NEEDS });
                    if (route.ok && route.value.outcome.outcome === 'route') found++;
                }
            }
            return found;
        },
        async print() {
            const [place] = await nearest();
            if (place === undefined) return 'noWay';
            const needs = { profile: 'walking', ...NEEDS } as const;
            const [language = 'de'] = settings.languages;
            return prints.print({ to: { place }, needs, offer: 'easier', direction: 'there', language });
        },
        sticks: () => sticks(),
        async diagnose(stick) {
            if (!sticks().includes(stick)) return fail(`${stick} is not there any more`);
            const at = new Date(sources.clock()).toISOString();
            const content = diagnosticsOf(await sources.health(), settings, manifest, at);
            const name = settings.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'kiosk';
            return writeToStick(stick, `stufenfrei-${name}-${at.slice(0, 10)}.json`, content);
        },
    };
}
