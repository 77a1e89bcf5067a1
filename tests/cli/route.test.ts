import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';

const START = '7.0,54.0';
const PHARMACY = '7.004,54.0';
const TERRACE = '7.006,54.002';
const FAR_OUT = '7.5,54.5';

let region: string;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));

const route = (...words: string[]) => stufenfrei(['route', '--region', region, ...words]);

async function answerOf(...words: string[]) {
    const ran = await route('--json', ...words);
    expect(ran).toMatchObject({ status: 0, errors: '' });
    return JSON.parse(ran.output);
}

describe('an answer in JSON', () => {
    test('has the fields that scripts rely on', async () => {
        const answer = await answerOf('--from', START, '--to', PHARMACY, '--profile', 'wheelchair');
        expect(Object.keys(answer)).toEqual([
            'outcome',
            'distance',
            'duration',
            'steps',
            'known',
            'unknown',
            'geometry',
            'maneuvers',
            'warnings',
            'certainty',
            'stops',
            'longestWithoutSeat',
            'elapsed',
        ]);
        expect(answer).toMatchObject({ outcome: 'route', steps: 0 });
        expect(answer.distance).toBeGreaterThan(470);
        expect(answer.distance).toBeLessThan(500);
        expect(answer.duration).toBeGreaterThan(answer.distance / 1.4);
        expect(answer.known + answer.unknown).toBeCloseTo(answer.distance, 5);
        expect(answer.geometry.type).toBe('LineString');
        expect(answer.geometry.coordinates[0]).toEqual([7, 54]);
        expect(answer.geometry.coordinates.at(-1)).toEqual([7.004, 54]);
        expect(Number.isInteger(answer.elapsed)).toBe(true);
        for (const maneuver of answer.maneuvers) expect(maneuver.text).toMatch(/\S.*[.!]$/);
    });

    test('crosses the steps when they are allowed', async () => {
        const answer = await answerOf(
            '--from',
            START,
            '--to',
            PHARMACY,
            '--profile',
            'walking',
            '--limit',
            'steps=allow',
            '--objective',
            'distance',
        );
        expect(answer).toMatchObject({ outcome: 'route', steps: 1 });
        expect(answer.distance).toBeCloseTo(262, -1);
    });

    test('uses nothing unknown when asked', async () => {
        const words = ['--from', START, '--to', '7.004,54.00005', '--profile', 'wheelchair'];
        expect((await answerOf(...words)).unknown).toBeGreaterThan(0);
        expect(await answerOf(...words, '--checked-only')).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: expect.arrayContaining([expect.objectContaining({ reason: 'unknown' })]),
        });
    });

    test('sets a shorter way beside the easier one when asked', async () => {
        const words = ['--from', START, '--to', PHARMACY, '--profile', 'walking'];
        const both = await answerOf(...words, '--compare');
        expect(both.distance).toBeCloseTo(131 + 111 + 131 + 111, -1);
        expect(both.shorter.distance).toBeCloseTo(172 + 131 + 111, -1);
        expect(await answerOf(...words)).not.toHaveProperty('shorter');
    });

    test('explains each edge by its tags, and the shortcut that is refused', async () => {
        const words = ['--from', START, '--to', PHARMACY, '--objective', 'distance', '--explain'];
        const { explanation } = await answerOf(...words);
        expect(explanation.edges[0]).toMatchObject({ osm: { type: 'way', id: 106 }, street: 'Kopfsteinweg' });
        expect(explanation.edges[0].facts).toContainEqual({
            fact: 'surface',
            value: 'cobblestone',
            tags: ['surface=cobblestone'],
        });
        expect(explanation.rejected.obstacles).toMatchObject([{ reason: 'steps', osm: { id: 102 } }]);
        const said = await route(...words);
        expect(said.output).toMatch(
            / way 106 Kopfsteinweg, 171\.\d m, .* surface cobblestone \(surface=cobblestone\)/,
        );
        expect(said.output).toMatch(/\nRefused, though \d+ m shorter: steps \(way 102\)\n$/);
    });

    test('says how far it is from seat to seat and to a toilet', async () => {
        const words = ['--from', START, '--to', PHARMACY, '--rest'];
        const held = await answerOf(...words, '320', '--toilet', '30');
        expect(held).toMatchObject({ rest: { isHeld: true }, toilet: { isHeld: true } });
        expect(held.stops).toMatchObject([{ kind: 'toilet' }, { kind: 'seat', backrest: true }]);
        expect(held.rest.worst).toBeCloseTo(131 + 111 + 65, -1);
        const far = await answerOf(...words, '100');
        expect(far.rest.isHeld).toBe(false);
        expect(far.rest.worst).toBeCloseTo(172 + 65, -1);
    });

    test('names the obstacle where only steps lead', async () => {
        const answer = await answerOf(
            '--from',
            START,
            '--to',
            TERRACE,
            '--profile',
            'rollator',
            '--lang',
            'en',
        );
        expect(answer).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacle: {
                reason: 'steps',
                count: 30,
                osm: { type: 'way', id: 104 },
                text: '30 steps are in the way.',
            },
            leastBarrier: { steps: 1, geometry: { type: 'LineString' } },
        });
        expect(answer.obstacles).toHaveLength(1);
        expect(answer).not.toHaveProperty('geometry');
    });

    test('says which end is off the map', async () => {
        expect(await answerOf('--from', START, '--to', FAR_OUT)).toMatchObject({
            outcome: 'offTheMap',
            end: 'to',
        });
        expect(await answerOf('--from', FAR_OUT, '--to', START)).toMatchObject({
            outcome: 'offTheMap',
            end: 'from',
        });
    });

    test('takes every limit and objective', async () => {
        const limits = [
            'narrowest=0.9',
            'steepest=6',
            'highestKerb=3',
            'roughestSurface=sett',
            'roughestSmoothness=bad',
        ];
        const words = limits.flatMap((limit) => ['--limit', limit]);
        const answer = await answerOf('--from', START, '--to', PHARMACY, '--objective', 'distance', ...words);
        expect(answer.outcome).toBe('route');
    });
});

