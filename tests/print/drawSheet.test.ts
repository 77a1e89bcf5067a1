import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Handout } from '../../src/handout/Handout.ts';
import { drawSheet } from '../../src/print/drawSheet.ts';
import { PAPERS, SMALLEST_TEXT } from '../../src/print/sheetStyles.ts';
import { isRightToLeft, LANGUAGES } from '../../src/words/language.ts';
import { type PdfPage, type PdfText, readLines, readPdf } from '../support/readPdf.ts';
import { sampleHandout, sampleRouteOf } from '../support/sampleHandout.ts';

const BARE = /[\s\p{Cf}]+/gu;
const bare = (text: string) => text.replace(BARE, '');

/** Everything that a handout says, in the order of reading. */
function saidBy({ title, goal, promise, facts, steps, foot }: Handout): string[] {
    return [
        title,
        goal,
        promise,
        ...facts,
        ...steps.flatMap(({ number, sentences, warnings }) => [String(number), ...sentences, ...warnings]),
        ...foot,
    ];
}

describe.each(LANGUAGES)('in %s', (language) => {
    const handout = sampleHandout(language);

    test.each(PAPERS)('eight steps stand on one page of %s, large and whole', async (paper) => {
        const { bytes } = await drawSheet(handout, paper);
        const [page, ...more] = await readPdf(bytes);
        expect(more).toEqual([]);
        expectSaid(await readLines(bytes), handout);
        const texts = page?.texts ?? [];
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(SMALLEST_TEXT - 0.01);
        expect(texts.filter((text) => !isOnPaper(text, page)).map(({ text }) => text)).toEqual([]);
        const number = texts.filter(({ text, size }) => text === '4' && size > SMALLEST_TEXT);
        const isRight = (number[0]?.x ?? 0) > (page?.width ?? 0) / 2;
        expect([number.length, isRight]).toEqual([1, isRightToLeft(language)]);
    });
});

/** Every sentence in its place; where room is scarce, seats and toilets are told at the top alone. */
function expectSaid(lines: readonly string[], handout: Handout): void {
    const printed = bare(lines.join(''));
    let from = 0;
    for (const sentence of saidBy(handout)) {
        const found = printed.indexOf(bare(sentence), from);
        expect(found, sentence).toBeGreaterThanOrEqual(0);
        from = found;
    }
}

const PRINTABLE = 10;
/** Of these pdf.js tells no dependable place; where their ink is, the raster tells. */
const ARABIC = /\p{Script=Arabic}/u;

function isOnPaper({ text, x, y, width }: PdfText, page: PdfPage | undefined): boolean {
    if (!page) return false;
    if (ARABIC.test(text)) return true;
    const isAcross = x >= PRINTABLE && x + width <= page.width - PRINTABLE;
    return isAcross && y >= PRINTABLE && y <= page.height - PRINTABLE;
}

test('only black and white are used', async () => {
    const { bytes } = await drawSheet(sampleHandout('de'), 'A4');
    const [page] = await readPdf(bytes);
    expect([...(page?.colours ?? [])].sort()).toEqual(['#000000', '#ffffff']);
});

test('Latin and Cyrillic letters are read back as they were written', async () => {
    for (const language of ['de', 'pl', 'uk'] as const) {
        const handout = sampleHandout(language);
        const [page] = await readPdf((await drawSheet(handout, 'roll80')).bytes);
        const read = bare(page?.texts.map(({ text }) => text).join('') ?? '');
        for (const { sentences } of handout.steps) expect(read).toContain(bare(sentences.join('')));
    }
});

test('a long way takes several numbered pages, each step whole on one of them', async () => {
    const handout = sampleHandout('de', { route: sampleRouteOf(23) });
    const pages = await readPdf((await drawSheet(handout, 'A4')).bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, { texts }] of pages.entries()) {
        const read = texts.map(({ text }) => text).join('');
        expect(read).toContain(`Seite ${index + 1} von ${pages.length}`);
    }
});

test('the way back has its own name and no door', () => {
    const there = sampleHandout('de', { entrance: 'steps' });
    const back = sampleHandout('de', { direction: 'back', facing: undefined });
    expect(there.steps.at(-1)?.warnings).toHaveLength(1);
    expect([back.title, back.steps.at(-1)?.warnings]).toEqual(['Ihr Rückweg', []]);
});

test('no name breaks a sheet', async () => {
    const name = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    await fc.assert(
        fc.asyncProperty(
            name,
            fc.constantFrom(...LANGUAGES),
            fc.constantFrom(...PAPERS),
            async (goal, language, paper) => {
                const { bytes } = await drawSheet(
                    sampleHandout(language, { goal, route: sampleRouteOf(2) }),
                    paper,
                );
                expect((await readPdf(bytes)).length).toBeGreaterThanOrEqual(1);
            },
        ),
        { numRuns: 12 },
    );
});

const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;

test.skipIf(!hasPoppler)(
    'drawn by another program, ink stays off the edges and on the reading side',
    async () => {
        for (const language of ['de', 'ar'] as const) {
            const { bytes } = await drawSheet(sampleHandout(language), 'A4');
            const { width, height, rows } = rasterised(bytes);
            const inkIn = (fromX: number, toX: number, fromY: number, toY: number) =>
                rows
                    .slice(fromY, toY)
                    .reduce((sum, row) => sum + row.slice(fromX, toX).filter((grey) => grey < 128).length, 0);
            const edge = Math.round(width * 0.03);
            expect(inkIn(0, edge, 0, height) + inkIn(width - edge, width, 0, height)).toBe(0);
            const left = inkIn(0, width / 2, 0, height * 0.12);
            const right = inkIn(width / 2, width, 0, height * 0.12);
            expect(left > right).toBe(language === 'de');
        }
    },
);

/** The first page at 50 dots to the inch, row by row: 0 is black, 255 white. */
function rasterised(bytes: Uint8Array) {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-sheet-'));
    const file = join(folder, 'sheet');
    writeFileSync(`${file}.pdf`, bytes);
    const { status } = spawnSync('pdftoppm', ['-r', '50', '-gray', '-singlefile', `${file}.pdf`, file]);
    expect(status).toBe(0);
    const picture = readFileSync(`${file}.pgm`);
    rmSync(folder, { recursive: true });
    const [head = '', width = 0, height = 0] =
        /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
    const pixels = picture.subarray(head.length);
    const rows = Array.from({ length: Number(height) }, (_, row) => [
        ...pixels.subarray(row * Number(width), (row + 1) * Number(width)),
    ]);
    return { width: Number(width), height: Number(height), rows };
}
