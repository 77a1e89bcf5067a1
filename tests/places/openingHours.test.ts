import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Land } from '../../src/places/land.ts';
import { isReadable, openness, openState } from '../../src/places/openingHours.ts';

const CORPUS = '../shared/data/opening_hours_corpus_de.tsv';

const DORTMUND = { position: [7.465, 51.514] } as const;

/** Berlin time, written with its offset. */
const at = (text: string): number => Date.parse(text);
const state = (hours: string, time: string, land?: Land) => openState(hours, at(time), DORTMUND, land);

const SHOP = 'Mo-Fr 09:00-18:00; Sa 09:00-14:00';

describe('a shop on an ordinary week', () => {
    test('is open in its hours and closed outside', () => {
        expect(state(SHOP, '2026-03-10T09:00:00+01:00')).toBe('open');
        expect(state(SHOP, '2026-03-10T17:59:59+01:00')).toBe('open');
        expect(state(SHOP, '2026-03-10T18:00:00+01:00')).toBe('closed');
        expect(state(SHOP, '2026-03-08T10:00:00+01:00')).toBe('closed');
        expect(state(SHOP, '2026-07-10T09:00:00+02:00')).toBe('open');
        expect(state(SHOP, '2026-07-10T08:59:00+02:00')).toBe('closed');
    });

    test('says until when, and when next', () => {
        expect(openness(SHOP, at('2026-03-10T17:40:00+01:00'), DORTMUND)).toEqual({
            state: 'open',
            until: at('2026-03-10T18:00:00+01:00'),
        });
        expect(openness(SHOP, at('2026-03-07T15:00:00+01:00'), DORTMUND)).toEqual({
            state: 'closed',
            next: at('2026-03-09T09:00:00+01:00'),
        });
    });

    test('over the night in which the clocks change', () => {
        expect(openness(SHOP, at('2026-03-28T15:00:00+01:00'), DORTMUND)).toEqual({
            state: 'closed',
            next: at('2026-03-30T09:00:00+02:00'),
        });
        expect(openness(SHOP, at('2026-10-24T15:00:00+02:00'), DORTMUND)).toEqual({
            state: 'closed',
            next: at('2026-10-26T09:00:00+01:00'),
        });
    });

    test('past midnight', () => {
        expect(state('Fr 18:00-02:00', '2026-03-14T01:30:00+01:00')).toBe('open');
        expect(openness('Fr 18:00-02:00', at('2026-03-13T23:00:00+01:00'), DORTMUND)).toEqual({
            state: 'open',
            until: at('2026-03-14T02:00:00+01:00'),
        });
    });

    test('always open has no end', () => {
        expect(openness('24/7', at('2026-12-25T03:00:00+01:00'), DORTMUND)).toEqual({ state: 'open' });
    });
});

describe('what is not known', () => {
    test.each([
        ['nothing written', ''],
        ['not hours at all', 'ganztägig geöffnet!'],
        ['only a comment', '"nach Vereinbarung"'],
        ['an unknown time', 'Mo-Fr unknown'],
        ['open, but with a condition', 'Mo-Fr 09:00-18:00 "nur mit Termin"'],
        ['a string that breaks off', 'Mo-Fr 09:00-'],
    ])('%s', (_, hours) => {
        expect(state(hours, '2026-03-10T10:00:00+01:00')).toBe('unknown');
    });

    test('hours that never come are closed without a next time', () => {
        expect(openness('Feb 30 10:00-12:00', at('2026-03-10T10:00:00+01:00'), DORTMUND).state).not.toBe(
            'open',
        );
        expect(openness('2031 Mo 10:00-12:00', at('2026-03-10T10:00:00+01:00'), DORTMUND)).toEqual({
            state: 'closed',
        });
    });
});

describe('holidays of the Land', () => {
    test('Corpus Christi is one in North Rhine-Westphalia, not in Berlin', () => {
        const hours = 'Mo-Fr 09:00-18:00; PH off';
        expect(state(hours, '2026-06-04T10:00:00+02:00', 'DE-NW')).toBe('closed');
        expect(state(hours, '2026-06-04T10:00:00+02:00', 'DE-BE')).toBe('open');
        expect(state(hours, '2026-03-09T10:00:00+01:00', 'DE-BE')).toBe('open');
        expect(state(hours, '2027-03-08T10:00:00+01:00', 'DE-BE')).toBe('closed');
        expect(state(hours, '2027-03-08T10:00:00+01:00', 'DE-NW')).toBe('open');
    });

    test('the autumn holidays are school holidays, November is not', () => {
        const hours = 'Mo-Fr 08:00-16:00; SH off';
        expect(state(hours, '2026-10-19T10:00:00+02:00', 'DE-NW')).toBe('closed');
        expect(state(hours, '2026-11-09T10:00:00+01:00', 'DE-NW')).toBe('open');
    });

    test('"open" is not said on a holiday that the hours do not mention', () => {
        expect(state(SHOP, '2026-12-25T10:00:00+01:00')).toBe('unknown');
        expect(state(SHOP, '2026-12-25T20:00:00+01:00')).toBe('closed');
        expect(state('Mo-Su,PH 09:00-18:00', '2026-12-25T10:00:00+01:00')).toBe('open');
        expect(state(`${SHOP}; PH off`, '2026-12-25T10:00:00+01:00')).toBe('closed');
    });

    test('nor on the afternoons of 24 and 31 December', () => {
        expect(state(SHOP, '2026-12-24T13:00:00+01:00')).toBe('open');
        expect(state(SHOP, '2026-12-24T15:00:00+01:00')).toBe('unknown');
        expect(state('Mo-Fr 09:00-18:00; Dec 24 09:00-16:00', '2026-12-24T15:00:00+01:00')).toBe('open');
        expect(state(SHOP, '2026-12-31T15:00:00+01:00')).toBe('unknown');
    });

    test('a next opening on such a day is not promised', () => {
        expect(openness(SHOP, at('2026-12-24T20:00:00+01:00'), DORTMUND)).toEqual({ state: 'closed' });
    });
});

