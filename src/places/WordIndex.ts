import type { DatabaseSync } from 'node:sqlite';
import { isFarOff, lettersOf, mistakesAtStart, mostMistakes } from './spelling.ts';

/** How badly a typed word fits; lower is better. A word is ranked by its best reading. */
export const FIT = { exact: 0, start: 1, category: 1, mistake: 4 } as const;
/** Words of the address count less than words of the name. */
const AROUND = 2;

/** For each document that fits, how badly. */
export type Fits = Map<number, number>;

/** The words of all names, in memory, and in which places they stand. */
export class WordIndex {
    readonly #terms: string[] = [];
    readonly #letters: Int32Array;
    /** Where the documents of a term begin. */
    readonly #from: Uint32Array;
    /** Number of the place × 4 + column: 0 names, 1 category, 2 around. */
    readonly #documents: Uint32Array;

    constructor(database: DatabaseSync) {
        const documents: number[] = [];
        const from: number[] = [];
        const columns: Record<string, number> = { names: 0, category: 1, around: 2 };
        const rows = database.prepare('SELECT term, doc, col FROM occurrence ORDER BY term, doc');
        for (const row of rows.iterate()) {
            const term = String(row.term);
            if (term !== this.#terms.at(-1)) {
                this.#terms.push(term);
                from.push(documents.length);
            }
            const document = Number(row.doc) * 4 + (columns[String(row.col)] ?? 0);
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
        for (let term = 0; term < this.#terms.length; term++) {
            if (isFarOff(letters, this.#letters[term], most)) continue;
            const mistakes = mistakesAtStart(word, this.#terms[term], most);
            if (mistakes > 0 && mistakes <= most) this.#collect(term, FIT.mistake * mistakes, fits);
        }
    }
}
