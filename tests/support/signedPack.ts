import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signPack } from '../../src/pack/packSignature.ts';

/** Copies a pack, changes lines of its manifest, and signs it. */
export async function signedCopy(
    pack: string,
    to: string,
    privateKey: string,
    signed: string,
    lines: object = {},
): Promise<string> {
    cpSync(pack, to, { recursive: true });
    const path = join(to, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...lines }));
    const done = await signPack(to, privateKey, signed);
    if (!done.ok) throw new Error(done.fault);
    return to;
}
