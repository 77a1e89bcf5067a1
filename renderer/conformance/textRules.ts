import { contrast, groundOf, over, readColour } from './colours.ts';
import type { Measured, Panel } from './finding.ts';
import { leastOf, mostOf, targetsIn, textsIn, wordsOf } from './seen.ts';

/** Height of capitals over viewing distance: 0.7° (EN 301 549, 5.1.4). */
const CAPITAL = 0.01222;
/** A letter's height is measured in whole pixels of a large drawing; less is no shortfall. */
const SLACK = 0.985;
/** Of a line's height the part above and below its letters. */
const INK = 0.2;
const DRAWN_AT = 200;
const LONGEST_LINE = 45;
const MOST_WORDS = 12;
const TEXT_CONTRAST = 7;

/** Millimetres of a capital H in an element's own font and size. */
export function capHeights(page: Element, { pixelsPerMillimetre, viewingDistance }: Panel): Measured {
    const least = viewingDistance * CAPITAL;
    const heights = textsIn(page).map(({ node, element }) => {
        const { fontSize, fontFamily, fontWeight } = getComputedStyle(element);
        const part = capitalPart(`${fontWeight} ${DRAWN_AT}px ${fontFamily}`);
        return { text: node.data.trim(), height: (part * Number.parseFloat(fontSize)) / pixelsPerMillimetre };
    });
    return {
        rule: 'capHeight',
        checked: heights.length,
        ...worst(leastOf(heights.map(({ height }) => height))),
        faults: heights
            .filter(({ height }) => height < least * SLACK)
            .map(
                ({ text, height }) => `${text.slice(0, 40)}: ${height.toFixed(1)} of ${least.toFixed(1)} mm`,
            ),
    };
}

const parts = new Map<string, number>();

/** Height of a capital H as a part of the font size. */
function capitalPart(font: string): number {
    const known = parts.get(font);
    if (known !== undefined) return known;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas to measure letters on');
    context.font = font;
    const part = context.measureText('H').actualBoundingBoxAscent / DRAWN_AT;
    parts.set(font, part);
    return part;
}

/** Sentences by the words that are counted in them. */
export function sentenceLengths(page: Element): Measured {
    const sentences = [...new Set(textsIn(page).map(({ element }) => blockOf(element)))]
        .flatMap((block) => (block.textContent ?? '').split(/(?<=[.!?؟:])\s+/))
        .map((sentence) => ({ sentence, words: wordCount(sentence) }));
    return {
        rule: 'words',
        checked: sentences.length,
        ...worst(mostOf(sentences.map(({ words }) => words))),
        faults: sentences
            .filter(({ words }) => words > MOST_WORDS)
            .map(({ sentence, words }) => `${words} words: ${sentence.trim().slice(0, 60)}`),
    };
}

function wordCount(sentence: string): number {
    return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The nearest element that begins a line of its own. */
function blockOf(element: Element): Element {
    const isInline = getComputedStyle(element).display.startsWith('inline');
    const parent = element.parentElement;
    return isInline && parent && !element.matches('button') ? blockOf(parent) : element;
}

/** Characters that stand side by side on one line. */
export function lineLengths(page: Element): Measured {
    const lines = textsIn(page).flatMap(({ node }) => linesOf(node));
    return {
        rule: 'lineLength',
        checked: lines.length,
        ...worst(mostOf(lines.map((line) => line.length))),
        faults: lines
            .filter((line) => line.length > LONGEST_LINE)
            .map((line) => `${line.length} characters: ${line}`),
    };
}

function linesOf(node: Text): string[] {
    const lines = new Map<number, string>();
    const range = document.createRange();
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, `${lines.get(top) ?? ''} ${word}`.trim());
    }
    return [...lines.values()];
}

/** Each text against what it is painted on. */
export function textContrasts(page: Element): Measured {
    const texts = textsIn(page).map(({ node, element }) => {
        const ground = groundOf(element);
        const colour = readColour(getComputedStyle(element).color) ?? [0, 0, 0, 1];
        return { text: node.data.trim().slice(0, 40), ratio: contrast(over(colour, ground), ground) };
    });
    return {
        rule: 'textContrast',
        checked: texts.length,
        ...worst(leastOf(texts.map(({ ratio }) => ratio))),
        faults: texts
            .filter(({ ratio }) => ratio < TEXT_CONTRAST)
            .map(({ text, ratio }) => `${text}: ${ratio.toFixed(2)}:1`),
    };
}

/** For a rule that counts something, the value next to its limit. */
export function worst(value: number | undefined): { readonly worst?: number } {
    return value === undefined ? {} : { worst: value };
}

/** Texts and targets that leave the screen, are wider than their place, or lie on others. */
export function misplaced(page: Element): Measured {
    const texts = textsIn(page);
    const blocks = [...new Set(texts.map(({ element }) => blockOf(element)))];
    const targets = targetsIn(page);
    return {
        rule: 'whole',
        checked: texts.length + targets.length,
        faults: [
            ...texts.flatMap(({ node }) => outside(node)),
            ...overlaps(blocks.filter((block) => block.matches('p, h1, h2'))),
            ...overlaps(targets),
        ],
    };
}

function outside(node: Text): string[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    const isOut = [...range.getClientRects()].some(
        ({ left, top, right, bottom, height }) =>
            left < -1 || top < -INK * height || right > innerWidth + 1 || bottom > innerHeight + INK * height,
    );
    const holder = node.parentElement?.closest('button');
    const box = holder?.getBoundingClientRect();
    const isCut =
        box !== undefined &&
        [...range.getClientRects()].some(({ left, right }) => left < box.left - 1 || right > box.right + 1);
    const text = node.data.trim().slice(0, 40);
    return [
        ...(isOut ? [`outside the screen: ${text}`] : []),
        ...(isCut ? [`wider than its key: ${text}`] : []),
    ];
}

function overlaps(elements: readonly Element[]): string[] {
    return elements.flatMap((first, index) =>
        elements.slice(index + 1).flatMap((second) => {
            if (first.contains(second) || second.contains(first)) return [];
            const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
            const isApart =
                a.right <= b.left + 1 ||
                b.right <= a.left + 1 ||
                a.bottom <= b.top + 1 ||
                b.bottom <= a.top + 1;
            return isApart ? [] : [`${wordsOf(first)} lies on ${wordsOf(second)}`];
        }),
    );
}
