import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { WalkGraph } from '../graph/WalkGraph.ts';
import { graphFaults } from './graphFaults.ts';
import { PACK_FILES, type PackFile } from './manifest.ts';
import { readManifest } from './readManifest.ts';
import { SIGNATURE_FILE } from './signature.ts';

/**
 * Checks everything about a region pack that can be checked: manifest, sizes, hashes, the graph's invariants and
 * the databases' own integrity. Answers what is wrong, in sentences; none when the pack is sound.
 */
export async function verifyPack(dir: string): Promise<string[]> {
    const manifest = await readManifest(dir);
    if (!manifest.ok) return [manifest.fault];
    const faults: string[] = [];
    for (const name of PACK_FILES) faults.push(...(await fileFaults(dir, name, manifest.value.files[name])));
    const known: ReadonlySet<string> = new Set(['manifest.json', SIGNATURE_FILE, ...PACK_FILES]);
    for (const name of await readdir(dir)) {
        if (!known.has(name)) faults.push(`${name}: is in the folder but not in the manifest`);
    }
    return faults;
}

interface Sealed {
    readonly bytes: number;
    readonly sha256: string;
}

async function fileFaults(dir: string, name: PackFile, { bytes, sha256 }: Sealed): Promise<string[]> {
    const path = join(dir, name);
    if (!existsSync(path)) return [`${name}: found no such file, expected ${bytes} bytes`];
    const { size } = statSync(path);
    if (size !== bytes) return [`${name}: found ${size} bytes, expected ${bytes}`];
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const found = hash.digest('hex');
    const faults = found === sha256 ? [] : [`${name}: found the sha256 ${found}, expected ${sha256}`];
    const inside = name === 'walk.graph' ? walkGraphFaults(path) : databaseFaults(path);
    return [...faults, ...inside.map((fault) => `${name}: ${fault}`)];
}

function walkGraphFaults(path: string): string[] {
    const bytes = readFileSync(path);
    const graph = WalkGraph.open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return graph.ok ? graphFaults(graph.value) : [graph.fault];
}

function databaseFaults(path: string): string[] {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
        const rows = database.prepare('PRAGMA integrity_check').all();
        return rows.map((row) => String(row.integrity_check)).filter((result) => result !== 'ok');
    } catch (fault) {
        return [fault instanceof Error ? fault.message : String(fault)];
    } finally {
        database.close();
    }
}
