import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readClips } from '../../src/services/readClips.ts';
import { fixedTexts } from '../../src/words/fixedTexts.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { stufenfrei } from '../support/stufenfrei.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-clips-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(LANGUAGES)('what is to be recorded in %s', (language) => {
    const texts = fixedTexts(language).map(({ text }) => text);

    test('is said the same every time, and each once', () => {
        expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
        expect(new Set(texts).size).toBe(texts.length);
    });
});

test('German has the questions of the screen; Einfache Sprache only what differs', () => {
    const german = fixedTexts('de').map(({ text }) => text);
    expect(german).toEqual(
        expect.arrayContaining(['Wohin möchten Sie?', 'Sie sind am Ziel.', 'Gute Reise.']),
    );
    expect(german.length).toBeGreaterThan(300);
    const simple = fixedTexts('de-simple').map(({ text }) => text);
    expect(simple.filter((text) => german.includes(text))).toEqual([]);
    expect(simple.length).toBeGreaterThan(10);
});

test('a folder with the recordings that are asked for is taken as it is printed', async () => {
    const { output, status } = await stufenfrei([
        'speech',
        'sentences',
        '--language',
        'tr',
        '--language',
        'de',
    ]);
    expect(status).toBe(0);
    writeFileSync(join(folder, 'index.json'), output);
    const index: Record<string, Record<string, string>> = JSON.parse(output);
    expect(Object.keys(index)).toEqual(['tr', 'de']);
    const files = Object.values(index).flatMap((texts) => Object.values(texts));
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), file);
    }
    const clips = await readClips(folder);
    if (!clips.ok) throw new Error(clips.fault);
    const sound = await clips.value.sound({ language: 'tr', text: 'Nereye gitmek istersiniz?', speed: 1 });
    expect(new TextDecoder().decode(sound?.bytes)).toBe('tr/screens-rest-question.wav');
});

test('a language that is none is named', async () => {
    const { status, errors } = await stufenfrei(['speech', 'sentences', '--language', 'xx']);
    expect(status).not.toBe(0);
    expect(errors).toContain('found xx');
});
