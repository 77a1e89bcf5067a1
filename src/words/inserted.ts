import { isRightToLeft, type Language } from './language.ts';

/** Unicode UAX #9: first strong isolate and its end; what stands between does not turn its neighbours round. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/**
 * A name or number as it stands in a sentence. Numbers have Latin digits in every language, as the street
 * signs here have, and are grouped from five digits on. In a right-to-left sentence each keeps its own direction.
 */
export function inserted(value: unknown, language: Language): string {
    const text = typeof value === 'number' ? numberIn(language).format(value) : String(value);
    return isRightToLeft(language) ? ISOLATE + text + ISOLATE_END : text;
}

const formats = new Map<Language, Intl.NumberFormat>();

function numberIn(language: Language): Intl.NumberFormat {
    const known = formats.get(language);
    if (known) return known;
    const format = new Intl.NumberFormat(language, { numberingSystem: 'latn', useGrouping: 'min2' });
    formats.set(language, format);
    return format;
}
