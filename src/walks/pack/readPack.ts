import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type Result, succeed } from '../../base/result.ts';
import { settleMedium } from '../media/settleMedium.ts';
import type { Walk } from '../walk.ts';
import { refuse, type WalksFault } from '../walksFault.ts';
import { headFault, innerFault, schemaFault } from './packFaults.ts';
import { packSchema, type Signature, signatureSchema, type WalkPack } from './packSchema.ts';
import { isSigned } from './signing.ts';
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

function signedJson(
    files: ReadonlyMap<string, Uint8Array>,
): Result<{ json: Uint8Array; signature: Signature }, WalksFault> {
    const [json, proof] = [files.get('pack.json'), files.get('signature.json')];
    const checked = signatureSchema.safeParse(proof && parse(proof));
    if (!json || !checked.success) {
        return refuse('unsigned', 'signature.json: expected a signature, found none that can be read');
    }
    if (!isSigned(json, checked.data)) {
        return refuse('forged', 'the signature does not fit: somebody changed the file');
    }
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

/** Checks a `.walks` file from end to end. */
export async function readPack(
    bytes: Uint8Array,
    tell: Progress = () => undefined,
): Promise<Result<ReadPack, WalksFault>> {
    const files = unpack(bytes);
    if (!files.ok) return files;
    const signed = signedJson(files.value);
    if (!signed.ok) return signed;
    const { json, signature } = signed.value;
    const parsed = parse(json);
    const head = headFault(parsed);
    if (head) return refuse(head.why, head.detail);
    const checked = packSchema.safeParse(parsed, { reportInput: true });
    if (!checked.success) return { ok: false, fault: schemaFault(checked.error) };
    const inner = innerFault(checked.data, files.value);
    if (inner) return refuse(inner.why, inner.detail);

    const media = new Map<string, Uint8Array>();
    const names = new Map<string, string>();
    for (const { name } of checked.data.media) {
        const settled = await settleMedium(name, files.value.get(`media/${name}`) ?? new Uint8Array());
        if (!settled.ok) {
            const why = name.endsWith('.jpg') ? 'photo' : 'voice';
            return refuse(why, `media/${name}: ${settled.fault}`);
        }
        names.set(name, settled.value.name);
        media.set(settled.value.name, settled.value.bytes);
        tell(names.size, checked.data.media.length);
    }
    const walks = checked.data.walks.map((walk) => renamed(walk, names));
    const isSame = Buffer.compare(packJson({ walks, media }), json) === 0;
    const digest = isSame ? createHash('sha256').update(json).digest('hex') : undefined;
    return succeed({ walks, media, signature, digest });
}
