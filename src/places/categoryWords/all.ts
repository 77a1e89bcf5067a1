import type { PlaceLanguage } from '../placeDetails.ts';
import { ARABIC } from './ar.ts';
import type { CategoryWords } from './categoryWords.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { POLISH } from './pl.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { UKRAINIAN } from './uk.ts';

export const CATEGORY_WORDS: Readonly<Record<PlaceLanguage, CategoryWords>> = {
    de: GERMAN,
    en: ENGLISH,
    tr: TURKISH,
    pl: POLISH,
    ru: RUSSIAN,
    uk: UKRAINIAN,
    ar: ARABIC,
};
