import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../../src/base/position.ts';
import { PROFILES } from '../../src/routing/needs.ts';
import type { Measured } from './figure.ts';
import { askRoute, residentMegabytes, startServer } from './liveServer.ts';

const ROUTES = 30;
/** Milliseconds after which a server has prepared what it prepares. */
const SETTLED = 15_000;
const KIOSK: Position = [8.6936, 49.4094];

/** A pack whose ways are those of the graph file, and all else the region's. */
function packCity(region: string, graph: string, folder: string): void {
    for (const name of ['map.mbtiles', 'places.sqlite']) copyFileSync(join(region, name), join(folder, name));
    copyFileSync(graph, join(folder, 'walk.graph'));
    const manifest = JSON.parse(readFileSync(join(region, 'manifest.json'), 'utf8'));
    const bytes = readFileSync(graph);
    manifest.files['walk.graph'] = {
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Starts once for the sources' compiled form to be kept: a kiosk's server is never the first to read them. */
async function keepCompiled(region: string, settings: string): Promise<void> {
    const { child } = await startServer(region, settings);
    await pause(SETTLED);
    child.kill('SIGTERM');
    await once(child, 'exit');
}

/** Memory of a server with a city, once it has prepared all profiles and answered for each. */
export async function measureCityServer(region: string, graph: string, name: string): Promise<Measured> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-city-'));
    packCity(region, graph, folder);
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ position: KIOSK, port: 0 }));
    await keepCompiled(folder, settings);
    const { child, address } = await startServer(folder, settings);
    await pause(SETTLED);
    for (const profile of PROFILES) {
        for (let route = 0; route < ROUTES; route++) {
            await askRoute(address, [KIOSK[0] + route / 1000, KIOSK[1] + route / 2000], profile);
        }
    }
    const memory = residentMegabytes(child.pid);
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
    return memory === undefined
        ? { what: `${name}: memory of the server`, why: 'this system has no /proc' }
        : { what: `${name}: memory of the server`, value: memory, unit: 'MB', reach: 250 };
}
