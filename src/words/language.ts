/**
 * BCP 47 tags of the languages a person may choose. `de-simple` is German in Einfache Sprache
 * (registered variant `simple`).
 */
export const LANGUAGES = ['de', 'de-simple', 'en', 'tr', 'pl', 'ru', 'uk', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, as its speakers write it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
    de: 'Deutsch',
    'de-simple': 'Einfache Sprache',
    en: 'English',
    tr: 'Türkçe',
    pl: 'Polski',
    ru: 'Русский',
    uk: 'Українська',
    ar: 'العربية',
};

export function isLanguage(tag: string): tag is Language {
    return LANGUAGES.some((language) => language === tag);
}

export function isRightToLeft(language: Language): boolean {
    return language === 'ar';
}
