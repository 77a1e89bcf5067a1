import { expect, test } from 'vitest';
import { type Card, drawCards } from '../../src/print/drawCards.ts';
import { SMALLEST_TEXT } from '../../src/print/sheetStyles.ts';
import { readPdf } from '../support/readPdf.ts';

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
    const pages = await readPdf(await drawCards([card(4), card(5, '0815')], 'de'));
    expect(pages.length).toBe(2);
    const said = pages.map(({ texts }) => texts.map(({ text }) => text).join(' '));
    expect(said[0]).toMatch(/4711.*Sonnenblume.*Marktkirche.*12 Minuten.*An der roten Bank vorbei/s);
    expect(said[1]).toContain('0815');
    const sizes = pages.flatMap(({ texts }) => texts.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TEXT - 0.01);
});

test('a long way goes on on another page, and no step is lost', async () => {
    const pages = await readPdf(await drawCards([card(30)], 'de'));
    expect(pages.length).toBeGreaterThan(1);
    const said = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    expect(said.match(/Biegen Sie/g)?.length).toBe(30);
    for (const { texts } of pages) for (const { y } of texts) expect(y).toBeGreaterThan(20);
});
