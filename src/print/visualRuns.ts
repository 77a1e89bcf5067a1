import bidiFactory from 'bidi-js';
import { type Face, faceFor, facesOf, type Weight } from './faces.ts';

/** Letters of one font in one direction, ready to be drawn from left to right. */
export interface Run {
    readonly text: string;
    readonly face: Face;
}

interface Letter {
    readonly text: string;
    readonly level: number;
    readonly face: Face;
}

const bidi = bidiFactory();
/** Marks of direction, of joining and of control: they have done their work when the levels are known. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const MARK = /\p{M}/u;
/** Stands for a letter that no font has. */
const MISSING = '·';

/** The direction of each UTF-16 unit: odd levels run from right to left (UAX #9). */
export function levelsOf(text: string, isRightToLeft: boolean): Uint8Array {
    return bidi.getEmbeddingLevels(text, isRightToLeft ? 'rtl' : 'ltr').levels;
}

/** A line's runs from left to right; `levels` are the text's own, as `levelsOf` the whole paragraph has them. */
export function visualRuns(text: string, levels: Uint8Array, weight: Weight): Run[] {
    const letters = lettersOf(text, levels, weight);
    return reordered(joined(letters)).map(({ text: run, level, face }) => ({
        text: level % 2 === 1 ? turned(run) : run,
        face,
    }));
}

function lettersOf(text: string, levels: Uint8Array, weight: Weight): Letter[] {
    const letters: Letter[] = [];
    let at = 0;
    for (const letter of text) {
        const level = levels[at];
        at += letter.length;
        if (UNSEEN.test(letter)) continue;
        const before = letters.at(-1);
        letters.push(setLetter(letter, level, before, weight));
    }
    return letters;
}

/** Blanks and accents stay in the font of the letter before them, so that words are shaped whole. */
function setLetter(letter: string, level: number, before: Letter | undefined, weight: Weight): Letter {
    const stays =
        before?.level === level &&
        (letter === ' ' || MARK.test(letter)) &&
        before.face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const face = stays ? before.face : faceFor(letter, weight);
    if (face) return { text: letter, level, face };
    return { text: MISSING, level, face: faceFor(MISSING, weight) ?? facesOf(weight)[0] };
}

function joined(letters: readonly Letter[]): Letter[] {
    const runs: Letter[] = [];
    for (const letter of letters) {
        const last = runs.at(-1);
        if (last && last.level === letter.level && last.face === letter.face) {
            runs[runs.length - 1] = { ...last, text: last.text + letter.text };
        } else runs.push(letter);
    }
    return runs;
}

/** From the highest level down, what stands together at it or above is turned round (UAX #9, L2). */
function reordered(runs: readonly Letter[]): Letter[] {
    let order = [...runs];
    const highest = Math.max(0, ...runs.map(({ level }) => level));
    for (let level = highest; level > 0; level--) {
        const next: Letter[] = [];
        let group: Letter[] = [];
        for (const run of order) {
            if (run.level >= level) group.unshift(run);
            else {
                next.push(...group, run);
                group = [];
            }
        }
        order = [...next, ...group];
    }
    return order;
}

/** Arabic is turned by its shaping; brackets are mirrored and everything else is turned here. */
function turned(text: string): string {
    const mirrored = [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter);
    return ARABIC.test(text) ? mirrored.join('') : mirrored.reverse().join('');
}
