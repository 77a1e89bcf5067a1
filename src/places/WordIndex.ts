import type { DatabaseSync } from 'node:sqlite';
import type { OverlaidPlace, PlaceOverlay } from './PlaceOverlay.ts';
import { isFarOff, lettersOf, mistakesAtStart, mostMistakes } from './spelling.ts';

/** How badly a typed word fits; lower is better. A word is ranked by its best reading. */
export const FIT = { exact: 0, start: 1, category: 1, mistake: 4 } as const;
/** Words of the address count less than words of the name. */
const AROUND = 2;

/** For each document that fits, how badly. */
export type Fits = Map<number, number>;

const COLUMNS = ['names', 'category', 'around'] as const;
const COLUMN_NAMES: readonly string[] = COLUMNS;

interface Occurrence {
    readonly term: string;
    /** Number of the place × 4 + column. */
    readonly document: number;
}

/** Every word of the file, sorted. */
function* occurrencesIn(database: DatabaseSync): Generator<Occurrence> {
    const rows = database.prepare('SELECT term, doc, col FROM occurrence ORDER BY term, doc');
    for (const row of rows.iterate()) {
        const column = COLUMN_NAMES.indexOf(String(row.col));
        yield { term: String(row.term), document: Number(row.doc) * 4 + column };
    }
}

/** Every word of the places beside the file, sorted. */
function* occurrencesOf(overlaid: readonly OverlaidPlace[]): Generator<Occurrence> {
    const found = overlaid.flatMap(({ number, words }) =>
        COLUMNS.flatMap((name, column) =>
            words[name]
                .split(' ')
                .filter((term) => term !== '')
                .map((term) => ({ term, document: number * 4 + column })),
        ),
    );
    yield* found.sort((a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.document - b.document));
}

/** Two sorted lists as one; of equal terms the first list's come first. */
function* merged(one: Generator<Occurrence>, other: Generator<Occurrence>): Generator<Occurrence> {
    let next = other.next();
    for (const occurrence of one) {
        for (; !next.done && next.value.term < occurrence.term; next = other.next()) yield next.value;
        yield occurrence;
    }
    for (; !next.done; next = other.next()) yield next.value;
}

/** The words of all names, in memory, and in which places they stand. */
export class WordIndex {
    readonly #terms: string[] = [];
    readonly #letters: Int32Array;
    /** Where the documents of a term begin. */
    readonly #from: Uint32Array;
    /** Number of the place × 4 + column. */
    readonly #documents: Uint32Array;

    constructor(database: DatabaseSync, { places, hidden }: PlaceOverlay) {
        const documents: number[] = [];
        const from: number[] = [];
        for (const { term, document } of merged(occurrencesIn(database), occurrencesOf(places))) {
            if (hidden.has(document >> 2)) continue;
            if (term !== this.#terms.at(-1)) {
                this.#terms.push(term);
                from.push(documents.length);
            }
            if (documents.length === from.at(-1) || documents.at(-1) !== document) documents.push(document);
        }
        from.push(documents.length);
        this.#from = Uint32Array.from(from);
        this.#documents = Uint32Array.from(documents);
        this.#letters = Int32Array.from(this.#terms, lettersOf);
    }

    /** First term not before the given text. */
    #lowerBound(text: string): number {
        let low = 0;
        let high = this.#terms.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#terms[middle] < text) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    #collect(term: number, fit: number, fits: Fits): void {
        for (let i = this.#from[term]; i < this.#from[term + 1]; i++) {
            const document = this.#documents[i] >> 2;
            const badly = fit + ((this.#documents[i] & 3) === 2 ? AROUND : 0);
            const known = fits.get(document);
            if (known === undefined || badly < known) fits.set(document, badly);
        }
    }

    /** Places that have the word, or a word that begins with it. */
    starting(word: string, fits: Fits): void {
        for (let term = this.#lowerBound(word); term < this.#terms.length; term++) {
            if (!this.#terms[term].startsWith(word)) return;
            this.#collect(term, this.#terms[term] === word ? FIT.exact : FIT.start, fits);
        }
    }

    /** Places that have exactly this word. */
    having(word: string, fit: number, fits: Fits): void {
        const term = this.#lowerBound(word);
        if (this.#terms[term] === word) this.#collect(term, fit, fits);
    }

    /** Places that have a word whose beginning differs from the typed one by few mistakes. */
    resembling(word: string, fits: Fits, more = 0): void {
        const most = mostMistakes(word.length) + more;
        if (most === 0) return;
        const letters = lettersOf(word);
        const shortest = word.length - most;
        for (let term = 0; term < this.#terms.length; term++) {
            if (isFarOff(letters, this.#letters[term], most)) continue;
            if (this.#terms[term].length < shortest) continue;
            const mistakes = mistakesAtStart(word, this.#terms[term], most);
            if (mistakes > 0 && mistakes <= most) this.#collect(term, FIT.mistake * mistakes, fits);
        }
    }
}
