/** Longest text a screen is asked to show, in letters as a reader counts them. */
export const LONGEST_TEXT = 120;

/** How many combining marks one letter may carry; more is decoration that paints over the lines around. */
const MOST_MARKS = 3;

/**
 * Never meant to be seen: C0 and C1 controls, soft hyphen, zero-width space, byte order mark, object and
 * interlinear marks, tag characters, and the bidi controls that can turn the words around them
 * (Unicode TR 36, 2.4; UAX 9, 2). ZWJ and ZWNJ stay: emoji and Persian need them.
 */
const INVISIBLE =
    /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Co}|\p{Cn}/gu;
const WHITESPACE = /\s+/gu;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export interface CleanText {
    readonly text: string;
    /** Something invisible or broken was taken out. */
    readonly stripped: boolean;
    /** It was longer than a screen shows. */
    readonly cut: boolean;
}

/** A text from outside, safe to draw: well-formed, one line, in one direction, not endless. HTML stays text. */
export function cleanText(raw: string): CleanText {
    const spaced = raw.toWellFormed().normalize('NFC').replace(WHITESPACE, ' ');
    const visible = spaced
        .replace(INVISIBLE, '')
        .replace(TOO_MANY_MARKS, '$1')
        .replace(WHITESPACE, ' ')
        .trim();
    const stripped = visible !== raw.normalize('NFC').replace(WHITESPACE, ' ').trim();
    if (visible.length <= LONGEST_TEXT) return { text: visible, stripped, cut: false };
    let text = '';
    let letters = 0;
    for (const { segment } of graphemes.segment(visible)) {
        if (letters === LONGEST_TEXT - 1) return { text: `${text.trimEnd()}…`, stripped, cut: true };
        text += segment;
        letters++;
    }
    return { text, stripped, cut: false };
}
