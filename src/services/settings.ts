import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { HOME_LAND, LANDS } from '../places/land.ts';
import { positionSchema } from '../schemas/needsSchema.ts';
import { checkText } from '../schemas/readChecked.ts';
import { LANGUAGES } from '../words/language.ts';
import { machineLines } from './machineLines.ts';
import { paperLines } from './paperLines.ts';
import { screenLines } from './screenLines.ts';
import { soundLines } from './soundLines.ts';

/** What an operator sets for one kiosk; docs/settings.md describes each line. */
export const settingsSchema = z.strictObject({
    /** Where the screen stands; absent is the centre of the region. */
    position: positionSchema.optional(),
    /** Where the reader of the screen looks, degrees clockwise from north. */
    bearing: z.number().min(0).lt(360).default(0),
    /** Whose public and school holidays the opening hours mean. */
    land: z.enum(LANDS).default(HOME_LAND),
    /** In the order of their buttons; the first is the one a new visitor meets. */
    languages: z
        .array(z.enum(LANGUAGES))
        .min(1)
        .default(() => [...LANGUAGES]),
    /** Of the server on 127.0.0.1; 0 takes any that is free. */
    port: z.number().int().min(0).max(65_535).default(4180),
    /** Said in an emergency: where the kiosk stands, in words. */
    address: z.string().max(200).default(''),
    /** Of somebody who helps, as it is dialled: shown and printed wherever the screen cannot help itself. */
    phone: z.string().max(40).default(''),
    /** Seconds without a touch before the screen asks whether somebody is there. */
    idle: z
        .strictObject({
            menu: z.number().min(10).max(3600).default(90),
            route: z.number().min(10).max(3600).default(180),
        })
        .default({ menu: 90, route: 180 }),
    /** File of closed ways and broken lifts, beside the settings unless its path is whole. */
    closures: z.string().min(1).optional(),
    /** File of places that the operator adds, corrects and hides, likewise. */
    places: z.string().min(1).optional(),
    /** File that counts what ways and lists had to leave unknown, likewise; without it nothing is counted. */
    gaps: z.string().min(1).optional(),
    /** File that keeps the time last seen, to the hour, likewise: a clock that goes back is doubted then. */
    lastSeen: z.string().min(1).optional(),
    ...paperLines,
    /** File of the walks that caretakers prepare, likewise. */
    walks: z.string().min(1).optional(),
    /** Folder in which sticks are mounted, likewise: walks on them are offered to caretakers. */
    sticks: z.string().min(1).optional(),
    ...soundLines,
    ...screenLines,
    ...machineLines,
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Lines that name a file, beside the settings unless its path is whole. */
const FILES = ['closures', 'places', 'gaps', 'lastSeen', 'walks', 'sticks'] as const;

/** Settings and the text they were read from. */
export interface SettingsRead {
    readonly settings: Settings;
    readonly text: string;
}

/** The settings in a text; files that it names lie in `folder`. Each fault names a line's path, what was expected and found. */
export function parseSettings(text: string, folder: string): Result<Settings, string[]> {
    const checked = checkText(text, settingsSchema);
    if (!checked.ok) return checked;
    const settings = { ...checked.value };
    for (const line of FILES) {
        const file = settings[line];
        if (file !== undefined) settings[line] = resolve(folder, file);
    }
    const { clips } = settings.speech;
    if (clips !== undefined) settings.speech = { ...settings.speech, clips: resolve(folder, clips) };
    return succeed(settings);
}

/** The settings of a file; the fault names the file and everything that is wrong in it. */
export async function readSettings(path: string): Promise<Result<SettingsRead, string>> {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return fail(`settings ${path}: the file cannot be read`);
    const settings = parseSettings(text, dirname(path));
    if (!settings.ok) return fail(`settings ${path}: ${settings.fault.join('; ')}`);
    return succeed({ settings: settings.value, text });
}
