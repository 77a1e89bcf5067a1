import { createInstance, type TFunction } from 'i18next';
import type { Language } from './language.ts';
import { type ORIGINAL, TRANSLATIONS } from './translations.ts';

declare module 'i18next' {
    interface CustomTypeOptions {
        defaultNS: 'words';
        resources: { words: typeof ORIGINAL };
    }
}

/** i18next's `t`, bound to one language and typed by the German original. */
export type Words = TFunction<'words'>;

const instance = createInstance();
void instance.init({
    initAsync: false,
    defaultNS: 'words',
    ns: ['words'],
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
        Object.entries(TRANSLATIONS).map(([language, words]) => [language, { words }]),
    ),
});

/** Every sentence and label of one language. */
export function wordsIn(language: Language): Words {
    return instance.getFixedT(language, 'words');
}
