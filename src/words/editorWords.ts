import { ar as arCarrying } from './carrying/ar.ts';
import { de as deCarrying } from './carrying/de.ts';
import { deSimple as deSimpleCarrying } from './carrying/deSimple.ts';
import { en as enCarrying } from './carrying/en.ts';
import { pl as plCarrying } from './carrying/pl.ts';
import { ru as ruCarrying } from './carrying/ru.ts';
import { tr as trCarrying } from './carrying/tr.ts';
import { uk as ukCarrying } from './carrying/uk.ts';
import { ar } from './editor/ar.ts';
import { de } from './editor/de.ts';
import { deSimple } from './editor/deSimple.ts';
import { en } from './editor/en.ts';
import { pl } from './editor/pl.ts';
import { ru } from './editor/ru.ts';
import { tr } from './editor/tr.ts';
import { uk } from './editor/uk.ts';
import { inserted } from './inserted.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

const ORIGINAL = { ...de, carry: deCarrying };

/** Apart from `TRANSLATIONS`, so that the kiosk's page does not load what only caretakers read. */
export const EDITOR_TRANSLATIONS: Readonly<Record<Language, Wording<typeof ORIGINAL>>> = {
    de: ORIGINAL,
    'de-simple': { ...deSimple, carry: deSimpleCarrying },
    en: { ...en, carry: enCarrying },
    tr: { ...tr, carry: trCarrying },
    pl: { ...pl, carry: plCarrying },
    ru: { ...ru, carry: ruCarrying },
    uk: { ...uk, carry: ukCarrying },
    ar: { ...ar, carry: arCarrying },
};

type PathsOf<Tree> = {
    [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathsOf<Tree[Key]>}`;
}[keyof Tree & string];
export type EditorText = PathsOf<typeof ORIGINAL>;

/** A text of the editor with its gaps filled. */
export type EditorWords = (text: EditorText, gaps?: Readonly<Record<string, string | number>>) => string;

function find(tree: unknown, path: readonly string[]): string {
    if (typeof tree === 'string') return tree;
    const [key = '', ...rest] = path;
    return typeof tree === 'object' && tree !== null
        ? find(new Map(Object.entries(tree)).get(key), rest)
        : '';
}

/** Every text of the editor in one language. */
export function editorWordsIn(language: Language): EditorWords {
    const tree = EDITOR_TRANSLATIONS[language];
    return (text, gaps = {}) =>
        find(tree, text.split('.')).replace(/\{\{(\w+)\}\}/g, (_, gap: string) =>
            inserted(gaps[gap] ?? '', language),
        );
}
