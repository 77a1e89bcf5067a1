import { type Box, besideLine, untilEdge } from '../handout/lines.ts';
import type { Point } from '../handout/plane.ts';
import type { Strip, StripMark } from '../handout/strip.ts';
import { STRIP_SIGNS } from '../handout/stripSigns.ts';

/** The act lies at two thirds of the strip's height. */
const ACT_AT = 2 / 3;
const WAY = 6;
const EDGE = 9;
const SIGN = 21;
/** From a sign's middle to the middle of the way, so that neither hides the other. */
const BESIDE = 16;

type Doc = PDFKit.PDFDocument;

/**
 * Draws the ground at a step into a square: streets thin, the way before the step hollow, the way ahead solid
 * with an arrow, steps barred, seats and toilets as signs. Shapes alone tell them apart.
 */
export function drawStrip(doc: Doc, strip: Strip, left: number, top: number, side: number): void {
    const scale = side / (2 * strip.reach);
    const place = ([right, ahead]: Point): Point => [
        left + side / 2 + right * scale,
        top + side * ACT_AT - ahead * scale,
    ];
    doc.save();
    doc.roundedRect(left, top, side, side, 5).clip();
    doc.lineCap('round').lineJoin('round').strokeColor('black').fillColor('black');
    for (const road of strip.roads) stroke(doc, road.map(place), 1);
    drawWay(doc, strip, place, boxWithin(left, top, side, EDGE));
    const way = [...strip.walked, ...strip.ahead].map(place);
    for (const mark of strip.marks) {
        drawMark(doc, mark, place(mark.at), way, boxWithin(left, top, side, SIGN / 2 + 1));
    }
    doc.restore();
    doc.roundedRect(left, top, side, side, 5).lineWidth(1.5).strokeColor('black').stroke();
}

const boxWithin = (left: number, top: number, side: number, by: number): Box => ({
    left: left + by,
    top: top + by,
    right: left + side - by,
    bottom: top + side - by,
});

function drawWay(doc: Doc, strip: Strip, place: (point: Point) => Point, box: Box): void {
    const walked = strip.walked.map(place);
    const { points, leaves } = untilEdge(strip.ahead.map(place), box);
    stroke(doc, walked, WAY + 4, 'white');
    stroke(doc, points, WAY + 4, 'white');
    stroke(doc, walked, WAY);
    stroke(doc, walked, WAY - 3, 'white');
    stroke(doc, points, WAY);
    for (const steps of strip.steps) drawSteps(doc, steps.map(place));
    if (leaves) drawArrow(doc, points);
    const here = points[0];
    if (here)
        doc.circle(...here, 5)
            .lineWidth(2.5)
            .fillAndStroke('white', 'black');
}

function stroke(doc: Doc, line: readonly Point[], width: number, colour = 'black'): void {
    const [first, ...rest] = line;
    if (!first || rest.length === 0) return;
    doc.moveTo(...first);
    for (const point of rest) doc.lineTo(...point);
    doc.lineWidth(width).strokeColor(colour).stroke();
}

/** A flight of steps: bars across the way. */
function drawSteps(doc: Doc, line: readonly Point[]): void {
    doc.lineCap('butt');
    stroke(doc, line, 14, 'white');
    doc.dash(2.5, { space: 2.5 });
    stroke(doc, line, 14);
    doc.undash().lineCap('round');
}

function drawArrow(doc: Doc, line: readonly Point[]): void {
    const [before, tip] = [line.at(-2), line.at(-1)];
    if (!before || !tip) return;
    const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
    const corner = (turn: number, length: number): Point => [
        tip[0] + Math.cos(angle + turn) * length,
        tip[1] + Math.sin(angle + turn) * length,
    ];
    doc.polygon([...corner(0, 8)], [...corner(2.3, 9)], [...corner(-2.3, 9)]).fill('black');
}

function drawMark(doc: Doc, { kind }: StripMark, at: Point, way: readonly Point[], box: Box): void {
    const isOn = at[0] >= box.left && at[0] <= box.right && at[1] >= box.top && at[1] <= box.bottom;
    if (!isOn) return;
    if (kind === 'goal') {
        doc.circle(...at, 10)
            .lineWidth(3)
            .fillAndStroke('white', 'black');
        doc.circle(...at, 4.5).fill('black');
        return;
    }
    const [x, y] = kind === 'lift' ? at : besideLine(at, way, BESIDE);
    const [left, top] = [
        within(x, box.left, box.right) - SIGN / 2,
        within(y, box.top, box.bottom) - SIGN / 2,
    ];
    doc.roundedRect(left, top, SIGN, SIGN, 3).lineWidth(1.2).fillAndStroke('white', 'black');
    doc.save();
    doc.translate(left + 2, top + 2).scale((SIGN - 4) / 48);
    doc.path(STRIP_SIGNS[kind]).lineWidth(4).strokeColor('black').stroke();
    doc.restore();
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
