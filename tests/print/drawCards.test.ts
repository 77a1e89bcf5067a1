import { expect, test } from 'vitest';
import { type Card, drawCards } from '../../src/print/drawCards.ts';
import { drawList } from '../../src/print/drawList.ts';
import { SMALLEST_TEXT } from '../../src/print/sheetStyles.ts';
import { readPdf } from '../support/readPdf.ts';
import { photo } from '../support/walkMedia.ts';

const card = (steps: number, number = '4711'): Card => ({
    picture: 'sunflower',
    colour: 'yellow',
    number,
    name: 'Sonnenblume, gelb',
    goal: 'Marktkirche',
    code: `${number}0006`,
    notes: ['12 Minuten', 'hin und zurück'],
    steps: Array.from({ length: steps }, (_, step) => ({
        ...(step === 0 && { own: 'An der roten Bank vorbei.' }),
        sentences: ['Gehen Sie zur Kirche.', 'Biegen Sie dort links ab.'],
    })),
});

test('a group comes out as a card each, large and whole', async () => {
    const pages = await readPdf((await drawCards([card(4), card(5, '0815')], 'de', 'A4')).bytes);
    expect(pages.length).toBe(2);
    const said = pages.map(({ texts }) => texts.map(({ text }) => text).join(' '));
    expect(said[0]).toMatch(/4711.*Sonnenblume.*Marktkirche.*12 Minuten.*An der roten Bank vorbei/s);
    expect(said[1]).toContain('0815');
    const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT - 0.01);
});

test('a long way goes on on another page, and no step is lost', async () => {
    const pages = await readPdf((await drawCards([card(30)], 'de', 'A4')).bytes);
    expect(pages.length).toBeGreaterThan(1);
    const said = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    expect(said.match(/Biegen Sie/g)?.length).toBe(30);
    for (const { texts } of pages) for (const { y } of texts) expect(y).toBeGreaterThan(20);
});

test('on a roll a card is one piece, as long as what stands on it, with the photo of its step', async () => {
    const photographed = { ...card(6), steps: [{ sentences: ['Hier.'], photo: await photo() }] };
    for (const language of ['de', 'ar'] as const) {
        const sheet = await drawCards([photographed], language, 'roll80');
        const pages = await readPdf(sheet.bytes);
        expect(pages.length).toBe(1);
        expect(pages[0]?.height).toBeCloseTo(sheet.height, 0);
        for (const { x, y, width } of pages[0]?.texts ?? []) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(sheet.width + 0.5);
            expect(y).toBeGreaterThan(0);
        }
        const without = await drawCards(
            [{ ...photographed, steps: [{ sentences: ['Hier.'] }] }],
            language,
            'roll80',
        );
        expect(sheet.height - without.height).toBeGreaterThan(100);
    }
});

test('walks to look at are a list, whatever its length', async () => {
    const row = {
        picture: 'cat',
        colour: 'blue',
        name: '4711 Katze, blau',
        goal: 'Marktkirche',
        sentences: ['Der Weg ist länger.', 'Der Weg hat mehr Stufen.'],
    } as const;
    const list = { title: 'Bitte sehen Sie nach', notes: ['Stand: 10. März'], rows: Array(12).fill(row) };
    const pages = await readPdf((await drawList(list, 'de', 'A4')).bytes);
    expect(pages.length).toBe(2);
    const said = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    expect(said.match(/4711 Katze, blau/g)?.length).toBe(12);
    expect((await readPdf((await drawList(list, 'de', 'roll80')).bytes)).length).toBe(1);
});
