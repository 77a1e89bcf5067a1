import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClips } from '../../src/services/readClips.ts';
import { Speech } from '../../src/speech/Speech.ts';
import { standInVoice } from '../support/standInVoice.ts';

function folderWith(index: string, ...files: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-clips-'));
    writeFileSync(join(folder, 'index.json'), index);
    for (const file of files) writeFileSync(join(folder, file), `sound of ${file}`);
    return folder;
}

const INDEX = JSON.stringify({
    de: { 'Wohin möchten Sie?': 'wohin.mp3', 'Ihr Weg': 'weg.wav' },
    'de-simple': { 'Ihr Weg': 'weg-einfach.ogg' },
});

async function say(folder: string | undefined, language: 'de' | 'de-simple' | 'en', text: string) {
    const clips = await readClips(folder);
    if (!clips.ok) throw new Error(clips.fault);
    const said = await new Speech(clips.value, standInVoice('speaks').program).say({
        language,
        text,
        speed: 1,
    });
    if (!said.ok) throw new Error(said.fault);
    const { bytes, type, isRecording } = said.value;
    return isRecording ? `${type}: ${new TextDecoder().decode(bytes)}` : `${type} of the voice`;
}

describe('recorded voices', () => {
    const folder = folderWith(INDEX, 'wohin.mp3', 'weg.wav', 'weg-einfach.ogg');

    test.each([
        ['de', 'Wohin möchten Sie?', 'audio/mpeg: sound of wohin.mp3'],
        ['de', '\u2068Wohin \n mo\u0308chten Sie?', 'audio/mpeg: sound of wohin.mp3'],
        ['de', 'Ihr Weg', 'audio/wav: sound of weg.wav'],
        ['de-simple', 'Ihr Weg', 'audio/ogg: sound of weg-einfach.ogg'],
        ['de-simple', 'Wohin möchten Sie?', 'audio/mpeg: sound of wohin.mp3'],
        ['en', 'Ihr Weg', 'audio/wav of the voice'],
        ['de', 'Ihr Weg.', 'audio/wav of the voice'],
    ] as const)('%s, %s', async (language, text, sound) => {
        expect(await say(folder, language, text)).toBe(sound);
    });

    test('without a folder the voice says everything', async () => {
        expect(await say(undefined, 'de', 'Ihr Weg')).toBe('audio/wav of the voice');
    });
});

test.each([
    ['{"de": {"Ja": "ja.exe"}}', 'de.Ja: expected the name of a file that ends in .wav, .mp3, .ogg, .opus'],
    ['{"de": {"Ja": "nein.wav"}}', 'de.Ja: there is no such file, found "nein.wav"'],
    ['{"de": {"Ja": "../ja.wav"}}', 'de.Ja: expected a file in the folder of the clips, found "../ja.wav"'],
    ['{"de": {"Ja": "/etc/passwd.wav"}}', 'de.Ja: expected a file in the folder of the clips'],
    ['{"xx": {}}', 'xx'],
    ['[]', 'expected record'],
    ['{', 'not JSON'],
])('%s is refused, and the fault names the line', async (index, sentence) => {
    const folder = folderWith(index, 'ja.wav');
    const clips = await readClips(folder);
    expect(clips.ok ? 'no fault' : clips.fault).toContain(sentence);
    expect(clips.ok ? 'no fault' : clips.fault).toContain(join(folder, 'index.json'));
});
