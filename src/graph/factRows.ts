import { type EdgeFacts, FACT_COLUMNS, type FactColumn, UNKNOWN_FACTS, UNKNOWN_NUMBER } from './facts.ts';

const COLUMNS: readonly (readonly [keyof EdgeFacts, FactColumn])[] = Object.entries(FACT_COLUMNS).map(
    ([name, column]) => [name as keyof EdgeFacts, column],
);

/** Int16 values in one row of facts. */
export const ROW_WIDTH = COLUMNS.length;

const LARGEST = 32767;

/** Facts as one row of Int16; numbers are rounded and clamped to the range. */
export function encodeFacts(facts: EdgeFacts): Int16Array {
    return Int16Array.from(COLUMNS, ([name, column]) => {
        const value = facts[name];
        if (column !== 'number') return column.indexOf(String(value));
        if (typeof value !== 'number') return UNKNOWN_NUMBER;
        return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
    });
}

/** The facts in a row of the table. */
export function decodeFacts(table: Int16Array, row: number): EdgeFacts {
    const facts: Record<string, string | number> = { ...UNKNOWN_FACTS };
    COLUMNS.forEach(([name, column], index) => {
        const value = table[row * ROW_WIDTH + index];
        if (column !== 'number') facts[name] = column[value];
        else if (value !== UNKNOWN_NUMBER) facts[name] = value;
    });
    return facts as unknown as EdgeFacts;
}

/** The first cell of the table that is outside its column's vocabulary, or undefined. */
export function findBadFact(table: Int16Array): string | undefined {
    for (let cell = 0; cell < table.length; cell++) {
        const [name, column] = COLUMNS[cell % ROW_WIDTH];
        if (column === 'number' || column[table[cell]] !== undefined) continue;
        return `row ${Math.floor(cell / ROW_WIDTH)}: ${name} is ${table[cell]}, expected 0 to ${column.length - 1}`;
    }
    return undefined;
}
