import type { Language } from './language.ts';
import { TRANSLATIONS } from './translations.ts';

/** A text that is always the same, with the path of its key: `screens.rest.question`. */
export interface FixedText {
    readonly key: string;
    readonly text: string;
}

type Tree = { readonly [key: string]: string | Tree };

/** What no visitor hears: the command line's answers, and the sheet of paper. */
const UNHEARD = /^(summary|paper\.sheet)\./;
const GAP = /\{\{/;
/** Of these a number stands in most forms; the others go by the same voice. */
const COUNTED = /_(zero|one|two|few|many|other)$/;

/**
 * Every text that a visitor may hear and that holds no name, number or time: what can be recorded once and for all, each
 * text once. Einfache Sprache has those alone that differ from the German.
 */
export function fixedTexts(language: Language): FixedText[] {
    const german = language === 'de-simple' ? new Set(fixedTexts('de').map(({ text }) => text)) : undefined;
    const texts = new Map<string, FixedText>();
    for (const [key, text] of leavesOf(TRANSLATIONS[language])) {
        if (UNHEARD.test(key) || COUNTED.test(key) || GAP.test(text)) continue;
        if (!german?.has(text) && !texts.has(text)) texts.set(text, { key, text });
    }
    return [...texts.values()];
}

function leavesOf(tree: Tree, path = ''): [string, string][] {
    return Object.entries(tree).flatMap(([name, value]) =>
        typeof value === 'string'
            ? [[`${path}${name}`, value] as [string, string]]
            : leavesOf(value, `${path}${name}.`),
    );
}