describe('closures', () => {
    const close = (properties: object): string => {
        const file = join(dirname(region), 'closures.geojson');
        const closed = { closes: 'way', osm: ['w103'], why: { de: 'Baustelle' }, signed: 'Tiefbauamt' };
        const feature = { type: 'Feature', geometry: null, properties: { ...closed, ...properties } };
        writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
        return file;
    };

    test('hold on their days and are named', async () => {
        const file = close({ from: '2026-03-10', until: '2026-03-11' });
        const words = ['--from', START, '--to', PHARMACY, '--closures', file, '--time'];
        expect(await answerOf(...words, '2026-03-11T23:59')).toMatchObject({
            outcome: 'noStepFreeWay',
            closures: [{ closes: 'way', why: { de: 'Baustelle' }, signed: 'Tiefbauamt' }],
        });
        const after = await answerOf(...words, '2026-03-12T00:00');
        expect(after.outcome).toBe('route');
        expect(after).not.toHaveProperty('closures');
    });

    test('that are wrong are refused with a sentence', async () => {
        const file = close({ from: 'Monday', until: '2026-03-11' });
        const ran = await route('--from', START, '--to', PHARMACY, '--closures', file);
        expect(ran).toMatchObject({ status: 2, output: '' });
        expect(ran.errors).toMatch(/features\.0\.properties\.from: expected a day .* found "Monday"/);
    });
});

describe('an answer in sentences', () => {
    test('is German unless asked otherwise', async () => {
        const german = await route('--from', START, '--to', PHARMACY);
        expect(german.output).toMatch(/^\d+ Minuten, \d+ Meter\.\nAuf diesem Weg ist keine Treppe\.\n/);
        expect(german.output).toMatch(/\n1\. Gehen Sie/);
        const english = await route('--from', START, '--to', TERRACE, '--lang', 'en');
        expect(english.output).toMatch(
            /^There is no way there without an obstacle\.\n30 steps are in the way\.\n/,
        );
    });
});

