import { isLanguage } from '../../src/words/language.ts';
import { TRANSLATIONS } from '../../src/words/translations.ts';
import { addWords } from '../../src/words/words.ts';

/** Pages that no visitor waits for have all languages from the start. */
for (const [language, translation] of Object.entries(TRANSLATIONS)) {
    if (isLanguage(language)) addWords(language, translation);
}
