import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unwrapWoff } from './unwrapWoff.ts';

export type Weight = 500 | 700;

/** One font file: a typeface here is several, each for some scripts. */
export interface Face {
    readonly name: string;
    readonly bytes: Buffer;
    readonly font: Font;
}

/** In the order in which they are asked for a letter: the screen's own typefaces (renderer/styles/fonts.css). */
const FILES = [
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext',
    'noto-sans/files/noto-sans-cyrillic',
    'noto-sans/files/noto-sans-cyrillic-ext',
    'noto-sans-arabic/files/noto-sans-arabic-arabic',
    'noto-sans/files/noto-sans-greek',
    'noto-sans/files/noto-sans-latin',
    'noto-sans/files/noto-sans-latin-ext',
] as const;

const resolve = createRequire(import.meta.url).resolve;

function open(file: string, weight: Weight): Face {
    const bytes = unwrapWoff(readFileSync(resolve(`@fontsource/${file}-${weight}-normal.woff`)));
    const font = create(bytes);
    if (!('layout' in font)) throw new Error(`${file} holds several fonts, expected one`);
    return { name: `${file}-${weight}`, bytes, font };
}

const opened = new Map<Weight, readonly Face[]>();

/** Every font file of a weight; they are read when the first sheet is printed. */
export function facesOf(weight: Weight): readonly Face[] {
    const known = opened.get(weight);
    if (known) return known;
    const faces = FILES.map((file) => open(file, weight));
    opened.set(weight, faces);
    return faces;
}

/** The file that has a letter, undefined where none has. */
export function faceFor(letter: string, weight: Weight): Face | undefined {
    const codePoint = letter.codePointAt(0) ?? 0;
    return facesOf(weight).find(({ font }) => font.hasGlyphForCodePoint(codePoint));
}