describe('what cannot be obeyed gets one sentence and exit code 2', () => {
    test.each([
        [
            'an unknown option',
            ['--from', START, '--to', PHARMACY, '--via', START],
            /There is no option --via/,
        ],
        ['a word too many', ['--from', START, '--to', PHARMACY, 'home'], /found home/],
        ['an option without its value', ['--from', START, '--to'], /--to needs a value/],
        [
            'an option said twice',
            ['--from', START, '--from', START, '--to', PHARMACY],
            /--from is given twice/,
        ],
        ['no start', ['--to', PHARMACY], /--from: expected LON,LAT/],
        [
            'a start that is no number',
            ['--from', 'here', '--to', PHARMACY],
            /--from: expected LON,LAT .* found here/,
        ],
        ['one number', ['--from', '7.0', '--to', PHARMACY], /--from: expected LON,LAT/],
        ['three numbers', ['--from', '7,54,3', '--to', PHARMACY], /--from: expected LON,LAT/],
        ['German commas', ['--from', '7,0,54,0', '--to', PHARMACY], /--from: expected LON,LAT/],
        ['infinity', ['--from', START, '--to', 'Infinity,1'], /--to: expected LON,LAT/],
        ['a number with a tail', ['--from', '7.0x,54.0', '--to', PHARMACY], /--from: expected LON,LAT/],
        [
            'swapped numbers',
            ['--from', '54.0,7.0', '--to', PHARMACY],
            /--from: expected .* longitude first, found 54,7/,
        ],
        ['swapped numbers at the end', ['--from', START, '--to', '54.0,7.004'], /--to: .* swapped/],
        [
            'a latitude above 90',
            ['--from', '54.0,97.0', '--to', PHARMACY],
            /--from: expected LON,LAT with the longitude first/,
        ],
        [
            'a longitude above 180',
            ['--from', '190,54', '--to', PHARMACY],
            /--from: expected LON,LAT up to 180,90/,
        ],
        [
            'an unknown profile',
            ['--from', START, '--to', PHARMACY, '--profile', 'car'],
            /--profile: expected one of .* found "car"/,
        ],
        [
            'an unknown limit',
            ['--from', START, '--to', PHARMACY, '--limit', 'loudest=3'],
            /--limit: expected one of narrowest, .* found loudest/,
        ],
        [
            'a limit that is no number',
            ['--from', START, '--to', PHARMACY, '--limit', 'narrowest=90cm'],
            /--limit narrowest: expected number, found "90cm"/,
        ],
        [
            'a limit without a value',
            ['--from', START, '--to', PHARMACY, '--limit', 'narrowest'],
            /--limit: expected NAME=VALUE/,
        ],
        [
            'a rest in words',
            ['--from', START, '--to', PHARMACY, '--rest', 'often'],
            /--rest: expected number, found "often"/,
        ],
        [
            'steps for a wheelchair',
            ['--from', START, '--to', PHARMACY, '--profile', 'wheelchair', '--limit', 'steps=allow'],
            /--limit steps: expected forbid, for wheelchair never takes steps/,
        ],
        [
            'a width that no way has',
            ['--from', START, '--to', PHARMACY, '--limit', 'narrowest=9'],
            /--limit narrowest: expected .* to .* for walking, found 9/,
        ],
        [
            'a limit below zero',
            ['--from', START, '--to', PHARMACY, '--limit', 'steepest=-1'],
            /--limit steepest: expected number to be >=0/,
        ],
        [
            'an unknown surface',
            ['--from', START, '--to', PHARMACY, '--limit', 'roughestSurface=lava'],
            /--limit roughestSurface: expected one of/,
        ],
        [
            'an unknown objective',
            ['--from', START, '--to', PHARMACY, '--objective', 'fun'],
            /--objective: expected one of/,
        ],
        [
            'an unknown language',
            ['--from', START, '--to', PHARMACY, '--lang', 'xx'],
            /--lang: expected one of/,
        ],
        ['a start beside a batch', ['--batch', '--from', START], /--batch reads/],
    ])('%s', async (_, words, sentence) => {
        const ran = await route(...words);
        expect(ran.errors).toMatch(sentence);
        expect(ran.errors.trimEnd().split('\n')).toHaveLength(1);
        expect(ran).toMatchObject({ status: 2, output: '' });
    });

    test('no region', async () => {
        const ran = await stufenfrei(['route', '--from', START, '--to', PHARMACY]);
        expect(ran).toMatchObject({ status: 2, errors: expect.stringMatching(/--region is missing/) });
    });

    test('a region that is not there, is empty, or is broken', async () => {
        const folder = join(dirname(region), 'broken');
        const missing = await stufenfrei(['route', '--region', folder, '--from', START, '--to', PHARMACY]);
        expect(missing).toMatchObject({ status: 2, output: '', errors: expect.stringContaining('broken') });
        mkdirSync(folder);
        writeFileSync(join(folder, 'manifest.json'), '{"format": "something else"}');
        const broken = await stufenfrei(['route', '--region', folder, '--from', START, '--to', PHARMACY]);
        expect(broken).toMatchObject({ status: 2, output: '' });
        expect(broken.errors.trimEnd().split('\n')).toHaveLength(1);
    });
});

