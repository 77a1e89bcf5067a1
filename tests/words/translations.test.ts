import { describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/words/language.ts';
import { ORIGINAL, TRANSLATIONS } from '../../src/words/translations.ts';

const LONGEST_SENTENCE = 12;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const VARIABLE = /\{\{(\w+)\}\}/g;

/** The longest that stands in each gap. */
const SAMPLES: Readonly<Record<string, string>> = {
    landmark: 'St. Marien (Kirche)',
    street: 'Lange Straße',
    duration: '12 Minuten',
};

type Tree = { readonly [key: string]: string | Tree };

function leavesOf(tree: Tree, path = ''): [string, string][] {
    return Object.entries(tree).flatMap(([key, value]) => {
        const name = path ? `${path}.${key}` : key;
        return typeof value === 'string' ? [[name, value] as [string, string]] : leavesOf(value, name);
    });
}

function leaves(language: Language): Map<string, string> {
    return new Map(leavesOf(TRANSLATIONS[language] as Tree));
}

const original = new Map(leavesOf(ORIGINAL));

function wordsOf(text: string): number {
    const filled = text.replace(VARIABLE, (_, name: string) => SAMPLES[name] ?? '10');
    return filled.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words that two languages rightly share. */
const SHARED =
    /^(demo|taxi|park|bank|hotel|restaurant|museum|café|cafe|kiosk|sport|bar|parka?|theater|kino|artwork|name|tram|supermarket|market|bistro|tablet|toilet|shop|defibrillator|defibrylator|bench|rollator|kiosk|\W|\{\{.*\}\})$/i;

describe.each(LANGUAGES)('%s', (language) => {
    const own = leaves(language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

    test('says everything that the German says', () => {
        const missing = [...original.keys()].filter((key) => !own.get(key)?.trim());
        expect(missing).toEqual([]);
    });

    test('has each plural that the language has, and no other', () => {
        const bases = new Set(
            [...own.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
        );
        const wrong = [...bases].flatMap((base) => [
            ...categories
                .filter((category) => !own.has(`${base}_${category}`))
                .map((category) => `${base} lacks ${category}`),
            ...['zero', 'two', 'few', 'many']
                .filter(
                    (form) => !categories.some((category) => category === form) && own.has(`${base}_${form}`),
                )
                .map((form) => `${base} has ${form}`),
        ]);
        expect(wrong).toEqual([]);
    });

    test('keeps every gap of the German', () => {
        const wrong = [...own].filter(([key, text]) => {
            const model = original.get(key) ?? original.get(key.replace(PLURAL, '_other')) ?? '';
            const gaps = (value: string) => [...value.matchAll(VARIABLE)].map(([, name]) => name).sort();
            const mayLackCount = PLURAL.test(key) && !/_other$/.test(key);
            const found = gaps(text);
            const expected = gaps(model);
            return !(mayLackCount && found.length === 0) && found.join() !== expected.join();
        });
        expect(wrong).toEqual([]);
    });

    test(`keeps to sentences of ${LONGEST_SENTENCE} words, one on a line`, () => {
        const long = [...own].filter(([, text]) => wordsOf(text) > LONGEST_SENTENCE);
        const several = [...own].filter(([, text]) => /[.!?]\s+\p{Lu}/u.test(text));
        expect([long, several]).toEqual([[], []]);
    });

    test('has a name of its own', () => {
        expect(LANGUAGE_NAMES[language]).not.toBe('');
    });
});

describe.each(LANGUAGES.filter((language) => !language.startsWith('de')))('%s', (language) => {
    test('is not German', () => {
        const same = [...leaves(language)].filter(
            ([key, text]) => original.get(key) === text && !SHARED.test(text),
        );
        expect(same).toEqual([]);
    });
});
