import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { isClosing, type OpenOnArrival, openSentence } from '../../src/words/openSentence.ts';

const at = (text: string) => Date.parse(text);
/** A Tuesday. */
const ASKED = at('2026-03-10T17:40:00+01:00');
const WALK = 15 * 60;
const open = (until: string): OpenOnArrival => ({
    open: 'open',
    until: at(until),
    asked: ASKED,
    duration: WALK,
});
const shut = (next: string): OpenOnArrival => ({
    open: 'closed',
    next: at(next),
    asked: ASKED,
    duration: WALK,
});

describe('in German', () => {
    test.each([
        [open('2026-03-10T20:00:00+01:00'), 'geöffnet bis 20:00 Uhr'],
        [open('2026-03-11T00:00:00+01:00'), 'geöffnet bis 24:00 Uhr'],
        [open('2026-03-11T02:00:00+01:00'), 'geöffnet'],
        [open('2026-03-10T18:00:00+01:00'), 'schließt in 20 Minuten, Sie brauchen 15 Minuten'],
        [open('2026-03-10T18:55:00+01:00'), 'schließt in 1 Stunde 15 Minuten, Sie brauchen 15 Minuten'],
        [{ open: 'open', asked: ASKED } as const, 'geöffnet'],
        [
            { ...shut('2026-03-11T08:00:00+01:00'), closesBefore: at('2026-03-10T17:50:30+01:00') },
            'schließt in 10 Minuten, Sie brauchen 15 Minuten',
        ],
        [shut('2026-03-10T19:30:00+01:00'), 'geschlossen, öffnet um 19:30 Uhr'],
        [shut('2026-03-11T08:00:00+01:00'), 'geschlossen, öffnet morgen um 8:00 Uhr'],
        [shut('2026-03-16T08:00:00+01:00'), 'geschlossen, öffnet am Montag um 8:00 Uhr'],
        [shut('2026-03-17T08:00:00+01:00'), 'geschlossen, öffnet am 17. März'],
        [{ open: 'closed', asked: ASKED } as const, 'geschlossen'],
        [{ open: 'unknown', asked: ASKED } as const, 'Öffnung nicht bekannt'],
        [{ open: 'unknown' } as const, 'Öffnung nicht bekannt'],
    ])('%o', (place, sentence) => {
        expect(openSentence(place, 'de')).toBe(sentence);
    });

    test('over the night in which the clocks change, tomorrow is tomorrow', () => {
        const asked = at('2026-03-28T23:30:00+01:00');
        const next = at('2026-03-29T08:00:00+02:00');
        expect(openSentence({ open: 'closed', asked, next }, 'de')).toBe(
            'geschlossen, öffnet morgen um 8:00 Uhr',
        );
    });
});

test.each(LANGUAGES)('%s names every weekday, in Latin digits', (language) => {
    const days = [12, 13, 14, 15, 16].map((day) =>
        openSentence(shut(`2026-03-${day}T08:30:00+01:00`), language),
    );
    expect(new Set(days).size).toBe(5);
    for (const sentence of days) expect(sentence.replace(/[\u2068\u2069]/g, '')).toMatch(/8:30/);
    expect(openSentence(shut('2026-03-20T08:30:00+01:00'), language)).toMatch(/20/);
});

test('one may come too late within an hour of closing, and not when the clock is in doubt', () => {
    expect(isClosing(open('2026-03-10T18:00:00+01:00'))).toBe(true);
    expect(isClosing(open('2026-03-10T20:00:00+01:00'))).toBe(false);
    expect(isClosing({ open: 'open', until: ASKED })).toBe(false);
});
