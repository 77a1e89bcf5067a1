import { de as guidanceDe } from './guidance/de.ts';
import { en as guidanceEn } from './guidance/en.ts';
import type { Language } from './language.ts';
import { de as placesDe } from './places/de.ts';
import { en as placesEn } from './places/en.ts';
import { de as screensDe } from './screens/de.ts';
import { en as screensEn } from './screens/en.ts';
import { de as summaryDe } from './summary/de.ts';
import { en as summaryEn } from './summary/en.ts';
import type { Wording } from './wording.ts';

/** German is the original; every other language is typed by its shape. */
export const ORIGINAL = {
    guidance: guidanceDe,
    places: placesDe,
    screens: screensDe,
    summary: summaryDe,
};

export const TRANSLATIONS: Readonly<Record<Language, Wording<typeof ORIGINAL>>> = {
    de: ORIGINAL,
    en: { guidance: guidanceEn, places: placesEn, screens: screensEn, summary: summaryEn },
};
