import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '../../src/words/language.ts';
import { hasWords } from '../../src/words/words.ts';
import { watchWords } from './fetchWords.ts';

/** Of the kiosk's languages, those whose words are in the page: all of them, a moment after the start. */
export function useSpokenLanguages(languages: readonly string[]): readonly Language[] {
    const spoken = () => languages.filter(isLanguage).filter(hasWords);
    useSyncExternalStore(watchWords, () => spoken().length);
    return spoken();
}
