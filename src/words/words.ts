import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import { inserted } from './inserted.ts';
import { isLanguage, type Language } from './language.ts';
import type { ORIGINAL } from './languages/de.ts';
import { TRANSLATIONS, type Translation } from './translations.ts';

declare module 'i18next' {
    interface CustomTypeOptions {
        defaultNS: 'words';
        resources: { words: typeof ORIGINAL };
    }
}

/** i18next's `t`, bound to one language and typed by the German original. */
export type Words = TFunction<'words'>;

/** All that is inserted goes through `inserted`; formats named in a text are not in use. */
const formatter: FormatterModule = {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, _format, language = '') =>
        isLanguage(language) ? inserted(value, language) : String(value),
};

const instance = createInstance().use(formatter);
void instance.init({
    initAsync: false,
    defaultNS: 'words',
    ns: ['words'],
    fallbackLng: false,
    load: 'currentOnly',
    returnNull: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: Object.fromEntries(
        Object.entries(TRANSLATIONS).map(([language, words]) => [language, { words }]),
    ),
});

/** Gives the words of a language that was not among those of the start. */
export function addWords(language: Language, translation: Translation): void {
    instance.addResourceBundle(language, 'words', translation);
}

/** Whether the language can be asked for its words; everywhere but in the visitor's page it always can. */
export function hasWords(language: Language): boolean {
    return instance.hasResourceBundle(language, 'words');
}

/** Every sentence and label of one language that there are words for. */
export function wordsIn(language: Language): Words {
    return instance.getFixedT(language, 'words');
}
