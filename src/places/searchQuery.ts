import { CATEGORY_WORDS } from './categoryWords/all.ts';
import { foldText } from './foldText.ts';
import type { Category } from './place.ts';

/** More words than anybody types; the rest is left out. */
const MOST_WORDS = 8;
/** Longer input is cut: no name on the screen is longer. */
const LONGEST_INPUT = 120;
const LONGEST_WORD = 40;
/** The shortest beginning of a category's word that is taken for it. */
const SHORTEST_CATEGORY = 3;

/** What was typed, made comparable. */
export interface SearchQuery {
    /** Folded words, the house number not among them. */
    readonly words: readonly string[];
    /** `12a`, or ''. */
    readonly house: string;
    /** All of it folded. */
    readonly folded: string;
}

const HOUSE = /^\d{1,4}[a-z]?$/;

/** Folded abbreviations and what they stand for; either is found by the other. */
const WRITTEN_OUT: readonly (readonly [short: string, long: string])[] = [
    ['hbf', 'hauptbahnhof'],
    ['bhf', 'bahnhof'],
    ['st', 'sankt'],
    ['dr', 'doktor'],
    ['prof', 'profesor'],
    ['krhs', 'krankenhaus'],
    ['pl', 'platz'],
];

/** Other ways to write a folded word. */
export const otherSpellings = (word: string): readonly string[] =>
    WRITTEN_OUT.flatMap(([short, long]) => (word === short ? [long] : word === long ? [short] : []));

/** The word that stands for a category in the index; no name has it. */
export const categoryWord = (category: string): string => `category${category.replaceAll('_', '')}`;

export function readQuery(text: string): SearchQuery {
    const folded = foldText(text.slice(0, LONGEST_INPUT));
    const words = folded
        .split(' ')
        .filter((word) => word !== '')
        .slice(0, MOST_WORDS)
        .map((word) => word.slice(0, LONGEST_WORD));
    const at = words.findLastIndex((word) => HOUSE.test(word));
    if (at < 0 || words.length < 2) return { words, house: '', folded };
    const next = words[at + 1] ?? '';
    const hasLetter = /^\d+$/.test(words[at]) && /^[a-z]$/.test(next);
    const house = hasLetter ? words[at] + next : words[at];
    return { words: words.toSpliced(at, hasLetter ? 2 : 1), house, folded };
}

/** Folded category words in all languages, sorted. */
const WORDS: readonly (readonly [word: string, category: Category])[] = Object.values(CATEGORY_WORDS)
    .flatMap((language) =>
        Object.entries(language).flatMap(([category, words]) =>
            words.split(' ').map((word) => [foldText(word), category as Category] as const),
        ),
    )
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Categories whose name, in any language, begins with a folded word, with how exactly. */
export function categoriesNamed(word: string): Map<Category, 'exact' | 'start'> {
    const found = new Map<Category, 'exact' | 'start'>();
    for (const [known, category] of WORDS) {
        if (known === word) found.set(category, 'exact');
        const isStart = word.length >= SHORTEST_CATEGORY && known.startsWith(word);
        if (isStart && !found.has(category)) found.set(category, 'start');
    }
    return found;
}

/** All folded category words. */
export const categoryWords = (): readonly (readonly [word: string, category: Category])[] => WORDS;
