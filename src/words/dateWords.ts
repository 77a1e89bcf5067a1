import type { Language } from './language.ts';

/** "26. November 2026" on the calendar of a time zone (IANA); `at` is milliseconds since 1970. */
export function dateWords(at: number, timeZone: string, language: Language): string {
    const format = new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone,
    });
    return format.format(at);
}
