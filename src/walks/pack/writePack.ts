import { zipSync } from 'fflate';
import { canonicalJson } from '../canonicalJson.ts';
import { mediaOf, type Walk } from '../walk.ts';
import {
    type Media,
    PACK_FORMAT,
    PACK_VERSION,
    type PackJson,
    type Signature,
    type WalkPack,
} from './packSchema.ts';

/** The zip's clock starts here; a real time would make two exports of the same walks differ. */
const NO_TIME = new Date(1980, 0, 1);

const byId = (one: Walk, other: Walk): number => (one.id < other.id ? -1 : 1);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function mediaRows(walks: readonly Walk[], media: Media): PackJson['media'] {
    const names = [...new Set(walks.flatMap(mediaOf))].sort();
    return names.map((name) => {
        const bytes = media.get(name);
        if (!bytes) throw new Error(`the walks name ${name}, and it is not there`);
        return { name, bytes: bytes.length };
    });
}

/** The bytes of pack.json: the same walks in any order give the same. */
export function packJson({ walks, media }: WalkPack): Uint8Array {
    const pack: PackJson = {
        format: PACK_FORMAT,
        version: PACK_VERSION,
        walks: [...walks].sort(byId),
        media: mediaRows(walks, media),
    };
    return bytesOf(canonicalJson(pack));
}

/** A `.walks` file. Nothing in it is compressed: photos are already, and no reader has to fear a zip bomb. */
export function writePack(json: Uint8Array, media: Media, signature: Signature): Uint8Array {
    const names = [...media.keys()].sort();
    const files = [
        ['pack.json', json],
        ['signature.json', bytesOf(canonicalJson(signature))],
        ...names.map((name) => [`media/${name}`, media.get(name)] as const),
    ] as const;
    return zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, bytes ?? new Uint8Array()])), {
        level: 0,
        mtime: NO_TIME,
    });
}
