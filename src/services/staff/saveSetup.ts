import { dirname } from 'node:path';
import { z } from 'zod';
import { type Bounds, isWithin } from '../../base/position.ts';
import { fail, type Result, succeed } from '../../base/result.ts';
import { diskFault } from '../../pack/diskFault.ts';
import { writeWhole } from '../../pack/writeWhole.ts';
import { positionSchema } from '../../schemas/needsSchema.ts';
import { LANGUAGES } from '../../words/language.ts';
import { parseSettings, settingsSchema } from '../settings.ts';

const { millimetresPerPixel, mountingHeight, bearing, schedule } = settingsSchema.shape;

/** What the setup on the screen asks for; `null` takes the line away. */
export const setupSchema = z.strictObject({
    languages: z.array(z.enum(LANGUAGES)).min(1),
    millimetresPerPixel: millimetresPerPixel.nullable(),
    mountingHeight: mountingHeight.nullable(),
    position: positionSchema,
    bearing,
    schedule: schedule.nullable(),
});
export type SetupLines = z.infer<typeof setupSchema>;

const OWNER_AND_GROUP = 0o640;

function linesOf(text: string): Record<string, unknown> {
    try {
        const lines: unknown = JSON.parse(text);
        return typeof lines === 'object' && lines !== null && !Array.isArray(lines) ? { ...lines } : {};
    } catch {
        return {};
    }
}

/**
 * Writes what was set up into the settings file, in one step; lines that the setup does not ask for stay as they are.
 * `text` is what the settings were read from. The fault is a sentence, and then nothing was written.
 */
export function saveSetup(
    file: string,
    text: string,
    setup: SetupLines,
    bounds: Bounds,
): Result<void, string> {
    if (!isWithin(bounds, setup.position)) return fail(`position: expected a place in ${bounds.join(', ')}`);
    const lines = { ...linesOf(text), ...setup };
    const kept = Object.fromEntries(
        Object.entries(lines).filter(([, value]) => value !== null && value !== undefined),
    );
    const content = `${JSON.stringify(kept, undefined, 2)}\n`;
    const settings = parseSettings(content, dirname(file));
    if (!settings.ok) return fail(settings.fault.join('; '));
    try {
        writeWhole(file, content, OWNER_AND_GROUP);
        return succeed(undefined);
    } catch (fault) {
        return fail(`${file} cannot be written: ${diskFault(fault) ?? String(fault)}`);
    }
}
