import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPack } from '../../../src/pack/openPack.ts';
import type { Needs } from '../../../src/routing/needs.ts';
import { Router } from '../../../src/routing/Router.ts';
import { benchRegion } from '../build.ts';
import { percentile } from '../figure.ts';
import { type Pair, randomPairs } from '../pairs.ts';
import { openOsrm } from './osrm.ts';
import type { Peer } from './peer.ts';
import { openRoutino } from './routino.ts';
import { openValhalla } from './valhalla.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const EXTRACT = resolve(ROOT, '..', 'shared', 'data', 'test', 'heidelberg_ors_2017-07.osm.pbf');
const FOLDER = join(ROOT, 'out', 'peers');
const PAIRS = 300;
const SEED = 20_261_123;
const NEEDS: Needs = { profile: 'wheelchair', limits: {}, objective: 'comfort' };

if (!existsSync(EXTRACT)) {
    console.error(`${EXTRACT} is not here: the comparison needs the Heidelberg extract.`);
    process.exit(1);
}
const pack = await openPack(benchRegion('Heidelberg'));
if (!pack.ok) {
    console.error(`${pack.fault}. Run \`npm run bench -- build\` first.`);
    process.exit(1);
}

const router = new Router(pack.value.graph);
const pairs = randomPairs(pack.value.graph, PAIRS, SEED);
const kiosk = pairs[0].from;
router.reach(kiosk, NEEDS);

function timed({ from, to }: Pair): number {
    const started = performance.now();
    router.plan({ from, to, needs: NEEDS });
    return performance.now() - started;
}

const opened = [
    await openValhalla(EXTRACT, join(FOLDER, 'valhalla')),
    await openRoutino(EXTRACT, join(FOLDER, 'routino')),
    await openOsrm(EXTRACT, join(FOLDER, 'osrm')),
];
for (const peer of opened)
    if ('why' in peer) console.log(`${peer.name} could not be installed here: ${peer.why}`);

const engines: Peer[] = [
    { name: 'Stufenfrei, any pair', route: async (pair) => timed(pair) },
    { name: 'Stufenfrei, from the kiosk', route: async ({ to }) => timed({ from: kiosk, to }) },
    ...opened.filter((peer) => 'route' in peer),
];

/** The engines take turns pair by pair, so that a slow moment of the machine meets all of them. */
const times = new Map<string, number[]>(engines.map(({ name }) => [name, []]));
for (const pair of [...pairs, ...pairs]) {
    for (const { name, route } of engines) times.get(name)?.push(await route(pair));
}

const rows = engines.map(({ name }) => {
    const samples = (times.get(name) ?? []).slice(PAIRS);
    return { name, p50: percentile(samples, 0.5), p99: percentile(samples, 0.99) };
});
console.log(
    `Heidelberg, ${PAIRS} pairs (seed ${SEED}), milliseconds, and how often ours fits into it (any pair, kiosk):`,
);
for (const { name, p50, p99 } of rows) {
    const ratios = [rows[0].p50, rows[1].p50]
        .map((ours) => `${(p50 / ours).toFixed(1)} ×`.padStart(9))
        .join('');
    console.log(
        `${name.padEnd(28)} p50 ${p50.toFixed(3).padStart(8)}   p99 ${p99.toFixed(3).padStart(8)} ${ratios}`,
    );
}
const output = join(ROOT, 'out', 'bench-peers.json');
writeFileSync(
    output,
    `${JSON.stringify({ pairs: PAIRS, seed: SEED, rows, absent: opened.filter((peer) => 'why' in peer) }, null, 2)}\n`,
);
console.log(`written to ${output}`);
process.exit(0);
