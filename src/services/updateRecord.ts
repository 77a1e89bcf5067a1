import { existsSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../pack/writeWhole.ts';
import { readChecked } from '../schemas/readChecked.ts';

const UPDATE_OUTCOMES = ['nothingNew', 'taken', 'refused', 'failed', 'rolledBack'] as const;

const recordSchema = z.strictObject({
    format: z.literal('stufenfrei updates 1'),
    /** What the last look for a pack came to. */
    last: z
        .strictObject({
            at: z.iso.datetime(),
            outcome: z.enum(UPDATE_OUTCOMES),
            why: z.string().exactOptional(),
        })
        .exactOptional(),
    /** An offer that was brought and found unfit, so that it is not brought again at every look. */
    unfit: z.strictObject({ offer: z.string(), why: z.string() }).exactOptional(),
    /** When packs were signed that somebody went back from: they are not taken again, milliseconds since 1970. */
    left: z.array(z.number()),
});

/** What a kiosk remembers of its updates, for its maintainer. */
export type UpdateRecord = Omit<z.infer<typeof recordSchema>, 'format'>;

/** The record of a state folder; empty where there is none or it cannot be read. */
export async function readUpdates(path: string): Promise<UpdateRecord> {
    const read = existsSync(path) ? await readChecked('updates', path, recordSchema) : undefined;
    if (!read?.ok) return { left: [] };
    const { format, ...record } = read.value;
    return record;
}

export function writeUpdates(path: string, record: UpdateRecord): void {
    writeWhole(path, `${JSON.stringify({ format: 'stufenfrei updates 1', ...record }, undefined, 1)}\n`);
}
