import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Position } from '../base/position.ts';
import type { PlaceOverlay } from './PlaceOverlay.ts';
import { Spots } from './Spots.ts';
import {
    categoriesNamed,
    categoryWord,
    categoryWords,
    otherSpellings,
    type SearchQuery,
} from './searchQuery.ts';
import { mistakesAtStart, mostMistakes } from './spelling.ts';
import { FIT, type Fits, WordIndex } from './WordIndex.ts';

/** A place found, and how badly it fits: 0 is the name as it was typed. */
export interface Candidate {
    readonly number: number;
    readonly badness: number;
}

interface Ranked {
    number: number;
    badness: number;
    away: number;
}

export interface Found {
    /** Best first. */
    readonly candidates: Candidate[];
    /** Every word was found; otherwise it is the nearest guess. */
    readonly isWhole: boolean;
}

/** So many candidates have their whole name compared. */
const MOST_COMPARED = 150;
/** So many misspelled words are kept from one keystroke to the next. */
const MOST_KEPT = 8;
/** A word that was not found at all. */
const MISSING = 12;
/** With fewer finds than this, misspelled words are looked for as well. */
const ENOUGH = 3;

/** Finds places by words, tolerant of spelling, order and missing words. */
export class PlaceSearch {
    readonly #index: WordIndex;
    readonly #spots: Spots;
    readonly #spelled: StatementSync;
    readonly #kept = new Map<string, Fits>();
    /** Folded names of the places beside the file. */
    readonly #overlaid: ReadonlyMap<number, readonly string[]>;

    constructor(database: DatabaseSync, overlay: PlaceOverlay) {
        this.#index = new WordIndex(database, overlay);
        this.#spots = new Spots(database, overlay.places);
        this.#overlaid = new Map(overlay.places.map(({ number, words }) => [number, words.spelled]));
        this.#spelled = database.prepare('SELECT spelled FROM place WHERE number = ?');
    }

    /** Places and streets that fit the words, a house number left aside unless it is part of a name. */
    find(query: SearchQuery, near: Position | undefined): Found {
        const { words, house } = query;
        if (words.length === 0) return { candidates: [], isWhole: true };
        if (house === '') return this.#fitting(query, words, near);
        const numbered = intersect([...words, house].map((word) => this.#literal(word)));
        const rest = this.#fitting(query, words, near);
        const inName = this.#ranked(query, numbered, near);
        const seen = new Set(inName.map(({ number }) => number));
        const others = rest.candidates.filter(({ number }) => !seen.has(number));
        return { candidates: [...inName, ...others], isWhole: rest.isWhole };
    }

    #fitting(query: SearchQuery, words: readonly string[], near: Position | undefined): Found {
        const literal = words.map((word) => this.#literal(word));
        const exact = intersect(literal);
        if (exact.size >= ENOUGH) return { candidates: this.#ranked(query, exact, near), isWhole: true };
        const tolerant = words.map((word, i) => this.#tolerant(word, literal[i]));
        const whole = intersect(tolerant);
        if (whole.size > 0) return { candidates: this.#ranked(query, whole, near), isWhole: true };
        return { candidates: this.#ranked(query, this.#guess(words, tolerant), near), isWhole: false };
    }

    /** The word as typed: a word of a name or its beginning, or a category's. */
    #literal(word: string): Fits {
        const fits: Fits = new Map();
        this.#index.starting(word, fits);
        for (const other of otherSpellings(word)) this.#index.having(other, FIT.start, fits);
        for (const [category, how] of categoriesNamed(word)) {
            this.#index.having(categoryWord(category), how === 'exact' ? FIT.exact : FIT.category, fits);
        }
        return fits;
    }

    /** The word with mistakes; kept, for the words before the one being typed stay the same. */
    #tolerant(word: string, literal: Fits, more = 0): Fits {
        const key = `${more} ${word}`;
        const known = this.#kept.get(key) ?? this.#misspelled(word, literal, more);
        this.#kept.delete(key);
        this.#kept.set(key, known);
        if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
        return known;
    }

    #misspelled(word: string, literal: Fits, more: number): Fits {
        const fits: Fits = new Map(literal);
        this.#index.resembling(word, fits, more);
        const most = mostMistakes(word.length) + more;
        if (most === 0) return fits;
        for (const [known, category] of categoryWords()) {
            const mistakes = mistakesAtStart(word, known, most);
            if (mistakes > most || mistakes === 0) continue;
            this.#index.having(categoryWord(category), FIT.mistake * mistakes, fits);
        }
        return fits;
    }

    /** What has most of the words; with one more mistake in each when nothing has any. */
    #guess(words: readonly string[], tolerant: readonly Fits[]): Fits {
        const some = unite(tolerant);
        return some.size > 0 ? some : unite(words.map((word) => this.#tolerant(word, new Map(), 1)));
    }

    /** Best first; of equals the nearest, then the first of the file. */
    #ranked(query: SearchQuery, fits: Fits, near: Position | undefined): Candidate[] {
        const away = near ? this.#spots.distances(near) : () => 0;
        const asked = query.words.join(' ');
        const byFit = (a: Ranked, b: Ranked) =>
            a.badness - b.badness || a.away - b.away || a.number - b.number;
        const best = bestOf(fits, MOST_COMPARED).map(({ number, badness }) => ({
            number,
            badness,
            away: away(number),
        }));
        const compared = best.sort(byFit).slice(0, MOST_COMPARED);
        for (const candidate of compared) {
            candidate.badness += this.#distanceOfNames(candidate.number, asked, query.folded);
        }
        return compared.sort(byFit);
    }

    /**
     * 0 when the name is what was typed, 1 when it begins so, 2 otherwise. Who types a kind of place means all
     * of the kind alike, whatever their names begin with.
     */
    #distanceOfNames(number: number, asked: string, folded: string): number {
        const names =
            this.#overlaid.get(number) ?? String(this.#spelled.get(number)?.spelled ?? '').split('\n');
        if (names.some((name) => name === asked || name === folded)) return 0;
        const isAlike = categoriesNamed(asked).size > 0 || names.some((name) => name.startsWith(asked));
        return isAlike ? 1 : 2;
    }
}

/** All that fit as well as the best so many, or better. */
function bestOf(fits: Fits, count: number): Candidate[] {
    const howMany: number[] = [];
    for (const badness of fits.values()) howMany[badness] = (howMany[badness] ?? 0) + 1;
    let worst = 0;
    for (let sum = 0; worst < howMany.length; worst++) {
        sum += howMany[worst] ?? 0;
        if (sum >= count) break;
    }
    const best: Candidate[] = [];
    for (const [number, badness] of fits) if (badness <= worst) best.push({ number, badness });
    return best;
}

/** Documents that have every word, with all that is wrong with them. */
function intersect(lists: readonly Fits[]): Fits {
    const [first, ...rest] = [...lists].sort((a, b) => a.size - b.size);
    const all: Fits = new Map();
    for (const [document, badness] of first) {
        const others = rest.map((fits) => fits.get(document));
        if (others.some((other) => other === undefined)) continue;
        all.set(
            document,
            others.reduce<number>((sum, other) => sum + (other ?? 0), badness),
        );
    }
    return all;
}

/** Documents that have any of the words; those with more of them fit better. */
function unite(lists: readonly Fits[]): Fits {
    const all: Fits = new Map();
    for (const fits of lists) {
        for (const [document, badness] of fits) {
            all.set(document, (all.get(document) ?? lists.length * MISSING) - MISSING + badness);
        }
    }
    return all;
}
