import { useEffect } from 'react';
import { isLanguage } from '../../src/words/language.ts';
import { fetchPhoneCode } from '../taking/LaterPhoneCode.tsx';
import { fetchWords } from './fetchWords.ts';
import { untilItComes } from './untilItComes.ts';

/** A page that finds no rest fetches all the same, milliseconds. */
const LONGEST = 2000;

/**
 * Fetches what the first screens do without, as soon as the page has nothing to do: no touch waits for it later, and
 * the server may be gone by then.
 */
export function useLater(languages: readonly string[]): void {
    useEffect(() => {
        const handle = requestIdleCallback(
            () => {
                for (const language of languages.filter(isLanguage)) {
                    void untilItComes(() => fetchWords(language));
                }
                void fetchPhoneCode();
            },
            { timeout: LONGEST },
        );
        return () => cancelIdleCallback(handle);
    }, [languages]);
}
