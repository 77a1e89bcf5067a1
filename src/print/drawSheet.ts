import type { Handout, HandoutStep } from '../handout/Handout.ts';
import { isRightToLeft } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import { drawStrip } from './drawStrip.ts';
import { Pen } from './Pen.ts';
import { photoUnder } from './photo.ts';
import type { Line } from './setText.ts';
import { type Paper, SHEET_STYLES, type SheetStyle, SMALLEST_TEXT } from './sheetStyles.ts';

/** A PDF and the size of its pages in points. */
export interface Sheet {
    readonly bytes: Uint8Array;
    readonly paper: Paper;
    readonly width: number;
    readonly height: number;
}

/** Something of a height that is drawn where there is room for it. */
interface Block {
    readonly height: number;
    draw(top: number): void;
}

/** So many steps go onto one page whatever it takes (acceptance A45). */
const ONE_PAGE = 8;
/** What a page has left goes between the steps, up to so much each. */
const MOST_SPREAD = 12;
/** Between a strip and the sentences beside it, points. */
const BESIDE = 8;
const CAUTION = 24;

/** A PDF of the way, at least 18 points, black on white: one A4 page for up to eight steps, or a piece of roll. */
export async function drawSheet(handout: Handout, paper: Paper): Promise<Sheet> {
    const pen = new Pen(isRightToLeft(handout.language));
    const { style, pages } = chooseStyle(pen, handout, SHEET_STYLES[paper]);
    for (const [index, blocks] of pages.entries()) {
        drawPage(pen, handout, style, blocks, { page: index + 1, pages: pages.length });
    }
    const { width } = style;
    const height = style.height ?? lengthOf(pages[0] ?? [], style);
    return { bytes: await pen.end(), paper, width, height };
}

/** Of a piece of roll with these blocks on it, points. */
function lengthOf(blocks: readonly Block[], { margin, gap }: SheetStyle): number {
    return blocks.reduce((sum, { height }) => sum + height + gap, 2 * margin);
}

/** The roomiest style in which everything stands on one page; a long way is printed roomily on several. */
function chooseStyle(pen: Pen, handout: Handout, [roomiest, ...tighter]: (typeof SHEET_STYLES)[Paper]) {
    const inStyle = (style: SheetStyle) => ({ style, pages: pagesOf(blocksOf(pen, handout, style), style) });
    const first = inStyle(roomiest);
    let chosen = first;
    for (const style of tighter) {
        if (chosen.pages.length > 1) chosen = inStyle(style);
    }
    return chosen.pages.length > 1 && handout.steps.length > ONE_PAGE ? first : chosen;
}

function drawPage(
    pen: Pen,
    { language }: Handout,
    style: SheetStyle,
    blocks: readonly Block[],
    number: { page: number; pages: number },
): void {
    const { width, margin, gap } = style;
    pen.doc.addPage({ size: [width, style.height ?? lengthOf(blocks, style)], margin: 0 });
    const spare = style.height === undefined ? 0 : style.height - lengthOf(blocks, style);
    const spread = Math.min(Math.max(spare / blocks.length, 0), MOST_SPREAD);
    let top = margin;
    for (const block of blocks) {
        block.draw(top);
        top += block.height + gap + spread;
    }
    if (number.pages === 1 || style.height === undefined) return;
    const [label] = pen.set(wordsIn(language)('paper.sheet.page', number), width, SMALLEST_TEXT, 700);
    const above = style.height - margin - SMALLEST_TEXT;
    if (label) pen.write(label, margin, width - margin, above, SMALLEST_TEXT);
}

/** Fills page after page; a page that has successors keeps a line for its number. */
function pagesOf(blocks: readonly Block[], { height, margin, gap, text, leading }: SheetStyle): Block[][] {
    if (height === undefined) return [[...blocks]];
    const whole = height - 2 * margin;
    const filled = (page: readonly Block[]) => page.reduce((sum, block) => sum + block.height + gap, -gap);
    if (filled(blocks) <= whole) return [[...blocks]];
    const room = whole - text * leading - gap;
    const pages: Block[][] = [[]];
    for (const block of blocks) {
        const page = pages.at(-1) ?? [];
        if (page.length > 0 && filled([...page, block]) > room) pages.push([block]);
        else page.push(block);
    }
    return pages;
}

function blocksOf(pen: Pen, handout: Handout, style: SheetStyle): Block[] {
    const { title, goal, promise, facts, steps, foot } = handout;
    return [
        textBlock(pen, style, [
            { text: `${title}: ${goal}`, size: style.goal, weight: 700 },
            { text: promise, size: style.text, weight: 700 },
            { text: facts.join(' '), size: style.text, weight: 500 },
        ]),
        ...steps.map((step) => (style.stripBeside ? besideBlock : belowBlock)(pen, step, style)),
        textBlock(pen, style, footOf(foot, style), true),
    ];
}

interface Text {
    readonly text: string;
    readonly size: number;
    readonly weight: 500 | 700;
}

/** Whom to call stands out; on a sheet the rest runs on to save lines. */
function footOf([first = '', ...rest]: readonly string[], { stripBeside }: SheetStyle): Text[] {
    const others = stripBeside ? [rest.join(' · ')] : rest;
    return [
        { text: first, size: SMALLEST_TEXT, weight: 700 },
        ...others.map((text): Text => ({ text, size: SMALLEST_TEXT, weight: 500 })),
    ];
}

