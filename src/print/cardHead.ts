import { generate } from 'lean-qr';
import { COLOUR_FILLS, type Colour, PICTURE_SHAPES, type Picture } from '../pictures/pictures.ts';
import type { Card, CardPage } from './drawCards.ts';
import type { Pen } from './Pen.ts';
import { SMALLEST_TEXT } from './sheetStyles.ts';

const PICTURE = 120;
const CODE = 110;
const NUMBER = 64;
const NAME = SMALLEST_TEXT + 2;
const LEADING = 1.28;
const GAP = 8;
/** Picture and code fill a roll side by side; number and name stand below. */
const NARROW = 400;
const INK = '#16191f';
/** Of the grid that pictures are drawn on. */
const GRID = 48;
const STROKE = 2.6;
/** Light around a code, modules (ISO/IEC 18004 asks for four). */
const QUIET = 4;

type Doc = PDFKit.PDFDocument;

interface Place {
    readonly left: number;
    readonly top: number;
    readonly side: number;
}

/** The picture of a walk in its colour. */
export function drawPicture(doc: Doc, picture: Picture, colour: Colour, { left, top, side }: Place): void {
    doc.save()
        .translate(left, top)
        .scale(side / GRID);
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

function drawCode(doc: Doc, code: string, { left, top, side }: Place): void {
    const bits = generate(code);
    const module = side / (bits.size + 2 * QUIET);
    for (let y = 0; y < bits.size; y++) {
        for (let x = 0; x < bits.size; x++) {
            if (!bits.get(x, y)) continue;
            // A hair larger, so that no printer leaves white between.
            doc.rect(left + (x + QUIET) * module, top + (y + QUIET) * module, module + 0.1, module + 0.1);
        }
    }
    doc.fill('black');
}

/** Where picture, code and words stand. */
function placesOn(pen: Pen, { width, margin }: CardPage) {
    const isNarrow = width < NARROW;
    const inner = width - 2 * margin;
    const [pictureSide, codeSide] = isNarrow ? [(inner - GAP) / 2, (inner - GAP) / 2] : [PICTURE, CODE];
    const [pictureAt, codeAt] = pen.isRightToLeft
        ? [width - margin - pictureSide, margin]
        : [margin, width - margin - codeSide];
    const beside = pen.isRightToLeft
        ? { left: margin + codeSide, right: pictureAt - 2 * GAP }
        : { left: margin + pictureSide + 2 * GAP, right: codeAt };
    return {
        picture: { left: pictureAt, top: margin, side: pictureSide },
        code: { left: codeAt, top: margin, side: codeSide },
        words: isNarrow
            ? { left: margin, right: width - margin, top: margin + pictureSide }
            : { ...beside, top: margin },
    };
}

const nameLines = (pen: Pen, { name }: Card, width: number) => pen.set(name, width, NAME, 700);

/** From the upper margin to where the goal stands, points. */
export function headHeight(pen: Pen, card: Card, page: CardPage): number {
    const { words, picture } = placesOn(pen, page);
    const lines = nameLines(pen, card, words.right - words.left).length;
    const said = words.top - page.margin + NUMBER * LEADING + lines * NAME * LEADING;
    return Math.max(picture.side, said) + (page.width < NARROW ? GAP : 2 * GAP);
}

/** Picture, code, number and name at the head of a card. */
export function drawCardHead(pen: Pen, card: Card, page: CardPage): void {
    const { picture, code, words } = placesOn(pen, page);
    const { left, right } = words;
    drawPicture(pen.doc, card.picture, card.colour, picture);
    drawCode(pen.doc, card.code, code);
    const [number] = pen.set(card.number, right - left, NUMBER, 700);
    if (number) pen.write(number, left, right, words.top, NUMBER);
    let top = words.top + NUMBER * LEADING;
    for (const line of nameLines(pen, card, right - left)) {
        pen.write(line, left, right, top, NAME);
        top += NAME * LEADING;
    }
}