describe('a batch', () => {
    const lines = (...requests: (object | string)[]) =>
        requests.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');

    async function batch(input: string, ...words: string[]) {
        const ran = await stufenfrei(['route', '--region', region, '--batch', ...words], input);
        expect(ran).toMatchObject({ status: 0, errors: '' });
        return ran.output
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line));
    }

    test('answers line by line in order, whatever a line holds', async () => {
        const from = [7.0, 54.0];
        const answers = await batch(
            lines(
                { from, to: [7.004, 54.0], profile: 'rollator', lang: 'en' },
                'not JSON',
                { from, to: [7.006, 54.002], profile: 'wheelchair' },
                '',
                { from, to: [54.0, 7.004] },
                { from: START, to: PHARMACY, limits: { steps: 'allow' }, objective: 'distance' },
                { from, to: [7.004, 54.0], profile: 'car' },
                { from, to: [7.004, 54.0], speed: 3 },
                '[]',
                { from },
                { from, to: [7.5, 54.5] },
            ),
        );
        expect(answers.map(({ outcome }) => outcome)).toEqual([
            'route',
            undefined,
            'noStepFreeWay',
            undefined,
            undefined,
            'route',
            undefined,
            undefined,
            undefined,
            undefined,
            'offTheMap',
        ]);
        expect(answers[0].maneuvers.at(-1).text).toMatch(/arrived/);
        expect(answers[1].error).toBe('expected a JSON object in one line, found "not JSON"');
        expect(answers[4].error).toMatch(/^to: expected LON,LAT with the longitude first, found 54,7\.004/);
        expect(answers[5].steps).toBe(1);
        expect(answers[6].error).toMatch(/^profile: expected one of .*, found "car"$/);
        expect(answers[7].error).toMatch(/unrecognized key: "speed"/);
        expect(answers[9].error).toMatch(/^to: expected LON,LAT/);
    });

    test('has the fields of a single answer, and options hold for every line', async () => {
        const [answer] = await batch(
            lines({ from: [7, 54], to: [7.004, 54] }),
            '--profile',
            'walking',
            '--limit',
            'steps=allow',
        );
        const single = await answerOf(
            '--from',
            START,
            '--to',
            PHARMACY,
            '--profile',
            'walking',
            '--limit',
            'steps=allow',
        );
        expect({ ...answer, elapsed: 0 }).toEqual({ ...single, elapsed: 0 });
    });

    test('answers a thousand lines with a thousand lines', async () => {
        const line = JSON.stringify({ from: [7, 54], to: [7.004, 54] });
        const answers = await batch(`${`${line}\n`.repeat(1000)}`);
        expect(answers).toHaveLength(1000);
    });

    test('without a line says nothing', async () => {
        expect(await batch('')).toEqual([]);
    });
});
