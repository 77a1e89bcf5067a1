import type { Language } from '../../../src/words/language.ts';

const DIGITS = '1234567890';

/** Letters where people have them on their keyboards at home, and the digits of house numbers. */
const LETTERS: Readonly<Record<Language, readonly string[]>> = {
    de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
    'de-simple': ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
    en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
    tr: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'],
    pl: ['qwertyuiopęó', 'asdfghjkląśł', 'zxcvbnmżźćń'],
    ru: ['йцукенгшщзхъ', 'фывапролджэ', 'ёячсмитьбю'],
    uk: ['йцукенгшщзхї', 'фівапролджє', 'ґячсмитьбю'],
    ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكطأ', 'ئءؤرىةوزظذإآ'],
};

/**
 * Rows of letters for a panel with room for so many keys in a row: as on a keyboard, or where that is too wide
 * in the order of the alphabet.
 */
export function keyRows(language: Language, columns: number): readonly (readonly string[])[] {
    const rows = [DIGITS, ...LETTERS[language]].map((row) => [...row]);
    if (rows.every((row) => row.length <= columns)) return rows;
    const letters = [...new Set(LETTERS[language].join(''))].sort(new Intl.Collator(language).compare);
    return [...chunks([...DIGITS], columns), ...chunks(letters, columns)];
}

function chunks(letters: readonly string[], length: number): string[][] {
    const count = Math.ceil(letters.length / length);
    const each = Math.ceil(letters.length / count);
    return Array.from({ length: count }, (_, row) => letters.slice(row * each, (row + 1) * each));
}
