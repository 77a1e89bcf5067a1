import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { openPack } from '../../src/pack/openPack.ts';
import type { Needs } from '../../src/routing/needs.ts';
import { Router } from '../../src/routing/Router.ts';
import { measureCityServer } from './cityServer.ts';
import { type Measured, percentile } from './figure.ts';
import { type Pair, randomPairs } from './pairs.ts';
import { replicateGraph } from './replicateGraph.ts';

const FILE = join(resolve(import.meta.dirname, '..', '..'), 'out', 'bench', 'city.graph');
const COLUMNS = 4;
const ROWS = 3;
const SEED = 20_261_124;
const PAIRS = 300;
/** Rounds after which everything is compiled, as in a server that has run for a while. */
const WARM = 3;
const NEAR = 3000;
const OPENINGS = 7;
const REST = 300;
const CHAINS = 100;
const NEEDS: Needs = { profile: 'wheelchair', limits: {}, objective: 'comfort' };

async function openCity(): Promise<WalkGraph> {
    const bytes = await readFile(FILE);
    const opened = WalkGraph.open(bytes.buffer);
    if (!opened.ok) throw new Error(opened.fault);
    return opened.value;
}

async function time(act: () => unknown): Promise<number> {
    const started = performance.now();
    await act();
    return performance.now() - started;
}

async function timeAll(pairs: readonly Pair[], router: Router, needs = NEEDS): Promise<number[]> {
    const samples: number[] = [];
    for (const { from, to } of pairs) samples.push(await time(() => router.plan({ from, to, needs })));
    return samples;
}

/** Pairs of junctions from which one gets far: a search that must fail is another figure. */
function connected(pairs: readonly Pair[], router: Router, hub: Position, count: number): Pair[] {
    const reach = router.reach(hub, NEEDS);
    return pairs.filter(({ from, to }) => reach.to(from) && reach.to(to)).slice(0, count);
}

/** The first junction from which most of a sample can be reached. */
function findHub(pairs: readonly Pair[], router: Router): Position {
    const sample = pairs.slice(0, 40).map(({ from }) => from);
    const hub = sample.find((from) => {
        const reach = router.reach(from, NEEDS);
        return sample.filter((to) => reach.to(to)).length > sample.length / 2;
    });
    if (!hub) throw new Error('no junction of the city reaches half of the others');
    return hub;
}

/** Heidelberg laid side by side twelve times: as many arcs as a city of Dortmund's size at most has. */
export async function measureCity(region: string): Promise<Measured[]> {
    if (!existsSync(FILE)) {
        const pack = await openPack(region);
        if (!pack.ok) return [{ what: 'synthetic city', why: pack.fault }];
        mkdirSync(dirname(FILE), { recursive: true });
        writeFileSync(FILE, writeGraphFile(replicateGraph(pack.value.graph, COLUMNS, ROWS)));
    }
    const openings: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) openings.push(await time(openCity));

    const graph = await openCity();
    const arcs = graph.sections.arcTarget.length;
    const router = new Router(graph);
    const random = randomPairs(graph, PAIRS * 40, SEED);
    const near = random.filter(({ from, to }) => distanceBetween(from, to) <= NEAR);
    const home = findHub(random, router);
    const nearPairs = connected(near, router, home, PAIRS);
    const farPairs = connected(random, router, home, PAIRS / 3);
    for (let round = 0; round < WARM; round++) await timeAll(nearPairs, router);
    await timeAll(farPairs, router);
    await timeAll(nearPairs.slice(0, 20), router, { ...NEEDS, rest: REST });
    const trees: number[] = [];
    for (let narrowest = 0.9; narrowest < 0.98; narrowest += 0.01) {
        trees.push(await time(() => router.reach(home, { ...NEEDS, limits: { narrowest } })));
    }
    const name = `city of ${(arcs / 1e6).toFixed(2)} M arcs (synthetic)`;
    return [
        { what: `${name}: open, median`, value: percentile(openings, 0.5), unit: 'ms', reach: 100 },
        { what: `${name}: new tree, median`, value: percentile(trees, 0.5), unit: 'ms', reach: 90 },
        {
            what: `${name}: ${nearPairs.length} pairs within 3 km, p99`,
            value: percentile(await timeAll(nearPairs, router), 0.99),
            unit: 'ms',
            reach: 2,
        },
        {
            what: `${name}: a seat every ${REST} m, pairs within 3 km, p99`,
            value: percentile(
                await timeAll(nearPairs.slice(0, CHAINS), router, { ...NEEDS, rest: REST }),
                0.99,
            ),
            unit: 'ms',
            reach: 50,
        },
        {
            what: `${name}: ${farPairs.length} pairs across, p99`,
            value: percentile(await timeAll(farPairs, router), 0.99),
            unit: 'ms',
            reach: 45,
        },
        await measureCityServer(region, FILE, name),
    ];
}
