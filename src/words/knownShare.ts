import type { Route } from '../routing/outcome.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** Below this share the sentence stands out (acceptance A49). */
const MOSTLY_KNOWN = 0.9;

/** How much of the way is known: rounded to ten metres, never in the way's favour. */
export function knownShare(
    { distance, known, unknown }: Pick<Route, 'distance' | 'known' | 'unknown'>,
    language: Language,
): { readonly sentence: string; readonly isDoubtful: boolean } {
    const words = wordsIn(language);
    if (unknown < 1) return { sentence: words('screens.way.allKnown'), isDoubtful: false };
    const total = Math.max(10, Math.round(distance / 10) * 10);
    const least = Math.max(0, Math.min(Math.floor(known / 10) * 10, total - 10));
    return {
        sentence:
            least === 0 ? words('screens.way.unknown') : words('screens.way.known', { known: least, total }),
        isDoubtful: least < total * MOSTLY_KNOWN,
    };
}
