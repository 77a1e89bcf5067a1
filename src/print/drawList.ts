import type { Colour, Picture } from '../pictures/pictures.ts';
import { isRightToLeft, type Language } from '../words/language.ts';
import { drawPicture } from './cardHead.ts';
import type { Sheet } from './drawSheet.ts';
import { Pen } from './Pen.ts';
import { type Paper, SHEET_STYLES, SMALLEST_TEXT } from './sheetStyles.ts';

/** A walk that somebody should look at. */
interface ListRow {
    readonly picture: Picture;
    readonly colour: Colour;
    /** "4711 Sunflower, yellow" */
    readonly name: string;
    readonly goal: string;
    /** What is not as it was. */
    readonly sentences: readonly string[];
}

export interface List {
    readonly title: string;
    /** When it was looked at; what to say where there is no row. */
    readonly notes: readonly string[];
    readonly rows: readonly ListRow[];
}

const LEADING = 1.28;
const GAP = 10;
const PICTURE = 48;
const TITLE = 26;

interface Block {
    readonly height: number;
    draw(top: number): void;
}

/** Walks to look at as a PDF, at least 18 points; on a roll it is one page as long as the list. */
export async function drawList(
    { title, notes, rows }: List,
    language: Language,
    paper: Paper,
): Promise<Sheet> {
    const pen = new Pen(isRightToLeft(language));
    const [{ width, height: fixed, margin }] = SHEET_STYLES[paper];
    const texts = (text: string, size: number, weight: 500 | 700, by = 0): Block[] => {
        const [left, right] = pen.isRightToLeft
            ? [margin, width - margin - by]
            : [margin + by, width - margin];
        return pen.set(text, right - left, size, weight).map((line) => ({
            height: size * LEADING,
            draw: (top) => pen.write(line, left, right, top, size),
        }));
    };
    const rowBlock = ({ picture, colour, name, goal, sentences }: ListRow): Block => {
        const by = PICTURE + GAP;
        const lines = [
            ...texts(name, SMALLEST_TEXT, 700, by),
            ...texts(goal, SMALLEST_TEXT, 700, by),
            ...sentences.flatMap((sentence) => texts(sentence, SMALLEST_TEXT, 500, by)),
        ];
        const height = lines.reduce((sum, line) => sum + line.height, 0);
        return {
            height: Math.max(PICTURE, height) + GAP,
            draw(top) {
                const left = pen.isRightToLeft ? width - margin - PICTURE : margin;
                drawPicture(pen.doc, picture, colour, { left, top, side: PICTURE });
                let at = top;
                for (const line of lines) {
                    line.draw(at);
                    at += line.height;
                }
            },
        };
    };
    const blocks = [
        ...texts(title, TITLE, 700),
        ...notes.flatMap((note) => texts(note, SMALLEST_TEXT, 500)),
        { height: GAP, draw: () => undefined },
        ...rows.map(rowBlock),
    ];
    const long = blocks.reduce((sum, block) => sum + block.height, 2 * margin);
    const height = fixed ?? Math.ceil(long);
    const addPage = () => pen.doc.addPage({ size: [width, height], margin: 0 });
    addPage();
    let top = margin;
    for (const block of blocks) {
        if (top + block.height > height - margin + 1 && top > margin) {
            addPage();
            top = margin;
        }
        block.draw(top);
        top += block.height;
    }
    return { bytes: await pen.end(), paper, width, height };
}
