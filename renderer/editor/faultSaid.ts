import type { FaultAnswer } from '../../src/server/contract.ts';
import { EDITOR_TRANSLATIONS, type EditorWords } from '../../src/words/editorWords.ts';

const SENTENCES = EDITOR_TRANSLATIONS.de.carry.why;

const hasSentence = (why: string): why is keyof typeof SENTENCES => Object.hasOwn(SENTENCES, why);

/** What a fault is in the caretaker's language, and that nothing came of it. */
export function faultSaid({ why = '' }: FaultAnswer['error'], say: EditorWords): string {
    return hasSentence(why)
        ? `${say(`carry.why.${why}`)} ${say('carry.nothingChanged')}`
        : say('fault.silent');
}
