import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PACK_FILES } from './manifest.ts';
import { readManifest } from './readManifest.ts';

/** Bytes read at once. */
const CHUNK = 2 ** 20;

/**
 * Whether every file of a pack is still, bit by bit, what its manifest says: a disk that forgets must not lead anybody
 * over a step. Undefined when all are, else the first fault in a sentence.
 */
export async function sealFault(dir: string): Promise<string | undefined> {
    const manifest = await readManifest(dir);
    if (!manifest.ok) return manifest.fault;
    const { files } = manifest.value;
    const faults = await Promise.all(
        PACK_FILES.map(async (name) => {
            const path = join(dir, name);
            const fault = await fileFault(path, files[name]);
            return fault === undefined ? undefined : `${path}: ${fault}`;
        }),
    );
    return faults.find((fault) => fault !== undefined);
}

interface Sealed {
    readonly bytes: number;
    readonly sha256: string;
}

async function fileFault(path: string, { bytes, sha256 }: Sealed): Promise<string | undefined> {
    try {
        const { size } = await stat(path);
        if (size !== bytes) return `found ${size} bytes, expected ${bytes}`;
        const hash = createHash('sha256');
        await pipeline(createReadStream(path, { highWaterMark: CHUNK }), hash);
        const found = hash.digest('hex');
        return found === sha256 ? undefined : `found the sha256 ${found}, expected ${sha256}`;
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
