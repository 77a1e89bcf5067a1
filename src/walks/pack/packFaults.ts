import { createHash } from 'node:crypto';
import { z } from 'zod';
import { faultSentence } from '../../schemas/faultSentence.ts';
import { mediaOf } from '../walk.ts';
import type { WalksFault } from '../walksFault.ts';
import { MOST_WALKS, PACK_FORMAT, PACK_VERSION, type PackJson } from './packSchema.ts';

const headSchema = z.looseObject({
    format: z.unknown(),
    version: z.unknown(),
    walks: z.array(z.unknown()).catch([]),
});
/** Of what a file says of itself, letters that a fault repeats. */
const SHOWN = 60;

/** Fields that hold a caretaker's words. */
const WORDS = ['words', 'name'];

const shown = (found: unknown): string => (JSON.stringify(found) ?? 'nothing').slice(0, SHOWN);

/** What can be told before each walk is looked at: a hundred thousand are not. */
export function headFault(json: unknown): WalksFault | undefined {
    const { format, version, walks = [] } = headSchema.safeParse(json).data ?? {};
    if (format !== PACK_FORMAT) {
        return { why: 'invalid', detail: `pack.json: expected ${PACK_FORMAT}, found ${shown(format)}` };
    }
    if (version !== PACK_VERSION) {
        const detail = `pack.json: found walks v${shown(version)}, this program reads v${PACK_VERSION}`;
        return { why: 'laterVersion', detail };
    }
    if (walks.length <= MOST_WALKS) return undefined;
    const detail = `pack.json: walks: expected at most ${MOST_WALKS}, found ${walks.length}`;
    return { why: 'tooMany', detail };
}

/** What the schema refuses; words that are more than words have a sentence of their own. */
export function schemaFault(error: z.ZodError): WalksFault {
    const isWords = error.issues.some(
        ({ code, path }) => code === 'invalid_format' && WORDS.includes(String(path.at(-1))),
    );
    return { why: isWords ? 'notPlain' : 'invalid', detail: `pack.json: ${faultSentence(error)}` };
}

/** What no schema can say: each id, number and medium once, every medium named and there. */
export function innerFault(
    { walks, media }: PackJson,
    files: ReadonlyMap<string, Uint8Array>,
): WalksFault | undefined {
    for (const part of ['id', 'number'] as const) {
        const seen = new Set<string>();
        for (const walk of walks) {
            if (seen.has(walk[part])) return invalid(`two walks have the ${part} ${walk[part]}`);
            seen.add(walk[part]);
        }
    }
    const listed = new Map(media.map(({ name, bytes }) => [name, bytes]));
    const used = new Set(walks.flatMap(mediaOf));
    const unused = [...listed.keys()].find((name) => !used.has(name));
    if (unused !== undefined) return invalid(`media/${unused}: no walk shows or speaks it`);
    for (const name of used) {
        const fault = mediumFault(name, files.get(`media/${name}`), listed.get(name));
        if (fault) return fault;
    }
    const stray = [...files.keys()].find((name) => name.startsWith('media/') && !used.has(name.slice(6)));
    return stray === undefined
        ? undefined
        : { why: 'stranger', detail: `${stray}: is not listed in pack.json` };
}

const invalid = (detail: string): WalksFault => ({ why: 'invalid', detail });

function mediumFault(
    name: string,
    bytes: Uint8Array | undefined,
    length: number | undefined,
): WalksFault | undefined {
    if (!bytes || length !== bytes.length) {
        return { why: 'damaged', detail: `media/${name}: is missing or cut off` };
    }
    const found = createHash('sha256').update(bytes).digest('hex');
    if (name.startsWith(found)) return undefined;
    return { why: 'forged', detail: `media/${name}: its bytes are not what was signed` };
}
