import { performance } from 'node:perf_hooks';
import type { Position } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { openPack } from '../../src/pack/openPack.ts';
import type { Needs } from '../../src/routing/needs.ts';
import { Router } from '../../src/routing/Router.ts';
import { type Terms, WayFinder } from '../../src/routing/WayFinder.ts';
import { NONE_CLOSED } from '../../src/routing/weights.ts';
import { type Measured, percentile } from './figure.ts';
import { type Pair, randomPairs } from './pairs.ts';

const PAIRS = 500;
const WARM = 5;
const TREES = 30;
const SEED = 20_260_727;
const WHEELCHAIR: Needs = { profile: 'wheelchair', limits: {}, objective: 'comfort' };

/** As in a server that has run for a while: everything compiled. */
function warm(act: () => void): void {
    for (let round = 0; round < WARM; round++) act();
}

function timed(act: () => void): number {
    const started = performance.now();
    act();
    return performance.now() - started;
}

function figures(what: string, samples: readonly number[], p50: number, p99: number): Measured[] {
    return [
        { what: `${what}, p50`, value: percentile(samples, 0.5), unit: 'ms', reach: p50 },
        { what: `${what}, p99`, value: percentile(samples, 0.99), unit: 'ms', reach: p99 },
    ];
}

/** Routes in process on a region pack: any pair, from the kiosk, and a new tree. Warm, full answers. */
export async function measureRouting(region: string): Promise<Measured[]> {
    const pack = await openPack(region);
    if (!pack.ok) return [{ what: 'routing', why: pack.fault }];
    const { graph } = pack.value;
    const pairs = randomPairs(graph, PAIRS, SEED);
    const router = new Router(graph);
    const anyPair = () =>
        pairs.map(({ from, to }) => timed(() => router.plan({ from, to, needs: WHEELCHAIR })));
    warm(anyPair);
    const pairSamples = anyPair();

    const home = kioskPlace(router, pairs);
    router.reach(home, WHEELCHAIR);
    const fromKiosk = () =>
        pairs.map(({ to }) => timed(() => router.plan({ from: home, to, needs: WHEELCHAIR })));
    warm(fromKiosk);
    const kioskSamples = fromKiosk();
    const growTrees = (from: number) =>
        Array.from({ length: TREES }, (_, tree) => from + tree / 1000).map((narrowest) =>
            timed(() => router.reach(home, { ...WHEELCHAIR, limits: { narrowest } })),
        );
    growTrees(0.8);
    const trees = growTrees(0.9);
    const finder = new WayFinder(graph, NONE_CLOSED);
    const terms = finder.termsOf(WHEELCHAIR);
    const search = () => pairs.map((pair) => timed(() => findWay(finder, terms, pair)));
    warm(search);
    return [
        ...figures('step-free way found, any pair, wheelchair', search(), 0.3, 4),
        ...figures('route, any pair, wheelchair, or what blocks it, with guidance', pairSamples, 1, 10),
        ...figures('route from the kiosk, wheelchair', kioskSamples, 0.2, 1),
        { what: 'new tree after changed limits, p50', value: percentile(trees, 0.5), unit: 'ms', reach: 5 },
        { what: 'new router to first route', value: firstRoute(graph, pairs), unit: 'ms' },
    ];
}

function findWay(finder: WayFinder, terms: Terms, { from, to }: Pair): void {
    const [origin, goal] = [finder.snap(terms, from), finder.snap(terms, to)];
    if (origin && goal) finder.search(terms, origin, goal);
}

/** The first place from which most of the others can be reached. */
function kioskPlace(router: Router, pairs: readonly Pair[]): Position {
    const sample = pairs.slice(0, 50).map(({ from }) => from);
    const connected = sample.find((from) => {
        const reach = router.reach(from, WHEELCHAIR);
        return sample.filter((to) => reach.to(to) !== undefined).length > sample.length / 2;
    });
    return connected ?? [0, 0];
}

function firstRoute(graph: WalkGraph, [pair]: readonly Pair[]): number {
    if (!pair) return Number.NaN;
    return timed(() => new Router(graph).plan({ ...pair, needs: WHEELCHAIR }));
}
