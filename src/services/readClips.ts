import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { readChecked } from '../schemas/readChecked.ts';
import { CLIP_TYPES, type Clip, Clips } from '../speech/Clips.ts';
import { LONGEST_TEXT } from '../speech/Utterance.ts';
import { LANGUAGES } from '../words/language.ts';

const INDEX = 'index.json';
/** Half a minute of speech as WAV. */
const LARGEST_CLIP = 5 * 1024 * 1024;

const isClipType = (ending: string): ending is keyof typeof CLIP_TYPES => ending in CLIP_TYPES;

const fileSchema = z
    .string()
    .max(200)
    .refine((file) => isClipType(extname(file)), {
        error: `expected the name of a file that ends in ${Object.keys(CLIP_TYPES).join(', ')}`,
    });

const indexSchema = z.partialRecord(
    z.enum(LANGUAGES),
    z.record(z.string().min(1).max(LONGEST_TEXT), fileSchema),
);

/** Why a file cannot be played, or undefined. */
async function clipFault(folder: string, path: string): Promise<string | undefined> {
    if (!path.startsWith(resolve(folder) + sep)) return 'expected a file in the folder of the clips';
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return 'there is no such file';
    return found.size > LARGEST_CLIP
        ? `expected at most ${LARGEST_CLIP} bytes, found ${found.size}`
        : undefined;
}

/** The recordings that a folder's index names, none without a folder; a fault names the first line that is wrong. */
export async function readClips(folder: string | undefined): Promise<Result<Clips, string>> {
    if (folder === undefined) return succeed(new Clips([]));
    const index = join(folder, INDEX);
    const read = await readChecked('clips', index, indexSchema);
    if (!read.ok) return read;
    const clips: Clip[] = [];
    for (const language of LANGUAGES) {
        for (const [text, name] of Object.entries(read.value[language] ?? {})) {
            const file = resolve(folder, name);
            const fault = await clipFault(folder, file);
            if (fault) return fail(`clips ${index}: ${language}.${text}: ${fault}, found "${name}"`);
            const ending = extname(name);
            if (isClipType(ending)) clips.push({ language, text, file, type: CLIP_TYPES[ending] });
        }
    }
    return succeed(new Clips(clips));
}
