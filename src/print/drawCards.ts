import type { Colour, Picture } from '../pictures/pictures.ts';
import { isRightToLeft, type Language } from '../words/language.ts';
import { drawCardHead, headHeight } from './cardHead.ts';
import type { Sheet } from './drawSheet.ts';
import { Pen } from './Pen.ts';
import { photoBox } from './photo.ts';
import type { Line } from './setText.ts';
import { type Paper, SHEET_STYLES, SMALLEST_TEXT } from './sheetStyles.ts';

/** A prepared walk on paper, its words ready to print. */
export interface Card {
    readonly picture: Picture;
    readonly colour: Colour;
    readonly number: string;
    /** "Sunflower, yellow" */
    readonly name: string;
    readonly goal: string;
    /** What a scanner types. */
    readonly code: string;
    /** Minutes, there and back, or why there is no way today. */
    readonly notes: readonly string[];
    readonly steps: readonly CardStep[];
}

interface CardStep {
    /** The caretaker's own words, set in bold before the others. */
    readonly own?: string;
    /** JPEG. */
    readonly photo?: Uint8Array;
    readonly sentences: readonly string[];
}

/** Points of a page and what stands on it; without a height the page is as long as the card. */
export interface CardPage {
    readonly width: number;
    readonly height?: number;
    readonly margin: number;
    readonly goal: number;
    /** Room for a step's number. */
    readonly number: number;
}

const PAGES: Readonly<Record<Paper, CardPage>> = {
    A4: { width: 595.28, height: 841.89, margin: 36, goal: 26, number: 34 },
    roll80: { width: SHEET_STYLES.roll80[0].width, margin: 12, goal: 24, number: 26 },
};
const LEADING = 1.28;
const GAP = 8;
const HIGHEST_PHOTO = 190;

/** One below the other; a page breaks between two of them. */
interface Row {
    readonly height: number;
    draw(top: number): void;
}

function textRows(pen: Pen, page: CardPage, text: string, size: number, weight: 500 | 700, by = 0): Row[] {
    const [left, right] = pen.isRightToLeft
        ? [page.margin, page.width - page.margin - by]
        : [page.margin + by, page.width - page.margin];
    return pen.set(text, right - left, size, weight).map((line) => ({
        height: size * LEADING,
        draw: (top) => pen.write(line, left, right, top, size),
    }));
}

function photoRow(pen: Pen, page: CardPage, bytes: Uint8Array): Row[] {
    const column = page.width - 2 * page.margin - page.number;
    const box = photoBox(bytes, column, HIGHEST_PHOTO);
    if (!box) return [];
    const left = pen.isRightToLeft
        ? page.width - page.margin - page.number - box.width
        : page.margin + page.number;
    return [
        {
            height: box.height + GAP,
            draw: (top) => pen.doc.image(Buffer.from(bytes), left, top + GAP / 2, { ...box }),
        },
    ];
}

/** The step's number beside whatever of it comes first. */
function marked(pen: Pen, page: CardPage, number: number, [first, ...rest]: readonly Row[]): Row[] {
    if (!first) return [];
    const [line]: (Line | undefined)[] = pen.set(String(number), page.width, SMALLEST_TEXT, 700);
    const drawBoth = (top: number) => {
        if (line) pen.write(line, page.margin, page.width - page.margin, top, SMALLEST_TEXT);
        first.draw(top);
    };
    return [{ ...first, draw: drawBoth }, ...rest];
}

function stepRows(pen: Pen, page: CardPage, { own, photo, sentences }: CardStep, index: number): Row[] {
    const rows = [
        ...(own === undefined ? [] : textRows(pen, page, own, SMALLEST_TEXT, 700, page.number)),
        ...sentences.flatMap((text) => textRows(pen, page, text, SMALLEST_TEXT, 500, page.number)),
        ...(photo ? photoRow(pen, page, photo) : []),
    ];
    return [...marked(pen, page, index + 1, rows), { height: GAP, draw: () => undefined }];
}

function drawCard(pen: Pen, card: Card, page: CardPage): number {
    const rows = [
        ...textRows(pen, page, card.goal, page.goal, 700),
        ...card.notes.flatMap((note) => textRows(pen, page, note, SMALLEST_TEXT, 500)),
        { height: GAP, draw: () => undefined },
        ...card.steps.flatMap((step, index) => stepRows(pen, page, step, index)),
    ];
    const head = headHeight(pen, card, page);
    const long = rows.reduce((sum, { height }) => sum + height, page.margin + head + page.margin);
    const height = page.height ?? Math.ceil(long);
    const addPage = () => pen.doc.addPage({ size: [page.width, height], margin: 0 });
    addPage();
    drawCardHead(pen, card, page);
    let top = page.margin + head;
    for (const row of rows) {
        if (top + row.height > height - page.margin + 1) {
            addPage();
            top = page.margin;
        }
        row.draw(top);
        top += row.height;
    }
    return height;
}

/**
 * A PDF with a card for each walk, at least 18 points, each beginning on a page of its own. On a roll a page is as
 * long as its card; the sheet's height is that of the last.
 */
export async function drawCards(cards: readonly Card[], language: Language, paper: Paper): Promise<Sheet> {
    const pen = new Pen(isRightToLeft(language));
    const page = PAGES[paper];
    const heights = cards.map((card) => drawCard(pen, card, page));
    return { bytes: await pen.end(), paper, width: page.width, height: heights.at(-1) ?? 0 };
}
