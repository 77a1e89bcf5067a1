import { ORIGINAL } from '../../src/words/languages/de.ts';

/** The visitor's page is built with this in the place of `src/words/translations.ts`: the other languages come after the start. */
export const TRANSLATIONS = { de: ORIGINAL };
