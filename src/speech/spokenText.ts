import type { Language } from '../words/language.ts';
import { NAME_VOICE, OTHER_SCRIPTS } from './voices.ts';

/** Marks of direction, zero-width and control characters: seen or obeyed, never said. */
const SILENT = /[\p{Cc}\p{Cf}]+/gu;
/** espeak-ng reads what stands in double brackets as phonemes. */
const BRACKETS = /[[\]]+/g;
const LATIN_WORD = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}]*`;
const LATIN_NAME = new RegExp(String.raw`${LATIN_WORD}(?:[\s.'’/&-]+${LATIN_WORD})*`, 'gu');

/** One text in one form, however it was typed: for recordings and for the memory of what was said. */
export function plainText(text: string): string {
    return text.normalize('NFC').replace(SILENT, ' ').replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A plain text as SSML. Where the language has letters of its own, names in Latin letters are left to the voice of
 * the place, for "Lange Straße" is German in a Russian sentence too.
 */
export function speechMarkup(text: string, language: Language): string {
    if (!OTHER_SCRIPTS.has(language)) return `<speak>${escaped(text)}</speak>`;
    let said = '';
    let end = 0;
    for (const { 0: name, index } of text.matchAll(LATIN_NAME)) {
        said += `${escaped(text.slice(end, index))}<voice xml:lang="${NAME_VOICE}">${escaped(name)}</voice>`;
        end = index + name.length;
    }
    return `<speak>${said}${escaped(text.slice(end))}</speak>`;
}
