import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { deSimple } from './deSimple.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type StaffWords = typeof de;

/** Nothing is inserted into these: a value stands beside its word. */
export const STAFF_WORDS: Readonly<Record<Language, StaffWords>> = {
    de,
    'de-simple': deSimple,
    en,
    tr,
    pl,
    ru,
    uk,
    ar,
};
