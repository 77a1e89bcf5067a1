import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, fitsCode } from '../../../renderer/taking/code.ts';
import { phoneText } from '../../../src/handout/phoneText.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { maneuverHeadline } from '../../../src/words/maneuverHeadline.ts';
import { maneuverSentences } from '../../../src/words/maneuverSentences.ts';
import { readCode } from '../../support/readCode.ts';
import { sampleOrder, sampleRouteOf } from '../../support/sampleHandout.ts';

const QUIET = 4;
const MODULE = 3;

/** The code as pixels, read back by another program than the one that made it. */
function scanned(text: string): string | undefined {
    const code = codeOf(text);
    if (!code) return undefined;
    const side = (code.size + 2 * QUIET) * MODULE;
    const pixels = new Uint8ClampedArray(side * side * 4);
    for (let at = 0; at < side * side; at++) {
        const [x, y] = [at % side, Math.floor(at / side)];
        const isBlack = code.get(Math.floor(x / MODULE) - QUIET, Math.floor(y / MODULE) - QUIET);
        pixels.set(isBlack ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
    }
    return readCode(pixels, side, side);
}

describe.each(LANGUAGES)('a way as text in %s', (language) => {
    test('is scanned as it is written, each act in it', () => {
        const { codes, isShort } = phoneText(sampleOrder(language), '0231 50-0', fitsCode);
        expect(codes.map(scanned)).toEqual(codes);
        const said = codes.join('\n').replace(/\p{Cf}/gu, '');
        const bare = (sentence: string) => sentence.replace(/\p{Cf}/gu, '');
        for (const maneuver of sampleOrder(language).route.maneuvers) {
            const sentences = isShort
                ? [maneuverHeadline(maneuver, language)]
                : maneuverSentences(maneuver, language);
            for (const sentence of sentences) expect(said).toContain(bare(sentence));
        }
        expect(said).toContain('0231 50-0');
    });

    test('is whole in one code where it is short', () => {
        const { codes, isShort } = phoneText(
            sampleOrder(language, { route: sampleRouteOf(2) }),
            '',
            fitsCode,
        );
        expect([codes.length, isShort]).toEqual([1, false]);
    });
});

test('a long way takes several codes, each with its number, and no act is lost', () => {
    const order = sampleOrder('ru', { route: sampleRouteOf(30) });
    const { codes, isShort } = phoneText(order, '', fitsCode);
    expect(codes.length).toBeGreaterThan(1);
    expect(isShort).toBe(true);
    for (const [index, code] of codes.entries()) {
        expect(code.split('\n')[0]).toBe(`Картинка ${index + 1} из ${codes.length}`);
        expect(fitsCode(code)).toBe(true);
    }
    const numbers = [...codes.join('\n').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, step) => step + 1));
});

test('warnings are never left out', () => {
    const { codes } = phoneText(sampleOrder('de', { entrance: 'oneStep' }), '', fitsCode);
    const said = codes.join('\n');
    for (const warning of [
        'Hier geht es steil nach oben.',
        'Hier gehen Sie auf der Straße neben den Autos.',
        'Stufe',
    ]) {
        expect(said).toContain(warning);
    }
});

test('whatever a goal is called, every code fits', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 900 });
    fc.assert(
        fc.property(name, fc.constantFrom(...LANGUAGES), (goal, language) => {
            const { codes } = phoneText(
                sampleOrder(language, { goal, route: sampleRouteOf(3) }),
                '',
                fitsCode,
            );
            expect(codes.every(fitsCode)).toBe(true);
        }),
        { numRuns: 25 },
    );
});

test('a code is no larger than version 20 and survives damage', () => {
    const code = codeOf('a'.repeat(640));
    expect(code?.size).toBeLessThanOrEqual(97);
    expect(codeOf('a'.repeat(700))).toBeUndefined();
});
