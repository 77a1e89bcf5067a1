import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Tags } from '../../src/region/osm/OsmData.ts';
import { PROFILES, type Profile } from '../../src/routing/needs.ts';
import type { Route } from '../../src/routing/outcome.ts';
import { Router } from '../../src/routing/Router.ts';
import { FARTHEST_SNAP } from '../../src/routing/snap.ts';
import { numbersFrom } from '../bench/pairs.ts';
import { carefulWalker } from '../support/carefulWalker.ts';
import { extractGraph, hasExtract } from '../support/extractGraph.ts';
import { printedSeed } from '../support/seeded.ts';
import { GOOD, needsOf, plan, town } from '../support/town.ts';
import { WalkedLine } from '../support/walkedLine.ts';

const EXTRACTS = [
    'dev/dortmund_aplerbeck_2026-07.osm.pbf',
    'dev/neuss_s11_2026-03.osm.pbf',
    'dev/frankfurt-darmstadt-stations_2024-03.osm.pbf',
    'test/berlin_miraustr_2026-07.osm.pbf',
    'test/heidelberg_ors_2017-07.osm.pbf',
];
/** Ten thousand in all: five extracts, four profiles. */
const PAIRS = 500;
const TREE_GOALS = 60;
/** Metres a second on the flat, as the cost model has them. */
const SPEEDS: Readonly<Record<Profile, number>> = {
    wheelchair: 0.8,
    rollator: 0.65,
    slow: 0.9,
    walking: 1.2,
};

const seed = printedSeed();

/** Positions on and beside the ways, drawn evenly over the edges. */
function positionsOn(graph: WalkGraph, random: () => number): () => Position {
    return () => {
        const line = graph.edgeLine(Math.floor(random() * graph.edgeCount));
        const index = Math.floor(random() * (line.length - 1));
        const [from, to] = [line[index] ?? [0, 0], line[index + 1] ?? [0, 0]];
        const share = random();
        const beside = () => (random() < 0.5 ? 0 : (random() - 0.5) * 0.001);
        return [
            from[0] + (to[0] - from[0]) * share + beside(),
            from[1] + (to[1] - from[1]) * share + beside(),
        ];
    };
}

const lengthOf = (line: readonly Position[]): number =>
    line.slice(1).reduce((sum, end, index) => sum + distanceBetween(line[index] ?? end, end), 0);

/** What is wrong with the shape of a route, in words. */
function shapeFaults(route: Route, from: Position, to: Position, profile: Profile): string[] {
    const { geometry, distance, duration, known, unknown, flights, stretches, warnings } = route;
    const [start, end] = [geometry[0] ?? from, geometry.at(-1) ?? to];
    const isGapped = stretches.some(
        ({ first, last }, index) => last < first || first !== (index > 0 ? stretches[index - 1]?.last : 0),
    );
    const isRaised = warnings.some((warning) => warning.warning === 'kerb' && warning.kerb === 'raised');
    const faults: Readonly<Record<string, boolean>> = {
        'starts beyond the snap': distanceBetween(start, from) > FARTHEST_SNAP,
        'ends beyond the snap': distanceBetween(end, to) > FARTHEST_SNAP,
        'its line is not as long as it says': Math.abs(lengthOf(geometry) - distance) > 1 + distance / 1000,
        'known and unknown are not the whole': Math.abs(known + unknown - distance) > 1e-6,
        'a part is less than nothing': Math.min(known, unknown) < -1e-6,
        'faster than anybody walks': duration < distance / SPEEDS[profile] - 1e-6,
        'has flights of steps': flights !== 0 || stretches.some(({ kind }) => kind === 'steps'),
        'warns of a raised kerb': isRaised,
        'has stretches with gaps':
            isGapped || (distance > 0 && stretches.at(-1)?.last !== geometry.length - 1),
    };
    return Object.keys(faults).filter((fault) => faults[fault]);
}

test('the second opinion tells a way over steps or a high kerb from one without', () => {
    const lineOver = (way: Tags, point: Tags) => {
        const drawn = town('A---B---C-K-D', { BC: way }, { K: point });
        const outcome = plan(drawn, 'A', 'D', needsOf('rollator'));
        const route = outcome.outcome === 'noStepFreeWay' ? outcome.leastBarrier : undefined;
        const line = outcome.outcome === 'route' ? outcome.route.geometry : (route?.geometry ?? []);
        return new WalkedLine(drawn.graph, line, carefulWalker('rollator')).isWalkable();
    };
    expect(lineOver(GOOD, { barrier: 'gate' })).toBe(true);
    expect(lineOver({ highway: 'steps' }, {})).toBe(false);
    expect(lineOver(GOOD, { kerb: 'raised' })).toBe(false);
    expect(lineOver(GOOD, { barrier: 'stile' })).toBe(false);
    expect(lineOver({ ...GOOD, width: '0.7' }, {})).toBe(false);
});

describe.each(EXTRACTS)('%s', (file) => {
    test.skipIf(!hasExtract(file)).each(PROFILES)(
        '500 ways of a %s are safe, whole and repeatable',
        async (profile) => {
            const { graph } = await extractGraph(file);
            const [router, again] = [new Router(graph), new Router(graph)];
            const draw = positionsOn(graph, numbersFrom(seed + PROFILES.indexOf(profile)));
            const needs = needsOf(profile);
            const mayWalk = carefulWalker(profile);
            const faults: string[] = [];
            let routes = 0;
            for (let pair = 0; pair < PAIRS; pair++) {
                const [from, to] = [draw(), draw()];
                const outcome = router.plan({ from, to, needs });
                const said = JSON.stringify(outcome);
                const say = (fault: string) => faults.push(`${from} > ${to}: ${fault}`);
                if (said.includes('null')) say('holds a number that is none');
                if (said !== JSON.stringify(again.plan({ from, to, needs })))
                    say('is another one when asked again');
                if (outcome.outcome !== 'route') continue;
                routes++;
                for (const fault of shapeFaults(outcome.route, from, to, profile)) say(fault);
                if (!new WalkedLine(graph, outcome.route.geometry, mayWalk).isWalkable())
                    say('cannot be walked');
            }
            expect(faults).toEqual([]);
            expect(routes).toBeGreaterThan(PAIRS / 10);
        },
        120_000,
    );

    test.skipIf(!hasExtract(file)).each(PROFILES)(
        'what a %s reaches is what is planned',
        async (profile) => {
            const { graph } = await extractGraph(file);
            const [reading, searching] = [new Router(graph), new Router(graph)];
            const draw = positionsOn(graph, numbersFrom(seed + 10 + PROFILES.indexOf(profile)));
            const needs = needsOf(profile);
            const home = draw();
            const reach = reading.reach(home, needs);
            for (let goal = 0; goal < TREE_GOALS; goal++) {
                const to = draw();
                const reached = reach.to(to);
                const read = reading.plan({ from: home, to, needs });
                const searched = searching.plan({ from: home, to, needs });
                expect([searched.outcome, reached !== undefined]).toEqual([
                    read.outcome,
                    read.outcome === 'route',
                ]);
                if (read.outcome !== 'route' || searched.outcome !== 'route') continue;
                expect(reached?.distance).toBeCloseTo(read.route.distance, 5);
                expect(reached?.duration).toBeCloseTo(read.route.duration, 5);
            }
        },
        120_000,
    );
});
