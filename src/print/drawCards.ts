import { generate } from 'lean-qr';
import { COLOUR_FILLS, type Colour, PICTURE_SHAPES, type Picture } from '../pictures/pictures.ts';
import { isRightToLeft, type Language } from '../words/language.ts';
import { Pen } from './Pen.ts';
import { SMALLEST_TEXT } from './sheetStyles.ts';

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
    readonly sentences: readonly string[];
}

/** Points of an A4 page and what stands on it. */
const PAGE = { width: 595.28, height: 841.89, margin: 36 };
const PICTURE = 120;
const CODE = 110;
const NUMBER = 64;
const GOAL = 26;
const LEADING = 1.28;
const GAP = 8;
const INK = '#16191f';
/** Of the grid that pictures are drawn on. */
const GRID = 48;
const STROKE = 2.6;
/** Light around a code, modules (ISO/IEC 18004 asks for four). */
const QUIET = 4;

type Doc = PDFKit.PDFDocument;

function drawPicture(doc: Doc, { picture, colour }: Card, left: number, top: number): void {
    doc.save()
        .translate(left, top)
        .scale(PICTURE / GRID);
    doc.lineWidth(STROKE).lineCap('round').lineJoin('round');
    for (const { path, paint, placed } of PICTURE_SHAPES[picture]) {
        doc.save();
        if (placed) doc.translate(placed[0], placed[1]).scale(placed[2]);
        doc.path(path);
        if (paint === 'line') doc.stroke(INK);
        else doc.fillAndStroke(paint === 'fill' ? COLOUR_FILLS[colour] : INK, INK);
        doc.restore();
    }
    doc.restore();
}

function drawCode(doc: Doc, code: string, left: number, top: number): void {
    const bits = generate(code);
    const side = CODE / (bits.size + 2 * QUIET);
    for (let y = 0; y < bits.size; y++) {
        for (let x = 0; x < bits.size; x++) {
            if (!bits.get(x, y)) continue;
            // A hair larger, so that no printer leaves white between.
            doc.rect(left + (x + QUIET) * side, top + (y + QUIET) * side, side + 0.1, side + 0.1);
        }
    }
    doc.fill('black');
}

/** Writes what runs on from page to page. */
class Column {
    readonly #pen: Pen;
    #top: number;

    constructor(pen: Pen, top: number) {
        this.#pen = pen;
        this.#top = top;
    }

    write(text: string, size: number, weight: 500 | 700, indent = 0): void {
        const pen = this.#pen;
        const [left, right] = pen.isRightToLeft
            ? [PAGE.margin, PAGE.width - PAGE.margin - indent]
            : [PAGE.margin + indent, PAGE.width - PAGE.margin];
        for (const line of pen.set(text, right - left, size, weight)) {
            this.#room(size * LEADING);
            pen.write(line, left, right, this.#top, size);
            this.#top += size * LEADING;
        }
    }

    /** A number beside the line that is written next. */
    mark(text: string, size: number): void {
        this.#room(size * LEADING);
        const [line] = this.#pen.set(text, PAGE.width, size, 700);
        if (line) this.#pen.write(line, PAGE.margin, PAGE.width - PAGE.margin, this.#top, size);
    }

    leave(gap: number): void {
        this.#top += gap;
    }

    #room(height: number): void {
        if (this.#top + height <= PAGE.height - PAGE.margin) return;
        this.#pen.doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
        this.#top = PAGE.margin;
    }
}

function drawHead(pen: Pen, card: Card): void {
    const { doc } = pen;
    const { margin, width } = PAGE;
    const [pictureAt, codeAt] = pen.isRightToLeft
        ? [width - margin - PICTURE, margin]
        : [margin, width - margin - CODE];
    drawPicture(doc, card, pictureAt, margin);
    drawCode(doc, card.code, codeAt, margin);
    const [left, right] = pen.isRightToLeft
        ? [margin + CODE, pictureAt - 2 * GAP]
        : [margin + PICTURE + 2 * GAP, codeAt];
    const [number] = pen.set(card.number, right - left, NUMBER, 700);
    if (number) pen.write(number, left, right, margin, NUMBER);
    let top = margin + NUMBER * LEADING;
    for (const line of pen.set(card.name, right - left, SMALLEST_TEXT + 2, 700)) {
        pen.write(line, left, right, top, SMALLEST_TEXT + 2);
        top += (SMALLEST_TEXT + 2) * LEADING;
    }
}

/** A PDF with a card for each walk, on A4 and at least 18 points, each beginning on a page of its own. */
export async function drawCards(cards: readonly Card[], language: Language): Promise<Uint8Array> {
    const pen = new Pen(isRightToLeft(language));
    for (const card of cards) {
        pen.doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
        drawHead(pen, card);
        const column = new Column(pen, PAGE.margin + PICTURE + 2 * GAP);
        column.write(card.goal, GOAL, 700);
        for (const note of card.notes) column.write(note, SMALLEST_TEXT, 500);
        column.leave(GAP);
        for (const [index, { own, sentences }] of card.steps.entries()) {
            column.mark(`${index + 1}`, SMALLEST_TEXT);
            if (own !== undefined) column.write(own, SMALLEST_TEXT, 700, 34);
            for (const sentence of sentences) column.write(sentence, SMALLEST_TEXT, 500, 34);
            column.leave(GAP);
        }
    }
    return pen.end();
}
