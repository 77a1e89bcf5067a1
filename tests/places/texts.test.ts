import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, LONGEST_TEXT } from '../../src/places/cleanText.ts';
import { foldText } from '../../src/places/foldText.ts';

const RAW = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 2000 }),
    fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
        .map((codes) => String.fromCharCode(...codes)),
);

const letters = (text: string) => [...new Intl.Segmenter('und').segment(text)].length;

describe('cleanText', () => {
    test('shows any text safely: one line, one direction, well-formed, not endless', () => {
        fc.assert(
            fc.property(RAW, (raw) => {
                const { text } = cleanText(raw);
                expect(text).not.toMatch(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u);
                expect(text.isWellFormed()).toBe(true);
                expect(letters(text)).toBeLessThanOrEqual(LONGEST_TEXT);
                expect(text).toBe(text.trim());
            }),
        );
    });

    test('leaves a clean text as it is', () => {
        const names = [
            'Café Müller & Söhne',
            'Łódź',
            'ул. Ленина',
            'صيدلية النور',
            '👩‍⚕️ Praxis',
            'Ärzte-Haus <3',
        ];
        for (const name of names)
            expect(cleanText(name)).toEqual({ text: name, stripped: false, cut: false });
    });

    test('a clean text stays the same when it is cleaned again', () => {
        fc.assert(
            fc.property(RAW, (raw) => {
                const { text } = cleanText(raw);
                expect(cleanText(text).text).toBe(text);
            }),
        );
    });
});

describe('foldText', () => {
    test.each([
        ['Müller', 'Mueller'],
        ['Müller', 'MULLER'],
        ['Ritterstraße', 'ritterstrasse'],
        ['Groß-Umstädter Str.', 'gross umstaedter str'],
        ['Işık', 'isik'],
        ['IŞIK', 'ışık'],
        ['Łódź', 'lodz'],
        ['Риттерштрассе', 'Ritterstraße'],
        ['Дортмунд', 'Dortmund'],
        ['صيدليّة', 'صيدليه'],
        ["Aldi's", 'aldis'],
    ])('%s is %s', (one, other) => {
        expect(foldText(one)).toBe(foldText(other));
    });

    test('words are parted, numbers from letters too', () => {
        expect(foldText('  U47/Hbf  ')).toBe('u 47 hbf');
        expect(foldText('Nr. 12a')).toBe('nr 12a');
    });

    test('folding what is folded changes nothing, and any text folds', () => {
        fc.assert(
            fc.property(RAW, (raw) => {
                const folded = foldText(raw);
                expect(foldText(folded)).toBe(folded);
                expect(folded).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
            }),
        );
    });
});
