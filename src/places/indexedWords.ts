import { foldText } from './foldText.ts';
import type { Place } from './place.ts';
import { categoryWord } from './searchQuery.ts';

/** What a place can be found by, folded. */
export interface IndexedWords {
    /** Whole names, the name itself first. */
    readonly spelled: readonly string[];
    /** Words of the names, and their parts. */
    readonly names: string;
    readonly category: string;
    /** Words of the address, and the lines at a stop. */
    readonly around: string;
}

const SUFFIX = /^(.{3,})(strase|weg|platz|ale|ring|gase|pfad|markt|ufer|bruke|dam|graben)$/;

/** `riterstrase` is found by `riter str` too: the word, and its last part. */
function parts(word: string): string[] {
    const found = SUFFIX.exec(word);
    return found ? [word, found[2]] : [word];
}

/** Words to find a name by: its words, their parts, and neighbours written as one. */
function wordsOf(folded: string): string {
    const words = folded.split(' ');
    const joined = words.slice(1).map((word, i) => words[i] + word);
    return [...words.flatMap(parts), ...joined].join(' ');
}

export function indexedWords(place: Place, aliases: readonly string[]): IndexedWords {
    const spelled = [...new Set([place.name, ...Object.values(place.names), ...aliases].map(foldText))];
    const names = spelled.filter((name) => name !== '');
    return {
        spelled,
        names: names.map(wordsOf).join(' '),
        category: [place.category, ...place.also].map(categoryWord).join(' '),
        around: foldText(`${place.address} ${place.details.lines ?? ''}`),
    };
}
