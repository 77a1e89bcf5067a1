import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AbsentPeer, Peer } from './peer.ts';

const NAME = 'OSRM foot';
const PORT = 5963;
const PROFILE = '/usr/share/osrm/profiles/foot.lua';
const run = promisify(execFile);

/** OSRM where its binaries are on the PATH; asked over HTTP on loopback, so its numbers hold that too. */
export async function openOsrm(extract: string, folder: string): Promise<Peer | AbsentPeer> {
    mkdirSync(folder, { recursive: true });
    const copy = join(folder, 'osrm.osm.pbf');
    copyFileSync(extract, copy);
    const graph = join(folder, 'osrm.osrm');
    try {
        await run('osrm-extract', ['-p', PROFILE, copy], { maxBuffer: 1e9 });
        await run('osrm-contract', [graph], { maxBuffer: 1e9 });
    } catch {
        return {
            name: NAME,
            why: 'no osrm-extract on the PATH; Debian has no package, its npm package builds from source',
        };
    }
    const server = spawn('osrm-routed', ['-i', '127.0.0.1', '-p', String(PORT), graph], { stdio: 'ignore' });
    process.on('exit', () => server.kill());
    return {
        name: NAME,
        async route({ from, to }) {
            const started = performance.now();
            await fetch(`http://127.0.0.1:${PORT}/route/v1/foot/${from};${to}?overview=full`).then((answer) =>
                answer.text(),
            );
            return performance.now() - started;
        },
    };
}
