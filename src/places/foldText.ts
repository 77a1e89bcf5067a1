/** Letters that Unicode does not take apart: Turkish, Polish, Nordic. */
const LATIN: Record<string, string> = {
    ß: 'ss',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
};

/**
 * Russian and Ukrainian written as a German would write it (Duden, transcription of Russian), because the
 * names sought are German ones; шт and шп stand for German st and sp, х for h.
 */
const CYRILLIC: Record<string, string> = {
    шт: 'st',
    шп: 'sp',
    а: 'a',
    б: 'b',
    в: 'w',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'je',
    ж: 'sch',
    з: 's',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'z',
    ч: 'tsch',
    ш: 'sch',
    щ: 'schtsch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'ju',
    я: 'ja',
};

/** Arabic spellings of one letter: final alef and teh, tatweel. */
const ARABIC: Record<string, string> = { ى: 'ي', ة: 'ه', ـ: '' };

const LETTERS = { ...LATIN, ...CYRILLIC, ...ARABIC };
const SPECIAL = new RegExp(Object.keys(LETTERS).join('|'), 'gu');
const UMLAUT = /[aou]e/g;
const DOUBLED = /([a-z])\1+/g;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’`´]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const LETTER_BEFORE_DIGIT = /(\p{L})(?=\p{N})/gu;

/**
 * Spelling worn down to what people agree on, the same for what is stored and what is typed: no case, no
 * marks, ü = ue = u, ß = ss = s, doubled letters single, ı = i, Cyrillic in Latin letters, words parted
 * by single spaces. `U47` becomes `u 47`, `12a` stays one word.
 */
export function foldText(text: string): string {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(APOSTROPHES, '')
        .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
        .replace(DOUBLED, '$1')
        .replace(UMLAUT, (pair) => pair[0])
        .replace(DOUBLED, '$1')
        .replace(SEPARATORS, ' ')
        .replace(LETTER_BEFORE_DIGIT, '$1 ')
        .trim();
}
