import type { PlaceFact } from '../../../src/places/placeFacts.ts';
import type { Words } from '../../../src/words/words.ts';

/** What matters for a kind of place, in words: `mit Lehne`, `Linien 436, 490`. */
export function factWords(fact: PlaceFact, words: Words): string {
    if ('lines' in fact) return words('places.fact.lines', { lines: fact.lines });
    if ('state' in fact) return words(`places.fact.platform.${fact.state}`);
    return words(`places.fact.${fact.fact}`);
}
