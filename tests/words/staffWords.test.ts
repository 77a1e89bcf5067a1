import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { STAFF_WORDS } from '../../src/words/staff/staffWords.ts';

const LONGEST_SENTENCE = 12;
const SHARED =
    /^(Ja|Nein|Weiter|Zurück|Karte|Uhr|Ton|Wege|Von|Bis|Grad|Zentimeter|Speichern|Löschen|Test|PIN|Nie|Nazad)$/;

type Tree = { readonly [key: string]: string | Tree };

const leavesOf = (tree: Tree, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'string'
            ? [[`${path}${key}`, value] as [string, string]]
            : leavesOf(value, `${path}${key}.`),
    );

const german = new Map(leavesOf(STAFF_WORDS.de));

describe.each(LANGUAGES)('the staff page in %s', (language) => {
    const own = leavesOf(STAFF_WORDS[language]);

    test('says everything, in short sentences', () => {
        expect(own.map(([key]) => key)).toEqual([...german.keys()]);
        expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
        const sentences = own.flatMap(([key, text]) =>
            text.split(/(?<=[.?!؟])\s+/).map((sentence) => [key, sentence]),
        );
        const long = sentences.filter(([, sentence = '']) => sentence.split(/\s+/).length > LONGEST_SENTENCE);
        expect(long).toEqual([]);
    });

    test.skipIf(language.startsWith('de'))('is not German', () => {
        const same = own.filter(([key, text]) => german.get(key) === text && !SHARED.test(text));
        expect(same).toEqual([]);
    });
});
