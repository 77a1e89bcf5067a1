import { describe, expect, test } from 'vitest';
import { LANDS, type Land } from '../../src/places/land.ts';
import { openState } from '../../src/places/openingHours.ts';

const ANYWHERE = { position: [10, 51] } as const;

const isHoliday = (kind: 'PH' | 'SH', day: string, land: Land): boolean =>
    openState(`Mo-Su 09:00-18:00; ${kind} off`, Date.parse(`${day}T12:00:00+01:00`), ANYWHERE, land) ===
    'closed';

const landsOn = (day: string): string =>
    LANDS.filter((land) => isHoliday('PH', day, land))
        .map((land) => land.slice(3))
        .join(' ');

const ALL = LANDS.map((land) => land.slice(3)).join(' ');

/** Feiertagsgesetze of the Länder; holidays of single places (Augsburg, Catholic villages) left out. */
describe('public holidays of 2026', () => {
    test.each([
        ['2026-01-01', 'New Year', ALL],
        ['2026-01-06', 'Epiphany', 'BW BY ST'],
        ['2026-03-08', "Women's Day", 'BE MV'],
        ['2026-04-03', 'Good Friday', ALL],
        ['2026-04-06', 'Easter Monday', ALL],
        ['2026-05-01', 'Labour Day', ALL],
        ['2026-05-14', 'Ascension', ALL],
        ['2026-05-25', 'Whit Monday', ALL],
        ['2026-09-20', "Children's Day", 'TH'],
        ['2026-10-03', 'Unity', ALL],
        ['2026-10-31', 'Reformation', 'BB HB HH MV NI SN ST SH TH'],
        ['2026-11-01', "All Saints'", 'BW BY NW RP SL'],
        ['2026-11-18', 'Repentance', 'SN'],
        ['2026-12-24', 'Christmas Eve is none', ''],
        ['2026-12-25', 'Christmas Day', ALL],
        ['2026-12-26', 'Second Christmas Day', ALL],
    ])('%s, %s', (day, _, lands) => {
        expect(landsOn(day)).toBe(lands);
    });

    test.each(['BW', 'HE', 'NW', 'RP', 'SL'])('Corpus Christi in %s', (land) => {
        expect(landsOn('2026-06-04').split(' ')).toContain(land);
    });
});

/** Ferienordnung of the Kultusministerkonferenz. */
describe('school holidays of North Rhine-Westphalia', () => {
    test.each([
        ['Easter', '2026-03-30', '2026-04-11'],
        ['summer', '2026-07-20', '2026-09-01'],
        ['autumn', '2026-10-17', '2026-10-31'],
        ['Christmas', '2026-12-23', '2027-01-06'],
    ])('%s from %s to %s', (_, first, last) => {
        const dayOff = (day: string, days: number) =>
            new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        const days = [dayOff(first, -1), first, last, dayOff(last, 1)];
        expect(days.map((day) => isHoliday('SH', day, 'DE-NW'))).toEqual([false, true, true, false]);
    });
});
