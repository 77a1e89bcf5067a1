import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';

const START = '7.0,54.0';
/** A Tuesday, winter time. */
const TUESDAY = '2026-03-10T10:00';

let region: string;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));

const nearby = (...words: string[]) => stufenfrei(['nearby', '--region', region, ...words]);
const search = (...words: string[]) => stufenfrei(['search', '--region', region, ...words]);

describe('nearby', () => {
    test('has the fields that scripts rely on, the nearest first and out of reach last', async () => {
        const ran = await nearby(
            ...[
                '--at',
                START,
                '--category',
                'pharmacy',
                '--profile',
                'rollator',
                '--time',
                TUESDAY,
                '--json',
            ],
        );
        expect(ran).toMatchObject({ status: 0, errors: '' });
        expect(JSON.parse(ran.output)).toEqual({
            places: [
                {
                    id: 'n20',
                    name: 'Möwen-Apotheke',
                    category: 'pharmacy',
                    position: [7.004, 54.00005],
                    address: '',
                    minutes: expect.any(Number),
                    distance: expect.any(Number),
                    open: { state: 'open', until: '2026-03-10T17:00:00.000Z' },
                    entrance: { state: 'stepFree' },
                    details: expect.objectContaining({ wheelchair: 'yes' }),
                    source: { osmType: 'node', osmId: 20 },
                },
                {
                    id: 'n22',
                    name: 'Apotheke auf der Terrasse',
                    category: 'pharmacy',
                    position: [7.006, 54.00205],
                    address: '',
                    obstacle: expect.objectContaining({ reason: 'steps', count: 30 }),
                    open: { state: 'unknown' },
                    entrance: { state: 'unknown' },
                    details: {},
                    source: { osmType: 'node', osmId: 22 },
                },
            ],
        });
    });

    test('says whether it is open on arrival, not at the start', async () => {
        const openWhen = async (time: string) => {
            const ran = await nearby(
                '--at',
                START,
                '--category',
                'cafe',
                '--time',
                time,
                '--json',
                '--count',
                '1',
            );
            return JSON.parse(ran.output).places[0].open.state;
        };
        expect(await openWhen('2026-03-10T10:10')).toBe('open');
        expect(await openWhen('2026-03-10T10:19:59')).toBe('closed');
        expect(await openWhen('2026-03-10T09:10:00Z')).toBe('open');
        expect(await openWhen('2026-03-10T11:10:00+02:00')).toBe('open');
        expect(await openWhen('2026-03-11T10:10')).toBe('closed');
    });

    test('prints one line a place', async () => {
        const ran = await nearby(
            '--at',
            START,
            '--category',
            'health',
            '--profile',
            'slow',
            '--time',
            TUESDAY,
        );
        const [first, second] = ran.output.trimEnd().split('\n');
        expect(first).toMatch(/^Möwen-Apotheke \(Apotheke\) · \d+ Minuten · geöffnet · Eingang ohne Stufe$/);
        expect(second).toMatch(/^Apotheke auf der Terrasse .* 30 Stufen sind im Weg · /);
    });

    test.each([
        [
            'an unknown category',
            ['--at', START, '--category', 'harbour'],
            /--category: expected one of health, .* found harbour/,
        ],
        ['no category', ['--at', START], /--category is missing/],
        ['no position', ['--category', 'bench'], /--at is missing/],
        ['swapped numbers', ['--at', '54.0,7.0', '--category', 'bench'], /--at: .* swapped/],
        [
            'a time in words',
            ['--at', START, '--category', 'bench', '--time', 'soon'],
            /--time: expected a time .* found soon/,
        ],
        [
            'a day that is none',
            ['--at', START, '--category', 'bench', '--time', '2026-13-40T10:00'],
            /--time: expected a time/,
        ],
        [
            'no places at all',
            ['--at', START, '--category', 'bench', '--count', '0'],
            /--count: expected 1 to 500/,
        ],
        [
            'an unknown profile',
            ['--at', START, '--category', 'bench', '--profile', 'car'],
            /--profile: expected one of wheelchair/,
        ],
    ])('%s gets one sentence and exit code 2', async (_, words, sentence) => {
        const ran = await nearby(...words);
        expect(ran.errors).toMatch(sentence);
        expect(ran.errors.trimEnd().split('\n')).toHaveLength(1);
        expect(ran).toMatchObject({ status: 2, output: '' });
    });
});

describe('search', () => {
    test('finds places and streets and says when it only guesses', async () => {
        const found = await search('moewen apoteke', '--at', START, '--json');
        expect(JSON.parse(found.output)).toMatchObject({ guessed: false, places: [{ id: 'n20' }] });
        const words = await search('eczane', '--json');
        expect(
            JSON.parse(words.output)
                .places.map(({ id }: { id: string }) => id)
                .sort(),
        ).toEqual(['n20', 'n22']);
        const street = await search('umweg', '--lang', 'en');
        expect(street.output).toMatch(/^Umweg \(Street\) · /);
        const guess = await search('apotheke', 'bahnhof', '--json');
        expect(JSON.parse(guess.output)).toMatchObject({ guessed: true });
    });

    test('a street has the OSM way it comes from', async () => {
        const ran = await search('deichweg', '--json');
        const [place] = JSON.parse(ran.output).places;
        expect(place).toMatchObject({ category: 'street', source: { osmType: 'way', osmId: 101 } });
    });

    test('without words there is nothing to look for', async () => {
        expect(await search()).toMatchObject({ status: 2, errors: expect.stringMatching(/Expected words/) });
    });
});

describe('a curated file', () => {
    const withPlaces = async (rows: string) => {
        const file = join(dirname(region), 'curated.csv');
        writeFileSync(file, `id,name,category,lon,lat\n${rows}\n`);
        return nearby('--at', START, '--category', 'senior_office', '--places', file, '--json');
    };

    test('adds a place to the list', async () => {
        const ran = await withPlaces('treff,Seniorentreff Deich,senior_office,7.001,54.0');
        expect(JSON.parse(ran.output).places).toMatchObject([
            { id: 'c-treff', name: 'Seniorentreff Deich', source: { curated: 'treff' } },
        ]);
    });

    test('with a wrong row is refused with the row', async () => {
        const ran = await withPlaces('treff,Seniorentreff Deich,Treffpunkt,7.001,54.0');
        expect(ran.status).toBe(2);
        expect(ran.errors).toMatch(/curated\.csv: row 2: category: /);
        expect(ran.errors.trim().split('\n')).toHaveLength(1);
    });
});
