import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '../../src/base/position.ts';
import { type Measured, percentile } from './figure.ts';
import { askRoute, residentMegabytes, startServer } from './liveServer.ts';

const STARTS = 7;
const ROUTES = 300;
const LISTS = 40;
const GROUPS = ['health', 'shopping', 'transit', 'rest', 'office', 'toilet'];

/** Bismarckplatz and the old town of Heidelberg. */
const KIOSK: Position = [8.6936, 49.4094];
const OLD_TOWN: Position = [8.7102, 49.4122];

async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await work();
    return performance.now() - start;
}

async function startToRoute(region: string, settings: string): Promise<number> {
    const start = performance.now();
    const { child, address } = await startServer(region, settings);
    await askRoute(address, OLD_TOWN);
    const elapsed = performance.now() - start;
    child.kill('SIGTERM');
    await once(child, 'exit');
    return elapsed;
}

/** Repeatable positions over the city: a Halton sequence in bases 2 and 3. */
function positionsAround([longitude, latitude]: Position, count: number): Position[] {
    const halton = (index: number, base: number): number => {
        let [sum, share, rest] = [0, 1 / base, index];
        for (; rest > 0; share /= base, rest = Math.floor(rest / base)) sum += share * (rest % base);
        return sum;
    };
    return Array.from({ length: count }, (_, index) => [
        longitude + (halton(index + 1, 2) - 0.5) * 0.06,
        latitude + (halton(index + 1, 3) - 0.5) * 0.04,
    ]);
}

/** The server as its screen meets it, over HTTP: start, routes, lists, memory. The region is Heidelberg's. */
export async function measureServer(region: string): Promise<Measured[]> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-bench-'));
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ position: KIOSK, port: 0 }));
    await startToRoute(region, settings);
    const starts: number[] = [];
    for (let run = 0; run < STARTS; run++) starts.push(await startToRoute(region, settings));

    const { child, address } = await startServer(region, settings);
    const routes: number[] = [];
    for (const position of positionsAround(KIOSK, ROUTES)) {
        routes.push(await timed(() => askRoute(address, position)));
    }
    const lists: number[] = [];
    for (let run = 0; run < LISTS; run++) {
        const group = GROUPS[run % GROUPS.length];
        const url = new URL(`/api/places?group=${group}&profile=rollator`, address);
        lists.push(await timed(async () => (await fetch(url)).json()));
    }
    const memory = residentMegabytes(child.pid);
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
    return [
        {
            what: 'server start to first answered route, median',
            value: percentile(starts, 0.5),
            unit: 'ms',
            reach: 500,
        },
        { what: 'server start to first answered route, worst', value: Math.max(...starts), unit: 'ms' },
        { what: 'route over HTTP, p50', value: percentile(routes, 0.5), unit: 'ms' },
        { what: 'route over HTTP, p99', value: percentile(routes, 0.99), unit: 'ms' },
        { what: 'list of places over HTTP, p50', value: percentile(lists, 0.5), unit: 'ms' },
        { what: 'list of places over HTTP, p99', value: percentile(lists, 0.99), unit: 'ms' },
        memory === undefined
            ? { what: 'memory of the server', why: 'this system has no /proc' }
            : { what: 'memory of the server', value: memory, unit: 'MB' },
    ];
}
