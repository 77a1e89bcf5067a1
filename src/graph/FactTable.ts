import { encodeFacts, ROW_WIDTH } from './factRows.ts';
import type { EdgeFacts } from './facts.ts';

/** Each distinct row of facts once, numbered in the order of first use. */
export class FactTable {
    readonly #rowOfObject = new Map<EdgeFacts, number>();
    readonly #rowOfText = new Map<string, number>();
    readonly #rows: Int16Array[] = [];

    add(facts: EdgeFacts): number {
        const known = this.#rowOfObject.get(facts);
        if (known !== undefined) return known;
        const cells = encodeFacts(facts);
        const text = cells.join();
        const row = this.#rowOfText.get(text) ?? this.#rows.push(cells) - 1;
        this.#rowOfText.set(text, row);
        this.#rowOfObject.set(facts, row);
        return row;
    }

    section(): Int16Array<ArrayBuffer> {
        const table = new Int16Array(this.#rows.length * ROW_WIDTH);
        this.#rows.forEach((cells, row) => {
            table.set(cells, row * ROW_WIDTH);
        });
        return table;
    }
}
