import { describe, expect, test } from 'vitest';
import { EDITOR_TRANSLATIONS } from '../../src/words/editorWords.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/words/language.ts';
import { ORIGINAL } from '../../src/words/languages/de.ts';
import { TRANSLATIONS } from '../../src/words/translations.ts';

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
    return new Map(leavesOf({ ...TRANSLATIONS[language], editor: EDITOR_TRANSLATIONS[language] } as Tree));
}

const original = new Map(leavesOf({ ...ORIGINAL, editor: EDITOR_TRANSLATIONS.de } as Tree));

function wordsOf(text: string): number {
    const filled = text.replace(VARIABLE, (_, name: string) => SAMPLES[name] ?? '10');
    return filled.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function gapsOf(text: string, but = ''): string {
    return [...text.matchAll(VARIABLE)]
        .map(([, name]) => name)
        .filter((name) => name !== but)
        .sort()
        .join();
}

/** Plural categories that mean a single number, so that a word may stand for it: "one" in Polish, not in Russian. */
function categoriesOfOneNumber(language: Language): Set<string> {
    const rules = new Intl.PluralRules(language);
    const counts = new Map<string, number>();
    for (let number = 0; number <= 1000; number++) {
        const category = rules.select(number);
        counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count === 1).map(([category]) => category));
}

/** Words that two languages rightly share. */
const SHARED =
    /^(demo|start|photo|orange|boot|taxi|park|bank|hotel|restaurant|museum|café|cafe|kiosk|sport|bar|parka?|theater|kino|artwork|name|tram|supermarket|market|bistro|tablet|toilet|shop|defibrillator|defibrylator|bench|rollator|tempo|firma|pub|\{\{.*\}\} metre\.|\W|\{\{.*\}\})$/i;

