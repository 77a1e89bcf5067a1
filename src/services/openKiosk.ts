import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, type Result, succeed } from '../base/result.ts';
import { sealFault } from '../pack/sealFault.ts';
import { type StateFolder, stateFolder } from '../pack/stateFolder.ts';
import { writeWhole } from '../pack/writeWhole.ts';
import type { Clock } from './clock.ts';
import { openServices, type Services } from './openServices.ts';
import { DEFAULT_SETTINGS, parseSettings, readSettings, type Settings } from './settings.ts';

/** What a kiosk is opened from. */
export interface KioskFiles {
    /** Folder of the region pack, used while the state folder holds none. */
    readonly region: string;
    readonly settings?: string | undefined;
    /** Folder that the kiosk writes in; without one there is nothing to fall back to. */
    readonly state?: string | undefined;
    /** The file of walks where neither the settings nor the state folder name one. */
    readonly walks?: string | undefined;
}

export interface OpenKiosk {
    readonly services: Services;
    readonly settings: Settings;
    /** The folder of the pack in use. */
    readonly region: string;
}

/** One of the settings to start with; `text` where they are those of the file and not yet known to be good. */
interface Candidate {
    readonly settings: Settings;
    readonly text?: string;
}

async function candidates(
    file: string | undefined,
    state: StateFolder | undefined,
    faults: string[],
): Promise<Candidate[]> {
    if (file === undefined) return [{ settings: DEFAULT_SETTINGS }];
    const found: Candidate[] = [];
    const current = await readSettings(file);
    if (current.ok) found.push({ settings: current.value.settings, text: current.value.text });
    else faults.push(current.fault);
    const lastGood = state && existsSync(state.lastGoodSettings) ? state.lastGoodSettings : undefined;
    if (lastGood === undefined) return found;
    const text = readFileSync(lastGood, 'utf8');
    if (current.ok && text === current.value.text) return found;
    const settings = parseSettings(text, dirname(file));
    if (settings.ok) found.push({ settings: settings.value });
    else faults.push(`settings ${lastGood}: ${settings.fault.join('; ')}`);
    return found;
}

/** Those packs that are still what they were when they were taken. */
async function soundPacks(packs: readonly string[], faults: string[]): Promise<string[]> {
    const found = await Promise.all(packs.map(async (pack) => ({ pack, fault: await sealFault(pack) })));
    for (const { fault } of found) if (fault !== undefined) faults.push(fault);
    return found.filter(({ fault }) => fault === undefined).map(({ pack }) => pack);
}

function keep(state: StateFolder, text: string, faults: string[]): void {
    try {
        if (existsSync(state.lastGoodSettings) && readFileSync(state.lastGoodSettings, 'utf8') === text)
            return;
        writeWhole(state.lastGoodSettings, text);
    } catch (error) {
        faults.push(
            `${state.lastGoodSettings} cannot be written: ${error instanceof Error ? error.message : error}`,
        );
    }
}

/**
 * Opens a kiosk with the settings of its file and the newest region pack; where that cannot be, with the settings it
 * last started with and the pack before. The fault is the first that was met.
 */
export async function openKiosk(files: KioskFiles, clock: Clock): Promise<Result<OpenKiosk, string>> {
    const faults: string[] = [];
    const state = files.state === undefined ? undefined : stateFolder(files.state);
    const kept = state ? [state.region, state.previousRegion].filter(existsSync) : [];
    const regions = [...(await soundPacks(kept, faults)), files.region];
    for (const { settings: given, text } of await candidates(files.settings, state, faults)) {
        const walks = given.walks ?? state?.walks ?? files.walks;
        const settings = walks === undefined ? given : { ...given, walks };
        for (const region of regions) {
            const services = await openServices(region, settings, clock, state, files.settings);
            if (!services.ok) {
                faults.push(services.fault);
                continue;
            }
            if (state && text !== undefined) keep(state, text, faults);
            services.value.faults.unshift(...faults);
            return succeed({ services: services.value, settings, region });
        }
    }
    return fail(faults[0] ?? `${files.region}: there is nothing to open`);
}
