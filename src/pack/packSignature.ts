import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result } from '../base/result.ts';
import { readManifest } from './readManifest.ts';
import { checkSignature, SIGNATURE_FILE, signBytes, type Vouched } from './signature.ts';
import { writeWhole } from './writeWhole.ts';

/** Writes the signature of the pack in a folder; its manifest holds the hash of every other file. */
export async function signPack(
    dir: string,
    privateKey: string,
    signed: string,
): Promise<Result<string, string>> {
    const manifest = await readManifest(dir);
    if (!manifest.ok) return manifest;
    const signature = signBytes('region', await readFile(join(dir, 'manifest.json')), privateKey, signed);
    if (signature.ok) writeWhole(join(dir, SIGNATURE_FILE), signature.value);
    return signature;
}

/** Who vouched for the manifest of the pack in a folder; the fault is one sentence. */
export async function checkPackSignature(
    dir: string,
    trusted: readonly string[],
): Promise<Result<Vouched, string>> {
    const [manifest, signature] = await Promise.all(
        ['manifest.json', SIGNATURE_FILE].map((name) => readFile(join(dir, name)).catch(() => undefined)),
    );
    if (!manifest) return fail(`${dir}: found no manifest.json, expected a region pack`);
    if (!signature) return fail(`${dir}: the region pack is not signed`);
    const checked = checkSignature('region', manifest, signature.toString(), trusted);
    return checked.ok ? checked : fail(`${dir}: the region pack is refused: ${checked.fault}`);
}