describe.each(LANGUAGES)('%s', (language) => {
    const own = leaves(language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

    test('says everything that the German says', () => {
        const missing = [...original.keys()].filter((key) => !own.get(key)?.trim());
        expect(missing).toEqual([]);
    });

    test('says nothing that the German does not say', () => {
        const strange = [...own.keys()].filter(
            (key) => !original.has(key) && !original.has(key.replace(PLURAL, '_other')),
        );
        expect(strange).toEqual([]);
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

    test('keeps every gap of the German, the number too where a form stands for several', () => {
        const single = categoriesOfOneNumber(language);
        const wrong = [...own].filter(([key, text]) => {
            const model = original.get(key) ?? original.get(key.replace(PLURAL, '_other')) ?? '';
            const spelt = single.has(PLURAL.exec(key)?.[1] ?? '') && !text.includes('{{count}}');
            return gapsOf(text) !== gapsOf(model, spelt ? 'count' : '');
        });
        expect(wrong).toEqual([]);
    });

    test(`keeps to sentences of ${LONGEST_SENTENCE} words, one on a line`, () => {
        const long = [...own].filter(([, text]) => wordsOf(text) > LONGEST_SENTENCE);
        const several = [...own].filter(([, text]) => /[.!?؟]\s+[\p{Lu}\p{Lo}]/u.test(text));
        expect([long, several]).toEqual([[], []]);
    });

    test('ends a sentence where the German ends one', () => {
        const ends = (text: string) => /[.!?:؟]$/.test(text);
        const open = [...own].filter(([key, text]) => {
            const model = original.get(key) ?? original.get(key.replace(PLURAL, '_other')) ?? '';
            return ends(model) && !ends(text);
        });
        expect(open).toEqual([]);
    });

    test('is typed cleanly: no double blank, no blank at an end, no straight apostrophe', () => {
        const untidy = [...own].filter(([, text]) => /\s{2}|^\s|\s$|'/.test(text));
        expect(untidy).toEqual([]);
    });

    test('has a name of its own', () => {
        const others = LANGUAGES.filter((other) => other !== language).map((other) => LANGUAGE_NAMES[other]);
        expect(LANGUAGE_NAMES[language]).not.toBe('');
        expect(others).not.toContain(LANGUAGE_NAMES[language]);
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

describe.each(['tr', 'pl', 'ru', 'uk', 'ar'] as const)('%s', (language) => {
    test('is not English', () => {
        const english = leaves('en');
        const same = [...leaves(language)].filter(
            ([key, text]) => key !== LANGUAGE_KEY && english.get(key) === text && !SHARED.test(text),
        );
        expect(same).toEqual([]);
    });
});

/** The key that leads out of a language stands in German, for the reader who cannot read this one. */
const LANGUAGE_KEY = 'screens.bar.language';

/** Letters that are not the language's own: Latin in other scripts, and what tells Russian from Ukrainian. */
const FOREIGN: readonly (readonly [Language, RegExp])[] = [
    ['ru', /\p{Script=Latin}|[іїєґ]/iu],
    ['uk', /\p{Script=Latin}|[ыэъё]/iu],
    ['ar', /[\p{Script=Latin}\u0660-\u0669\u06f0-\u06f9?,;]/iu],
    ['pl', /[^\p{P}\s\p{N}a-zA-Ząćęłńóśźż]/iu],
    ['tr', /[^\p{P}\s\p{N}a-zA-ZçğıİöşüâîûÇĞÖŞÜÂÎÛ]/u],
];

test.each(FOREIGN)('%s is written in its own letters', (language, foreign) => {
    const found = [...leaves(language)].filter(
        ([key, text]) => key !== LANGUAGE_KEY && foreign.test(text.replace(VARIABLE, '')),
    );
    expect(found).toEqual([]);
});

/** The stems that say left, right, up and down. */
const DIRECTIONS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
    de: ['links', 'rechts', 'oben', 'unten'],
    'de-simple': ['links', 'rechts', 'oben', 'unten'],
    en: ['left', 'right', 'up', 'down'],
    tr: ['sol', 'sağ', 'yukarı', 'aşağı'],
    pl: ['lew', 'praw', 'gór', 'dół'],
    ru: ['лев', 'прав', 'вверх', 'вниз'],
    uk: ['лів', 'прав', 'гор', 'низ'],
    ar: ['يسار', 'يمين', 'الأعلى', 'الأسفل'],
};

const LEFT = /(\.|[a-z])[lL]eft$/;
const UP = /(\.up|steepUp)(_\w+)?$/;

describe.each(LANGUAGES)('directions in %s', (language) => {
    const own = leaves(language);
    const [left, right, up, down] = DIRECTIONS[language];
    const lower = (text = '') => text.toLocaleLowerCase(language);

    test('left and right differ in that word alone', () => {
        const keys = [...own.keys()].filter((key) => LEFT.test(key));
        expect(keys.length).toBeGreaterThan(8);
        const wrong = keys.filter((key) => {
            const opposite = own.get(key.replace(/left$/, 'right').replace(/Left$/, 'Right'));
            const text = lower(own.get(key));
            return !text.includes(left) || text.replaceAll(left, right) !== lower(opposite);
        });
        expect(wrong).toEqual([]);
    });

    test('up and down are never mistaken', () => {
        const keys = [...own.keys()].filter((key) => UP.test(key));
        expect(keys.length).toBeGreaterThan(4);
        const wrong = keys.filter((key) => {
            const opposite = own.get(
                key.replace(UP, (end) => end.replace('up', 'down').replace('Up', 'Down')),
            );
            const texts = [lower(own.get(key)), lower(opposite)];
            return !texts[0]?.includes(up) || !texts[1]?.includes(down) || texts[0].includes(down);
        });
        expect(wrong).toEqual([]);
    });
});

test('Einfache Sprache has neither long sentences nor subordinate clauses', () => {
    const hard = [...leaves('de-simple')].filter(
        ([, text]) => wordsOf(text) > 10 || /,(?! \{\{count\}\})/.test(text),
    );
    expect(hard).toEqual([]);
});
