import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Measured } from './figure.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const DATA = resolve(ROOT, '..', 'shared', 'data');
const PEAK_MEMORY = pathToFileURL(join(import.meta.dirname, 'peakMemory.mjs')).href;

const BUILDS = [
    { name: 'Heidelberg', file: 'test/heidelberg_ors_2017-07.osm.pbf', seconds: 25, megabytes: 1000 },
    { name: 'Kaiserslautern', file: 'test/kaiserslautern_city_2013-03.osm.gz', seconds: 40, megabytes: 1500 },
];

/** Where the packs of the measured builds stay, for the measurements that need one. */
export const benchRegion = (name: string): string => join(ROOT, 'out', 'bench', name.toLowerCase());

async function measureOne({ name, file, seconds, megabytes }: (typeof BUILDS)[number]): Promise<Measured[]> {
    const input = join(DATA, file);
    if (!existsSync(input)) return [{ what: `build ${name}`, why: `${file} is not here` }];
    const parameters = ['src/cli/main.ts', 'region', 'build', input, '--out', benchRegion(name)];
    const started = performance.now();
    const child = spawn(process.execPath, [`--import=${PEAK_MEMORY}`, ...parameters], {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    const peak = child.stdio[3];
    const [kilobytes, code] = await Promise.all([
        peak && 'read' in peak ? text(peak) : '',
        new Promise<number | null>((done) => child.on('close', done)),
    ]);
    const elapsed = (performance.now() - started) / 1000;
    if (code !== 0) return [{ what: `build ${name}`, why: `the builder ended with exit code ${code}` }];
    return [
        { what: `build ${name}`, value: elapsed, unit: 's', reach: seconds },
        {
            what: `build ${name}, peak memory`,
            value: Math.max(...kilobytes.trim().split('\n').map(Number)) / 1000,
            unit: 'MB',
            reach: megabytes,
        },
    ];
}

/** Time and peak memory of building the two larger extracts, as whole processes. */
export async function measureBuilds(): Promise<Measured[]> {
    const measured: Measured[] = [];
    for (const build of BUILDS) measured.push(...(await measureOne(build)));
    return measured;
}