function textBlock(pen: Pen, style: SheetStyle, texts: readonly Text[], isRuled = false): Block {
    const { width, margin, leading, gap } = style;
    const set = texts.map(({ text, size, weight }) => ({
        size,
        lines: pen.set(text, width - 2 * margin, size, weight),
    }));
    const lines = set.flatMap(({ size, lines: all }) => all.map((line) => ({ line, size })));
    const above = isRuled ? gap : 0;
    return {
        height: lines.reduce((sum, { size }) => sum + size * leading, above),
        draw(top) {
            if (isRuled) rule(pen, style, top);
            let at = top + above;
            for (const { line, size } of lines) {
                pen.write(line, margin, width - margin, at, size);
                at += size * leading;
            }
        },
    };
}

function rule(pen: Pen, { width, margin }: SheetStyle, top: number): void {
    pen.doc
        .moveTo(margin, top)
        .lineTo(width - margin, top)
        .lineWidth(1)
        .strokeColor('black')
        .stroke();
}

interface StepText {
    readonly line: Line;
    /** The first line of a warning carries the sign. */
    readonly sign: boolean;
    readonly isWarning: boolean;
}

function stepText(
    pen: Pen,
    { own, sentences, warnings, pauses }: HandoutStep,
    width: number,
    { text: size, tellsPauses }: SheetStyle,
): StepText[] {
    const told = own === undefined ? [] : pen.set(own, width, size, 700);
    const said = pen.set([...sentences, ...(tellsPauses ? pauses : [])].join(' '), width, size);
    const warned = warnings.flatMap((warning) =>
        pen.set(warning, width - CAUTION, size, 700).map((line, index) => ({
            line,
            sign: index === 0,
            isWarning: true,
        })),
    );
    const plain = [...told, ...said].map((line) => ({ line, sign: false, isWarning: false }));
    return [...plain, ...warned];
}

function writeStep(
    pen: Pen,
    style: SheetStyle,
    texts: readonly StepText[],
    left: number,
    right: number,
    top: number,
) {
    const { text: size, leading } = style;
    const by = (isWarning: boolean) => (isWarning ? CAUTION : 0);
    texts.forEach(({ line, sign, isWarning }, index) => {
        const at = top + index * size * leading;
        const [from, to] = pen.isRightToLeft ? [left, right - by(isWarning)] : [left + by(isWarning), right];
        pen.write(line, from, to, at, size);
        if (sign) drawCaution(pen, pen.isRightToLeft ? right - 18 : left, at + 1);
    });
}

function drawCaution({ doc }: Pen, left: number, top: number): void {
    doc.polygon([left + 9, top], [left + 18, top + 16], [left, top + 16]).fill('black');
    doc.moveTo(left + 9, top + 6)
        .lineTo(left + 9, top + 10)
        .lineWidth(2.4)
        .strokeColor('white')
        .stroke();
    doc.circle(left + 9, top + 13.2, 1.3).fill('white');
}

function writeNumber(pen: Pen, number: number, left: number, right: number, top: number): void {
    const [line] = pen.set(String(number), right - left, SMALLEST_TEXT + 4, 700);
    if (line) pen.write(line, left, right, top, SMALLEST_TEXT + 4);
}

/** On a sheet: number, strip and sentences side by side, begun where reading begins. */
function besideBlock(pen: Pen, step: HandoutStep, style: SheetStyle): Block {
    const { width, margin, strip, gap, text: size, leading, number } = style;
    const beside = number + strip + BESIDE;
    const texts = stepText(pen, step, width - 2 * margin - beside, style);
    const said = texts.length * size * leading;
    const photo = photoUnder(pen, step, width - 2 * margin - beside);
    const { isRightToLeft: isTurned } = pen;
    return {
        height: gap + Math.max(strip, said + photo.height),
        draw(top) {
            rule(pen, style, top);
            writeNumber(pen, step.number, margin, width - margin, top + gap);
            const stripLeft = isTurned ? width - margin - number - strip : margin + number;
            drawStrip(pen.doc, step.strip, stripLeft, top + gap, strip);
            const [left, right] = isTurned ? [margin, stripLeft - BESIDE] : [margin + beside, width - margin];
            writeStep(pen, style, texts, left, right, top + gap);
            photo.draw(left, right, top + gap + said);
        },
    };
}

/** On a roll: the strip, and the sentences below it. */
function belowBlock(pen: Pen, step: HandoutStep, style: SheetStyle): Block {
    const { width, margin, strip, gap, text: size, leading } = style;
    const texts = stepText(pen, step, width - 2 * margin, style);
    const said = texts.length * size * leading;
    const photo = photoUnder(pen, step, width - 2 * margin);
    return {
        height: 2 * gap + strip + said + photo.height,
        draw(top) {
            rule(pen, style, top);
            writeNumber(pen, step.number, margin, width - margin, top + gap);
            drawStrip(pen.doc, step.strip, (width - strip) / 2, top + gap, strip);
            writeStep(pen, style, texts, margin, width - margin, top + 2 * gap + strip);
            photo.draw(margin, width - margin, top + 2 * gap + strip + said);
        },
    };
}
