import type { Language } from './language.ts';
import { ar } from './languages/ar.ts';
import { ORIGINAL } from './languages/de.ts';
import { deSimple } from './languages/deSimple.ts';
import { en } from './languages/en.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { Wording } from './wording.ts';

/** All that is said in one language. */
export type Translation = Wording<typeof ORIGINAL>;

/** The words that are there from the start; the visitor's page has `germanFirst.ts` in the place of this file. */
export const TRANSLATIONS: Readonly<Record<Language, Translation>> = {
    de: ORIGINAL,
    'de-simple': deSimple,
    en,
    tr,
    pl,
    ru,
    uk,
    ar,
};