test('the state stands where what comes next cannot be reckoned', () => {
    const text = 'week 1-53/2 Mo , SH Mo';
    const now = Date.parse('2000-01-01T00:00:00Z');
    expect(openState(text, now, DORTMUND)).toBe('closed');
    expect(openness(text, now, DORTMUND)).toEqual({ state: 'closed' });
});

describe('any hours at any time', () => {
    const parts = [
        ...['Mo', 'Fr', 'Su', 'PH', 'SH', 'off', 'open', 'unknown', '08:00-12:00', '22:00-02:00', '24/7'],
        ...[
            'sunrise-sunset',
            '(sunset-02:00)-26:00',
            '-',
            '+',
            ';',
            ',',
            '||',
            '"x"',
            'Feb 29',
            'Dec 25',
            'easter',
        ],
        ...['week 1-53/2', '2020-2040/4', '2050', '[1]', '[-1]', '08:00-18:00/00:15', '25:00', '00:00-24:00'],
    ];
    const hours = fc.oneof(
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
        fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const instant = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });

    test('have a state; what comes next lies ahead, and not beyond two weeks and a night', () => {
        fc.assert(
            fc.property(hours, instant, (text, now) => {
                const said = openness(text, now, DORTMUND);
                expect(openState(text, now, DORTMUND)).toBe(said.state);
                const { until, next } = { until: undefined, next: undefined, ...said };
                for (const change of [until, next].filter((time) => time !== undefined)) {
                    // The hour that a clock shows twice in October is read as its first.
                    expect(change).toBeGreaterThan(now - 3_600_000);
                    expect(change).toBeLessThan(now + 15 * 86_400_000);
                }
            }),
            { numRuns: 400 },
        );
    });
});

const ZONES = ['Europe/Berlin', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

test.each(ZONES)('a machine in %s says the same', (zone) => {
    const said = execFileSync(
        join('node_modules', '.bin', 'node'),
        [
            '--input-type=module',
            '-e',
            `import { openness } from './src/places/openingHours.ts';
            const place = { position: [7.465, 51.514] };
            const say = (hours, at) => openness(hours, Date.parse(at), place);
            console.log(JSON.stringify([
                say('${SHOP}', '2026-03-10T08:30:00+01:00'),
                say('${SHOP}', '2026-10-24T15:00:00+02:00'),
                say('Mo-Su sunrise-sunset', '2026-06-21T12:00:00+02:00'),
                say('Mo-Fr 09:00-18:00; PH off', '2026-06-04T00:30:00+02:00').state,
                say('Mo-Fr 00:00-01:00; PH off', '2026-06-05T00:30:00+02:00').state,
            ]));`,
        ],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    const [early, late, sun, holiday, midnight] = JSON.parse(said);
    expect(early).toEqual({ state: 'closed', next: at('2026-03-10T09:00:00+01:00') });
    expect(late).toEqual({ state: 'closed', next: at('2026-10-26T09:00:00+01:00') });
    expect(sun.state).toBe('open');
    // Sunset in Dortmund on midsummer's day: 21:51 (NOAA solar calculator), the library's minute.
    expect(Math.abs(sun.until - at('2026-06-21T21:51:00+02:00'))).toBeLessThanOrEqual(120_000);
    expect(holiday).toBe('closed');
    expect(midnight).toBe('open');
});

/** Of 646 real strings these say no hours; each was read by eye. */
const UNREADABLE = [
    'Su 9:30',
    'ganztägig',
    'Termin nach Vereinbarung',
    'Su 11:30; Th,Su 18:00; Mo,We 09:00; Tu 07:55; May Fr[1]-May Fr[5] Fr 18:00; easter+Su+ 10:00',
    'Su 10:00',
];

describe.skipIf(!existsSync(CORPUS))('646 strings of real German places', () => {
    const strings = existsSync(CORPUS)
        ? readFileSync(CORPUS, 'utf8')
              .trim()
              .split('\n')
              .slice(1)
              .map((line) => line.split('\t')[1] ?? '')
        : [];

    test('are read, or named', () => {
        expect(strings).toHaveLength(646);
        expect(strings.filter((hours) => !isReadable(hours))).toEqual(UNREADABLE);
    });

    test('are evaluated at every hour of a week with a holiday, and mostly known', () => {
        const start = at('2026-05-31T00:00:00+02:00');
        const counts = { open: 0, closed: 0, unknown: 0 };
        for (const hours of strings) {
            for (let hour = 0; hour < 168; hour += 7) {
                counts[openState(hours, start + hour * 3_600_000, DORTMUND)]++;
            }
        }
        expect(counts.open + counts.closed + counts.unknown).toBe(646 * 24);
        expect(counts.unknown / (646 * 24)).toBeLessThan(0.08);
        expect(counts.open).toBeGreaterThan(0);
        expect(counts.closed).toBeGreaterThan(counts.open);
    });
});
