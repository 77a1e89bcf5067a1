import { describe, expect, test } from 'vitest';
import { hasRoomForKinds } from '../../../renderer/screens/list/hasRoomForKinds.ts';
import { keyRows } from '../../../renderer/screens/search/keyRows.ts';
import { LANGUAGES } from '../../../src/words/language.ts';

/** Every letter that the language's words are written with. */
const ALPHABETS = {
    de: 'abcdefghijklmnopqrstuvwxyzäöüß',
    'de-simple': 'abcdefghijklmnopqrstuvwxyzäöüß',
    en: 'abcdefghijklmnopqrstuvwxyz',
    tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
    pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
    ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
} as const;

describe.each(LANGUAGES)('the keys of %s', (language) => {
    test('have every letter of the alphabet and every digit, each once', () => {
        const keys = keyRows(language, 12).flat();
        expect([...`${ALPHABETS[language]}0123456789`].filter((letter) => !keys.includes(letter))).toEqual(
            [],
        );
        expect(new Set(keys).size).toBe(keys.length);
    });

    test.each([12, 11, 9, 6, 4])('stand in rows of at most %i, the same keys', (columns) => {
        const rows = keyRows(language, columns);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
        expect(rows.flat().sort()).toEqual(keyRows(language, 12).flat().sort());
    });
});

test('the kinds stand beside the list of a large panel at the usual size alone', () => {
    expect(hasRoomForKinds(1080, 1920, 0.248, { size: 1, lowered: false })).toBe(true);
    expect(hasRoomForKinds(1920, 1080, 0.248, { size: 1, lowered: false })).toBe(true);
    expect(hasRoomForKinds(1080, 1920, 0.248, { size: 1.5, lowered: false })).toBe(false);
    expect(hasRoomForKinds(1080, 1920, 0.248, { size: 1, lowered: true })).toBe(false);
    expect(hasRoomForKinds(1080, 1920, 0.18, { size: 1, lowered: false })).toBe(false);
});
