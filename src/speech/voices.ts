import type { Language } from '../words/language.ts';

/** The voice of espeak-ng that reads a language; Einfache Sprache is read in German. */
export const VOICES: Readonly<Record<Language, string>> = {
    de: 'de',
    'de-simple': 'de',
    en: 'en-gb',
    tr: 'tr',
    pl: 'pl',
    ru: 'ru',
    uk: 'uk',
    ar: 'ar',
};

/** The voice that reads names of places and streets, which are German in every language. */
export const NAME_VOICE = VOICES.de;

/** In these languages Latin letters can only be a name. */
export const OTHER_SCRIPTS: ReadonlySet<Language> = new Set(['ru', 'uk', 'ar']);
