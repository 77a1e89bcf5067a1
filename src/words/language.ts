/** BCP 47 tags of the languages a person may choose; `de-simple` is Einfache Sprache (registered variant `simple`). */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, as its speakers write it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
    de: 'Deutsch',
    en: 'English',
};

export function isLanguage(tag: string): tag is Language {
    return LANGUAGES.some((language) => language === tag);
}
