import type { Language } from '../../src/words/language.ts';
import type { Translation } from '../../src/words/translations.ts';
import { addWords, hasWords } from '../../src/words/words.ts';

/** German is part of the page. */
const FILES: Readonly<Record<Exclude<Language, 'de'>, () => Promise<Translation>>> = {
    'de-simple': async () => (await import('../../src/words/languages/deSimple.ts')).deSimple,
    en: async () => (await import('../../src/words/languages/en.ts')).en,
    tr: async () => (await import('../../src/words/languages/tr.ts')).tr,
    pl: async () => (await import('../../src/words/languages/pl.ts')).pl,
    ru: async () => (await import('../../src/words/languages/ru.ts')).ru,
    uk: async () => (await import('../../src/words/languages/uk.ts')).uk,
    ar: async () => (await import('../../src/words/languages/ar.ts')).ar,
};

const watchers = new Set<() => void>();

/** Has the words of a language in the page; rejects where they cannot be loaded. */
export async function fetchWords(language: Language): Promise<void> {
    if (language === 'de' || hasWords(language)) return;
    addWords(language, await FILES[language]());
    for (const tell of watchers) tell();
}

/** Calls at every language that comes, until the function it returns is called. */
export function watchWords(tell: () => void): () => void {
    watchers.add(tell);
    return () => {
        watchers.delete(tell);
    };
}
