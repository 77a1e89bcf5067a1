import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { fail, type Result, succeed } from '../../base/result.ts';
import { faultSentence } from '../../schemas/faultSentence.ts';
import { settleMedium } from '../media/settleMedium.ts';
import { mediaOf, type Walk } from '../walk.ts';
import {
    PACK_FORMAT,
    PACK_VERSION,
    type PackJson,
    packSchema,
    type Signature,
    signatureSchema,
    type WalkPack,
} from './packSchema.ts';
import { isSignedBy } from './signing.ts';
import { unpack } from './unpack.ts';
import { packJson } from './writePack.ts';

/** A pack that holds to every rule. Its media were decoded and encoded anew. */
export interface ReadPack extends WalkPack {
    readonly signature: Signature;
    /** SHA-256 of its pack.json, where writing its walks again gives the same bytes. */
    readonly digest: string | undefined;
}

/** Told after each medium, with how many there are. */
export type Progress = (done: number, all: number) => void;

function parse(bytes: Uint8Array): unknown {
    if (!isUtf8(bytes)) return undefined;
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
        return undefined;
    }
}

function versionFault(json: unknown): string | undefined {
    const { format, version } = Object.assign({ format: undefined, version: undefined }, json);
    if (format !== PACK_FORMAT) return `pack.json: expected ${PACK_FORMAT}, found ${JSON.stringify(format)}`;
    if (version === PACK_VERSION) return undefined;
    return `pack.json: found walks v${JSON.stringify(version)}, this program reads v${PACK_VERSION}`;
}

/** What no schema can say: each id, number and medium once, every medium named and there. */
function innerFault({ walks, media }: PackJson, files: ReadonlyMap<string, Uint8Array>): string | undefined {
    for (const part of ['id', 'number'] as const) {
        const seen = new Set<string>();
        for (const walk of walks) {
            if (seen.has(walk[part])) return `two walks have the ${part} ${walk[part]}`;
            seen.add(walk[part]);
        }
    }
    const listed = new Map(media.map(({ name, bytes }) => [name, bytes]));
    const used = new Set(walks.flatMap(mediaOf));
    const unused = [...listed.keys()].find((name) => !used.has(name));
    if (unused !== undefined) return `media/${unused}: no walk shows or speaks it`;
    for (const name of used) {
        const bytes = files.get(`media/${name}`);
        if (!bytes || listed.get(name) !== bytes.length) return `media/${name}: is missing or cut off`;
        const found = createHash('sha256').update(bytes).digest('hex');
        if (!name.startsWith(found)) return `media/${name}: its bytes are not what was signed`;
    }
    const stray = [...files.keys()].find((name) => name.startsWith('media/') && !used.has(name.slice(6)));
    return stray === undefined ? undefined : `${stray}: is not listed in pack.json`;
}

function signedJson(
    files: ReadonlyMap<string, Uint8Array>,
): Result<{ json: Uint8Array; signature: Signature }, string> {
    const [json, proof] = [files.get('pack.json'), files.get('signature.json')];
    const checked = signatureSchema.safeParse(proof && parse(proof));
    if (!json || !checked.success)
        return fail('signature.json: expected a signature, found none that can be read');
    if (!isSignedBy(json, checked.data)) return fail('the signature does not fit: somebody changed the file');
    return succeed({ json, signature: checked.data });
}

function renamed(walk: Walk, names: ReadonlyMap<string, string>): Walk {
    const own = walk.own.map(({ photo, voice, ...step }) => ({
        ...step,
        ...(photo !== undefined && { photo: names.get(photo) ?? photo }),
        ...(voice !== undefined && { voice: names.get(voice) ?? voice }),
    }));
    return { ...walk, own };
}

/** Checks a `.walks` file from end to end; the fault is one sentence. */
export async function readPack(
    bytes: Uint8Array,
    tell: Progress = () => undefined,
): Promise<Result<ReadPack, string>> {
    const files = unpack(bytes);
    if (!files.ok) return files;
    const signed = signedJson(files.value);
    if (!signed.ok) return signed;
    const { json, signature } = signed.value;
    const parsed = parse(json);
    const version = versionFault(parsed);
    if (version !== undefined) return fail(version);
    const checked = packSchema.safeParse(parsed, { reportInput: true });
    if (!checked.success) return fail(`pack.json: ${faultSentence(checked.error)}`);
    const inner = innerFault(checked.data, files.value);
    if (inner !== undefined) return fail(inner);

    const media = new Map<string, Uint8Array>();
    const names = new Map<string, string>();
    for (const { name } of checked.data.media) {
        const settled = await settleMedium(name, files.value.get(`media/${name}`) ?? new Uint8Array());
        if (!settled.ok) return fail(`media/${name}: ${settled.fault}`);
        names.set(name, settled.value.name);
        media.set(settled.value.name, settled.value.bytes);
        tell(names.size, checked.data.media.length);
    }
    const walks = checked.data.walks.map((walk) => renamed(walk, names));
    const isSame = Buffer.compare(packJson({ walks, media }), json) === 0;
    const digest = isSame ? createHash('sha256').update(json).digest('hex') : undefined;
    return succeed({ walks, media, signature, digest });
}
