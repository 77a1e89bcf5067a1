import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { AbsentPeer, Peer } from './peer.ts';

const PACKAGE = '@valhallajs/valhallajs@3.6.1';
const NAME = 'Valhalla wheelchair';
const run = promisify(execFile);

/** What is used of the package, which is installed beside the project and has no types here. */
interface Engine {
    Actor: { fromConfigFile(file: string): Promise<{ route(query: object): Promise<unknown> }> };
}

const engineSchema = z.custom<Engine>(
    (value) => typeof value === 'object' && value !== null && 'Actor' in value,
);

async function prepare(extract: string, folder: string): Promise<string> {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, 'package.json')))
        writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', PACKAGE], { cwd: folder });
    const tiles = join(folder, 'valhalla-tiles');
    const command = join(folder, 'node_modules', '.bin', 'valhalla');
    const options = [
        '--mjolnir-tile-dir',
        tiles,
        '--mjolnir-tile-extract',
        '',
        '--mjolnir-admin',
        '',
        '--mjolnir-timezone',
        '',
    ];
    const { stdout } = await run(command, ['build_config', ...options]);
    const config = join(folder, 'valhalla.json');
    writeFileSync(config, stdout);
    await run(command, ['build_tiles', '-c', config, extract], { maxBuffer: 1e9 });
    return config;
}

/** Valhalla through its npm package, in this process: pedestrian costing, type wheelchair, no narrative. */
export async function openValhalla(extract: string, folder: string): Promise<Peer | AbsentPeer> {
    try {
        const config = await prepare(extract, folder);
        const require = createRequire(join(folder, 'package.json'));
        const { Actor } = engineSchema.parse(require('@valhallajs/valhallajs'));
        const actor = await Actor.fromConfigFile(config);
        return {
            name: NAME,
            async route({ from, to }) {
                const locations = [from, to].map(([lon, lat]) => ({ lon, lat }));
                const costing = {
                    costing: 'pedestrian',
                    costing_options: { pedestrian: { type: 'wheelchair' } },
                };
                const started = performance.now();
                await actor.route({ locations, ...costing, directions_type: 'none' }).catch(() => undefined);
                return performance.now() - started;
            },
        };
    } catch (error) {
        return { name: NAME, why: error instanceof Error ? error.message.split('\n', 1)[0] : String(error) };
    }
}
