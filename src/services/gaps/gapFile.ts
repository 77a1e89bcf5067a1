import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type Result, succeed } from '../../base/result.ts';
import { readChecked } from '../../schemas/readChecked.ts';
import { GAP_FACTS } from './gap.ts';

const count = z.strictObject({ times: z.number().int().min(1), last: z.iso.date() });

const gapFileSchema = z.strictObject({
    format: z.literal('stufenfrei gaps 1'),
    gaps: z.record(z.string().regex(/^[nwr]-?\d+$/), z.partialRecord(z.enum(GAP_FACTS), count)),
});

/** `w123` → `width` → how often it was missed and on which day last: no finer times, nothing of who walked. */
export type CountedGaps = z.infer<typeof gapFileSchema>['gaps'];

export const gapFileText = (gaps: CountedGaps): string =>
    `${JSON.stringify({ format: 'stufenfrei gaps 1', gaps }, undefined, 1)}\n`;

/** The gaps of a file, none where it is not yet there; the fault names the file and what is wrong where. */
export async function readGaps(path: string): Promise<Result<CountedGaps, string>> {
    if (!existsSync(path)) return succeed({});
    const read = await readChecked('gaps', path, gapFileSchema);
    return read.ok ? succeed(read.value.gaps) : read;
}
