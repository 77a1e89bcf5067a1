import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/base/position.ts';
import type { Needs } from '../../src/routing/needs.ts';
import type { Route, RouteOutcome } from '../../src/routing/outcome.ts';
import { Router } from '../../src/routing/Router.ts';
import { extractGraph, hasExtract, SHARED_DATA } from '../support/extractGraph.ts';

/**
 * Routes that other routers' tests hold true, in metres. `theirs` is their number; where ours is another one,
 * docs/ground-truth.md says why.
 */
interface Case {
    readonly id: string;
    readonly needs: Partial<Needs>;
    readonly theirs?: number;
    readonly ours?: number;
    readonly flights?: number;
}

const climbing = { profile: 'walking', limits: { steps: 'allow' } } as const;

const CASES: readonly Case[] = [
    { id: 'ors-hd-wc-width-2.0', needs: { limits: { narrowest: 2 } }, theirs: 129.6 },
    { id: 'ors-hd-wc-width-2.1', needs: { limits: { narrowest: 2.1 } }, theirs: 158.8 },
    { id: 'ors-hd-wc-kerb-0.31', needs: { limits: { highestKerb: 31 } }, theirs: 74.1, ours: 70.3 },
    { id: 'ors-hd-wc-kerb-0.03', needs: { limits: { highestKerb: 3 } }, theirs: 105.8, ours: 70.3 },
    {
        id: 'ors-hd-wc-surface-cobblestone',
        needs: { limits: { roughestSurface: 'cobblestone' } },
        theirs: 359,
    },
    {
        id: 'ors-hd-wc-surface-cobblestone-flattened',
        needs: { limits: { roughestSurface: 'cobblestone:flattened' } },
        theirs: 380,
    },
    { id: 'gh-andorra-simplistic-wheelchair', needs: { profile: 'walking' }, theirs: 328, flights: 0 },
    { id: 'gh-andorra-simplistic-wheelchair', needs: climbing, theirs: 134, flights: 1 },
    { id: 'gh-monaco-foot-1', needs: climbing, theirs: 1566, ours: 1518 },
    { id: 'gh-monaco-foot-2', needs: climbing, theirs: 3438 },
    { id: 'gh-aberdeen-sidewalk-no-1', needs: climbing, theirs: 329, ours: 252.1 },
    { id: 'gh-essen-subnetwork-foot', needs: climbing, theirs: 95, ours: 86.1 },
    { id: 'gh-andorra-foot-1', needs: climbing, theirs: 16460, ours: 16354 },
    { id: 'gh-andorra-foot-3', needs: climbing, theirs: 3223, ours: 3088 },
    { id: 'osr-foot-island', needs: climbing, theirs: 44, ours: 38.5 },
    { id: 'osr-foot-sidewalk-separate', needs: climbing, theirs: 161, ours: 129.8 },
    { id: 'osr-foot-corridor', needs: climbing, theirs: 94, ours: 90.2 },
    { id: 'osr-foot-ferry', needs: climbing, theirs: 278, ours: 285.1 },
];

interface Written {
    readonly id: string;
    readonly source: string;
    readonly data: string;
    readonly coordinates: readonly [Position, Position];
}

const PATH = join(SHARED_DATA, 'ground_truth.json');
const written: readonly Written[] = existsSync(PATH) ? JSON.parse(readFileSync(PATH, 'utf8')) : [];

async function answer(id: string, turned: Partial<Needs>): Promise<RouteOutcome> {
    const found = written.find((each) => each.id === id);
    if (!found) throw new Error(`${id} is not among the cases`);
    const { graph } = await extractGraph(found.data);
    const needs: Needs = { profile: 'wheelchair', limits: {}, objective: 'distance', ...turned };
    const [from, to] = found.coordinates;
    return new Router(graph).plan({ from, to, needs });
}

async function routeOf(id: string, turned: Partial<Needs>): Promise<Route> {
    const outcome = await answer(id, turned);
    if (outcome.outcome !== 'route') throw new Error(`${id} is answered ${outcome.outcome}`);
    return outcome.route;
}

const dataOf = (id: string): string => written.find((each) => each.id === id)?.data ?? 'nowhere';

describe('routes that others hold true', () => {
    test.each(CASES.map((each) => [each.id, each] as const))(
        '%s',
        async (id, { needs, theirs, ours, flights }) => {
            if (!hasExtract(dataOf(id))) return;
            const { distance, flights: crossed } = await routeOf(id, needs);
            const expected = ours ?? theirs ?? 0;
            expect(Math.abs(distance - expected)).toBeLessThanOrEqual(Math.max(3, expected / 100));
            if (flights !== undefined) expect(crossed).toBe(flights);
        },
        60_000,
    );

    test.skipIf(!hasExtract(dataOf('osr-aplerbeck-levels')))(
        'osr-aplerbeck-levels: a step-free way from the upper platform',
        async () => {
            expect((await routeOf('osr-aplerbeck-levels', {})).flights).toBe(0);
        },
    );
});
