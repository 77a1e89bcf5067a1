import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import type { AbsentPeer, Peer } from './peer.ts';

const NAME = 'Routino wheelchair';
const PREFIX = 'bench';
const run = promisify(execFile);

/** A line of Routino's time log: `[  0:00.001272] Found Closest Point: Waypoint 1`. */
const STEP = /^\[ *(\d+):(\d+\.\d+)\] Found /;

/** Sum of Routino's own times for the closest points and the route; loading of files is left out. */
function routinoMilliseconds(log: string): number {
    const steps = log.split(/[\r\n]+/).map((line) => STEP.exec(line));
    return steps.reduce(
        (sum, step) => sum + (step ? Number(step[1]) * 60_000 + Number(step[2]) * 1000 : 0),
        0,
    );
}

/** Routino of Debian's package `routino`, one process a route, timed by its own log. */
export async function openRoutino(extract: string, folder: string): Promise<Peer | AbsentPeer> {
    mkdirSync(folder, { recursive: true });
    try {
        await run('planetsplitter', [`--dir=${folder}`, `--prefix=${PREFIX}`, extract], { maxBuffer: 1e9 });
    } catch (error) {
        const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return { name: NAME, why: isMissing ? 'to add it: apt-get install routino' : String(error) };
    }
    const fixed = [
        `--dir=${folder}`,
        `--prefix=${PREFIX}`,
        '--transport=wheelchair',
        '--quickest',
        '--output-none',
    ];
    return {
        name: NAME,
        async route({ from, to }) {
            const ends = [`--lon1=${from[0]}`, `--lat1=${from[1]}`, `--lon2=${to[0]}`, `--lat2=${to[1]}`];
            const log = await run('routino-router', [...fixed, ...ends, '--loggable', '--logtime'], {
                maxBuffer: 1e8,
            }).then(
                ({ stdout }) => stdout,
                ({ stdout }: { stdout?: string }) => stdout ?? '',
            );
            return routinoMilliseconds(log);
        },
    };
}
