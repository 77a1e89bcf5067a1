import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceFor } from '../../src/print/faces.ts';
import { setText } from '../../src/print/setText.ts';
import { levelsOf, visualRuns } from '../../src/print/visualRuns.ts';

const LATIN = { size: 18, weight: 500, isRightToLeft: false } as const;
const ARABIC = { ...LATIN, isRightToLeft: true } as const;

/** What is drawn from left to right. */
function drawn(text: string, isRightToLeft = true): string[] {
    return visualRuns(text, levelsOf(text, isRightToLeft), 500).map((run) => run.text);
}

describe('an Arabic line', () => {
    test('begins at the right; a name in it runs to the right, and the full stop stands at the left', () => {
        expect(drawn('اسم الشارع: Obere Zeile.')).toEqual(['.', 'Obere Zeile', ' :', 'اسم الشارع']);
    });

    test('keeps a number and the figures of a telephone in their order', () => {
        expect(drawn('نحو 12 دقيقة')).toEqual(['دقيقة', ' ', '12', 'نحو ']);
        expect(drawn('المساعدة: \u20680231 50-11\u2069')).toContain('0231 50-11');
    });

    test('mirrors brackets round a name', () => {
        expect(drawn('مطعم (Zur Kanne)')).toEqual(['(', 'Zur Kanne', ')', 'مطعم ']);
    });

    test('is shaped: letters join, so that the word is narrower than its letters alone', () => {
        const face = faceFor('ب', 500);
        const width = (text: string) => face?.font.layout(text).advanceWidth ?? 0;
        const alone = [...'بيت'].reduce((sum, letter) => sum + width(letter), 0);
        expect(width('بيت')).toBeLessThan(alone);
    });
});

test('a name in Arabic letters keeps its place in a German line', () => {
    expect(drawn('Haus بيت am Markt', false)).toEqual(['Haus ', 'بيت', ' am Markt']);
});

test('lines break at blanks and keep within the width', () => {
    const lines = setText('Biegen Sie bei der Kirche St. Reinoldi links in die Olpe ab', 200, LATIN);
    expect(lines.map(({ text }) => text).join(' ')).toBe(
        'Biegen Sie bei der Kirche St. Reinoldi links in die Olpe ab',
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(200);
});

test('a word is cut only where it is longer than a line, and a hyphen breaks first', () => {
    const texts = (text: string, width: number) => setText(text, width, LATIN).map((line) => line.text);
    expect(texts('Bürgermeister-Schulte-Straße', 180)).toEqual(['Bürgermeister-', 'Schulte-Straße']);
    expect(texts('Telefon 0231\u00a050-11111', 150)).toEqual(['Telefon', '0231\u00a050-11111']);
    expect(texts('Donaudampfschifffahrtsgesellschaft', 100).join('')).toBe(
        'Donaudampfschifffahrtsgesellschaft',
    );
});

test('no letter is lost and none hangs over, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem({ maxCount: 12 }));
    fc.assert(
        fc.property(text, fc.integer({ min: 60, max: 500 }), fc.boolean(), (said, width, isArabic) => {
            const lines = setText(said, width, isArabic ? ARABIC : LATIN);
            const bare = (words: string) => words.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
            expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(said));
            for (const line of lines) {
                expect(line.width <= width + 1 || [...line.text].length === 1).toBe(true);
            }
        }),
    );
});
