import type { Weight } from './faces.ts';
import { levelsOf, type Run, visualRuns } from './visualRuns.ts';

export interface TextStyle {
    /** Points. */
    readonly size: number;
    readonly weight: Weight;
    readonly isRightToLeft: boolean;
}

export interface Line {
    /** As it is read, not as it is drawn. */
    readonly text: string;
    readonly runs: readonly Run[];
    /** Points. */
    readonly width: number;
}

/** Letters from one place in the text to another, with their width and that of the blank after them. */
interface Piece {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly blank: number;
}

/** A text in lines of at most a width in points. Broken at blanks; only a word longer than a line is cut. */
export function setText(text: string, width: number, style: TextStyle): Line[] {
    const clean = text
        .normalize('NFC')
        .replace(/(?!\u00a0)[\s\p{Cc}]+/gu, ' ')
        .trim();
    if (clean === '') return [];
    const levels = levelsOf(clean, style.isRightToLeft);
    const setLine = (from: number, to: number): Line => {
        const line = clean.slice(from, to).trimEnd();
        const runs = visualRuns(line, levels.subarray(from, to), style.weight);
        return {
            text: line.replace(/\p{Cf}/gu, ''),
            runs,
            width: runs.reduce((sum, run) => sum + widthOf(run, style.size), 0),
        };
    };
    const lines: Piece[] = [];
    for (const piece of piecesOf(clean, width, style, (from, to) => setLine(from, to).width)) {
        const last = lines.at(-1);
        const longer = last ? last.width + last.blank + piece.width : Number.POSITIVE_INFINITY;
        if (last && longer <= width) lines[lines.length - 1] = { ...piece, from: last.from, width: longer };
        else lines.push(piece);
    }
    return lines.map(({ from, to }) => setLine(from, to));
}

/** Points. */
export function widthOf({ text, face }: Run, size: number): number {
    return (face.font.layout(text).advanceWidth / face.font.unitsPerEm) * size;
}

type Measure = (from: number, to: number) => number;

/** What a line may not break: words, and parts of words that are longer than a line. */
function piecesOf(text: string, width: number, { size, weight }: TextStyle, measure: Measure): Piece[] {
    const [blank] = visualRuns(' ', new Uint8Array(1), weight);
    return wordsOf(text).flatMap(([from, to]) => {
        const after = blank && text[to - 1] === ' ' ? widthOf(blank, size) : 0;
        const whole = { from, to, width: measure(from, to), blank: after };
        return whole.width <= width ? [whole] : cutLong(text, whole, width, measure);
    });
}

/** Words with the blank after them; a hyphen or slash before a letter may end a line too. */
function wordsOf(text: string): (readonly [from: number, to: number])[] {
    return [...text.matchAll(/.+?(?: |[-–/](?=\p{L})|$)/gsu)].map(({ index, 0: word }) => [
        index,
        index + word.length,
    ]);
}

function cutLong(text: string, { from, to, blank }: Piece, width: number, measure: Measure): Piece[] {
    const cuts: Piece[] = [];
    let begin = from;
    let end = from;
    for (const letter of text.slice(from, to)) {
        if (end > begin && measure(begin, end + letter.length) > width) {
            cuts.push({ from: begin, to: end, width: measure(begin, end), blank: 0 });
            begin = end;
        }
        end += letter.length;
    }
    return [...cuts, { from: begin, to: end, width: measure(begin, end), blank }];
}
