import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { PROFILES } from '../../src/routing/needs.ts';
import type { Maneuver, Route } from '../../src/routing/outcome.ts';
import { Router } from '../../src/routing/Router.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { maneuverSentences } from '../../src/words/maneuverSentences.ts';
import { warningSentence } from '../../src/words/warningSentence.ts';
import { numbersFrom, randomPairs } from '../bench/pairs.ts';
import { extractGraph, hasExtract } from '../support/extractGraph.ts';
import { printedSeed } from '../support/seeded.ts';
import { needsOf, plan, town } from '../support/town.ts';

const TREPPENBURG = resolve(import.meta.dirname, '..', '..', 'assets', 'demo', 'treppenburg.osm');
const NEUSS = 'dev/neuss_s11_2026-03.osm.pbf';
const FILES = [
    TREPPENBURG,
    'dev/dortmund_aplerbeck_2026-07.osm.pbf',
    NEUSS,
    'test/heidelberg_ors_2017-07.osm.pbf',
];
/** Five hundred in all. */
const ROUTES = 125;
const MOST_WORDS = 12;
/** Metres between two things one is told to do; what one passes through is told where it stands. */
const APART = 5;
const PLACED: readonly Maneuver['act'][] = ['depart', 'arrive', 'lift', 'steps', 'cross', 'ramp', 'square'];
/** A template left over, a raw tag, a word of the code, a gap. */
const NOT_A_SENTENCE = /\{\{|\}\}|undefined|null|NaN|\[object|[a-z]+=[a-z]|_|guidance\.| {2}|^\s|\s$|^$/;

const ROAD = { highway: 'secondary', name: 'Ring', foot: 'no' };

const seed = printedSeed();

/** Names as they stand on signs may hold what they like, and as many words. */
const withoutNames = (sentence: string): string => sentence.replace(/: .*\.$/, ': x.');

const countWords = (sentence: string): number =>
    sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function routesOf(graph: WalkGraph, count: number): Route[] {
    const router = new Router(graph);
    const random = numbersFrom(seed);
    const routes: Route[] = [];
    for (const { from, to } of randomPairs(graph, count * 12, seed)) {
        if (distanceBetween(from, to) > 2500) continue;
        const profile = PROFILES[Math.floor(random() * PROFILES.length)] ?? 'slow';
        const outcome = router.plan({ from, to, needs: needsOf(profile) });
        if (outcome.outcome === 'route' && outcome.route.distance > 0) routes.push(outcome.route);
        if (routes.length === count) return routes;
    }
    return routes;
}

/** Round the end of a wall or a strip: two turns that would be "turn back" as one. */
const isHairpin = (one: Maneuver, other: Maneuver | undefined): boolean =>
    [one, other].every((each) => each?.act === 'turn' && /^(sharp|back)/.test(each.turn));

/** What is wrong with the acts of a route, in words. */
function oddities({ maneuvers, distance }: Route): string[] {
    const acts = maneuvers.map(({ act }) => act);
    const along = [0];
    for (const maneuver of maneuvers) along.push((along.at(-1) ?? 0) + maneuver.distance);
    const crowded = maneuvers.filter(({ act }, index) => {
        const before = maneuvers[index - 1];
        if (!before || PLACED.includes(act) || PLACED.includes(before.act)) return false;
        return before.distance < APART && !isHairpin(before, maneuvers[index]);
    });
    const faults: Readonly<Record<string, boolean>> = {
        'does not begin with departing once':
            acts.indexOf('depart') !== 0 || acts.lastIndexOf('depart') !== 0,
        'does not end with arriving once': acts.indexOf('arrive') !== acts.length - 1,
        'goes back on its line': maneuvers.some(({ at }, index) => at < (maneuvers[index - 1]?.at ?? 0)),
        'does not add up': Math.abs((along.at(-1) ?? 0) - distance) > 0.001,
        'tells two turns at once': crowded.length > 0,
    };
    return Object.keys(faults).filter((fault) => faults[fault]);
}

describe.each(FILES)('%s', (file) => {
    const isThere = existsSync(file) || hasExtract(file);

    test.skipIf(!isThere)(
        'acts are in order, add up and do not crowd',
        async () => {
            const { graph } = await extractGraph(file);
            const routes = routesOf(graph, ROUTES);
            expect(routes.length).toBe(ROUTES);
            const faults = routes.flatMap((route) =>
                oddities(route).map((fault) => `${route.geometry[0]} > ${route.geometry.at(-1)}: ${fault}`),
            );
            expect(faults).toEqual([]);
        },
        60_000,
    );

    test.skipIf(!isThere).each(LANGUAGES)(
        'sentences can be said: %s',
        async (language) => {
            const { graph } = await extractGraph(file);
            const sentences = new Set(
                routesOf(graph, ROUTES).flatMap(({ maneuvers, warnings }) => [
                    ...maneuvers.flatMap((maneuver) => maneuverSentences(maneuver, language)),
                    ...warnings.map((warning) => warningSentence(warning, language)),
                ]),
            );
            expect(sentences.size).toBeGreaterThan(20);
            expect([...sentences].filter((one) => NOT_A_SENTENCE.test(withoutNames(one)))).toEqual([]);
            expect([...sentences].filter((one) => countWords(withoutNames(one)) > MOST_WORDS)).toEqual([]);
        },
        60_000,
    );
});

/** Share of turns, crossings and other points to decide at which something to see is named. */
function landmarkShare(routes: readonly Route[]): number {
    const decisions = routes.flatMap(({ maneuvers }) => maneuvers.slice(1, -1));
    return decisions.filter(({ landmark }) => landmark !== undefined).length / decisions.length;
}

/** The aim is seven of ten; what is measured is reported there where it is missed. */
const LEAST_SHARE = 0.55;

describe('landmarks at the points where one decides', () => {
    test.skipIf(!hasExtract(NEUSS)).each([TREPPENBURG, NEUSS])(
        'stand at more than half: %s',
        async (file) => {
            const { graph } = await extractGraph(file);
            expect(landmarkShare(routesOf(graph, ROUTES))).toBeGreaterThan(LEAST_SHARE);
        },
        60_000,
    );
});

describe('a street crossed at a point', () => {
    /** Over the road and on, in every direction of the compass. */
    const crossroads = town(
        `
              N
              |
              |
        W-----X-----E
              |
              |
              S
    `,
        { WX: ROAD, XE: ROAD },
        { X: { highway: 'crossing', crossing: 'traffic_signals' } },
    );
    const sideways = town(
        `
              N
              |
        W-----X-----E
              |
              S
    `,
        { NX: ROAD, XS: ROAD },
        { X: { highway: 'crossing', crossing: 'traffic_signals' } },
    );

    test.each([
        [crossroads, 'N', 'S'],
        [crossroads, 'S', 'N'],
        [sideways, 'W', 'E'],
        [sideways, 'E', 'W'],
    ] as const)('is crossed straight on, and nobody turns round', (drawn, from, to) => {
        const outcome = plan(drawn, from, to, needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.maneuvers.map(({ act }) => act)).toEqual(['depart', 'cross', 'arrive']);
        expect(outcome.route.maneuvers[1]).toMatchObject({ act: 'cross', turn: 'straight' });
    });
});
