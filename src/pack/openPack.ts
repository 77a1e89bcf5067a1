import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../base/result.ts';
import { WalkGraph } from '../graph/WalkGraph.ts';
import { type Manifest, PACK_FILES } from './manifest.ts';
import { previousPack } from './packFolders.ts';
import { readManifest } from './readManifest.ts';

/** A region on disk, its graph in memory. */
export interface Pack {
    readonly manifest: Manifest;
    readonly graph: WalkGraph;
    readonly placesPath: string;
    readonly mapPath: string;
}

/**
 * Opens a region pack: manifest and graph are read, the sizes of the files are compared with the manifest,
 * their hashes are not (`verifyPack` does that). Where a build was cut off between taking the old pack away and
 * putting the new one in place, the old one is opened. A refusal says what was found and what was expected.
 */
export async function openPack(dir: string): Promise<Result<Pack, string>> {
    const folder = !existsSync(dir) && existsSync(previousPack(dir)) ? previousPack(dir) : dir;
    const manifest = await readManifest(folder);
    if (!manifest.ok) return manifest;
    for (const name of PACK_FILES) {
        const path = join(folder, name);
        const size = await stat(path).then(
            ({ size }) => size,
            () => undefined,
        );
        const expected = manifest.value.files[name].bytes;
        if (size === undefined) return fail(`${path}: found no such file, expected ${expected} bytes`);
        if (size !== expected) return fail(`${path}: found ${size} bytes, expected ${expected}`);
    }
    const graphPath = join(folder, 'walk.graph');
    const bytes = await readFile(graphPath);
    const graph = WalkGraph.open(bytes.buffer);
    if (!graph.ok) return fail(`${graphPath}: ${graph.fault}`);
    return succeed({
        manifest: manifest.value,
        graph: graph.value,
        placesPath: join(folder, 'places.sqlite'),
        mapPath: join(folder, 'map.mbtiles'),
    });
}
