import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { OsmData } from '../../src/region/osm/OsmData.ts';
import { PROFILES } from '../../src/routing/needs.ts';
import type { Route } from '../../src/routing/outcome.ts';
import { Router } from '../../src/routing/Router.ts';
import { randomPairs } from '../bench/pairs.ts';
import { extractGraph, hasExtract } from '../support/extractGraph.ts';
import { printedSeed } from '../support/seeded.ts';

const EXTRACTS = [
    'dev/dortmund_aplerbeck_2026-07.osm.pbf',
    'dev/neuss_s11_2026-03.osm.pbf',
    'dev/frankfurt-darmstadt-stations_2024-03.osm.pbf',
    'test/berlin_miraustr_2026-07.osm.pbf',
    'test/heidelberg_ors_2017-07.osm.pbf',
];
const SEED = printedSeed();
/** Per profile and extract; STUFENFREI_PAIRS=500 makes it ten thousand routes. */
const PAIRS = Number(process.env.STUFENFREI_PAIRS ?? 50);

const keyOf = ([longitude, latitude]: Position): string =>
    `${Math.round(longitude * 1e7)} ${Math.round(latitude * 1e7)}`;

/** Pairs of positions that follow each other on a flight of steps, straight out of the tags. */
function stepsIn({ ways, nodes }: OsmData): Set<string> {
    const found = new Set<string>();
    const key = (node: number) => `${nodes.longitude[node]} ${nodes.latitude[node]}`;
    for (const way of ways) {
        if (way.tags.highway !== 'steps' || way.tags['ramp:wheelchair'] !== undefined) continue;
        for (let index = 1; index < way.nodes.length; index++) {
            const [a, b] = [key(way.nodes[index - 1] ?? 0), key(way.nodes[index] ?? 0)];
            found.add(`${a} ${b}`).add(`${b} ${a}`);
        }
    }
    return found;
}

/** A route is one piece, says how long it is, and its parts add up. */
function checkShape(route: Route, from: Position, to: Position): void {
    const { geometry, maneuvers, stretches } = route;
    expect(route.known + route.unknown).toBeCloseTo(route.distance, 5);
    let length = 0;
    for (let index = 1; index < geometry.length; index++) {
        length += distanceBetween(geometry[index - 1] ?? from, geometry[index] ?? to);
    }
    expect(Math.abs(length - route.distance)).toBeLessThanOrEqual(1 + route.distance / 1000);
    expect(maneuvers[0]?.act).toBe('depart');
    expect(maneuvers.at(-1)?.act).toBe('arrive');
    const told = maneuvers.reduce((sum, { distance }) => sum + distance, 0);
    expect(told).toBeCloseTo(route.distance, 3);
    for (const { at, position } of maneuvers) expect(geometry[at]).toEqual(position);
    expect(maneuvers.every(({ at }, index) => index === 0 || at >= (maneuvers[index - 1]?.at ?? 0))).toBe(
        true,
    );
    expect(stretches.every(({ first, last }) => first <= last && last < geometry.length)).toBe(true);
}

describe.each(EXTRACTS)('%s', (file) => {
    test.skipIf(!hasExtract(file))(
        'no route called step-free has a step or a raised kerb',
        async () => {
            const { data, graph } = await extractGraph(file);
            const router = new Router(graph);
            const steps = stepsIn(data);
            let routes = 0;
            for (const profile of PROFILES) {
                for (const { from, to } of randomPairs(graph, PAIRS, SEED)) {
                    const outcome = router.plan({
                        from,
                        to,
                        needs: { profile, limits: {}, objective: 'comfort' },
                    });
                    if (outcome.outcome !== 'route') continue;
                    routes++;
                    const { route } = outcome;
                    checkShape(route, from, to);
                    expect(route.flights).toBe(0);
                    expect(route.stretches.filter(({ kind }) => kind === 'steps')).toEqual([]);
                    expect(
                        route.warnings.filter(
                            (warning) => warning.warning === 'kerb' && warning.kerb === 'raised',
                        ),
                    ).toEqual([]);
                    const pairs = route.geometry
                        .slice(1)
                        .map((end, index) => `${keyOf(route.geometry[index] ?? end)} ${keyOf(end)}`);
                    expect(pairs.filter((pair) => steps.has(pair))).toEqual([]);
                }
            }
            expect(routes).toBeGreaterThan(PAIRS / 2);
        },
        120_000,
    );

    test.skipIf(!hasExtract(file))(
        'the tree gives the same way as a search to one goal',
        async () => {
            const { graph } = await extractGraph(file);
            const [searching, reading] = [new Router(graph), new Router(graph)];
            const needs = { profile: 'rollator', limits: {}, objective: 'comfort' } as const;
            const [home] = randomPairs(graph, 1, SEED);
            if (!home) throw new Error('a pair was asked for');
            const reach = reading.reach(home.from, needs);
            for (const { to } of randomPairs(graph, PAIRS, SEED + 1)) {
                const [led, read] = [searching, reading].map((router) =>
                    router.plan({ from: home.from, to, needs }),
                );
                expect(read?.outcome).toBe(led?.outcome);
                if (led?.outcome !== 'route' || read?.outcome !== 'route') {
                    expect(reach.to(to)).toBeUndefined();
                    continue;
                }
                expect(Math.abs(read.route.duration - led.route.duration)).toBeLessThan(
                    1 + led.route.duration / 10,
                );
                expect(reach.to(to)?.distance).toBeCloseTo(read.route.distance, 5);
                expect(reach.to(to)?.duration).toBeCloseTo(read.route.duration, 5);
            }
        },
        120_000,
    );
});
