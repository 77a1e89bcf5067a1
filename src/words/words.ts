import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import { inserted } from './inserted.ts';
import { isLanguage, type Language } from './language.ts';
import { type ORIGINAL, TRANSLATIONS } from './translations.ts';

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

/** Every sentence and label of one language. */
export function wordsIn(language: Language): Words {
    return instance.getFixedT(language, 'words');
}
