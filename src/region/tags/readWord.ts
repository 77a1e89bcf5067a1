import type { Tags } from '../osm/OsmData.ts';

/** Told of each value that no table knows. */
export type Doubt = (key: string, value: string) => void;

/** OSM values and what they mean here. */
export type WordTable<Word extends string> = Readonly<Record<string, Word>>;

/** The values of a tag: OSM joins several with `;`. */
const valuesOf = (value: string): string[] =>
    value
        .split(';')
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '');

/**
 * The word for a tag, or 'unknown' where it is absent or says nothing that the table knows. Of several values
 * the one that stands last in `worst` counts; without that order several different values are unknown.
 */
export function readWord<Word extends string>(
    tags: Tags,
    key: string,
    table: WordTable<Word>,
    doubt: Doubt,
    worst?: readonly Word[],
): Word | 'unknown' {
    const value = tags[key];
    if (value === undefined) return 'unknown';
    let found: Word | 'unknown' = 'unknown';
    for (const part of valuesOf(value)) {
        if (!Object.hasOwn(table, part)) {
            doubt(key, value);
            continue;
        }
        const word = table[part];
        if (found === 'unknown' || found === word) found = word;
        else if (!worst) return 'unknown';
        else found = worseOf(found, word, worst);
    }
    return found;
}

/** The one that stands later in the order; what is not known gives way to what is. */
export function worseOf<Word extends string>(
    one: Word | 'unknown',
    other: Word | 'unknown',
    order: readonly Word[],
): Word | 'unknown' {
    if (one === 'unknown') return other;
    if (other === 'unknown') return one;
    return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
