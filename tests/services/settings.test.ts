import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../src/services/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
    const file = join(folder, 'settings.json');
    writeFileSync(file, text);
    return file;
}

async function faultOf(text: string): Promise<string> {
    const settings = await readSettings(fileWith(text));
    return settings.ok ? 'no fault' : settings.fault.replace(/^settings \S+: /, '');
}

test('what a file does not say has a default', async () => {
    const settings = await readSettings(fileWith('{"position": [7.46, 51.51], "bearing": 90}'));
    expect(settings).toEqual({
        ok: true,
        value: {
            position: [7.46, 51.51],
            bearing: 90,
            land: 'DE-NW',
            languages: expect.arrayContaining(['de', 'en']),
            port: 4180,
            address: '',
            idle: { menu: 90, route: 180 },
        },
    });
});

test.each([
    ['{"bearing": 400}', 'bearing: expected number to be <360, found 400'],
    ['{"position": [7.46, 151]}', 'position.1: expected number to be <=90, found 151'],
    ['{"position": "here"}', 'position: expected tuple, found "here"'],
    ['{"idle": {"menu": "long", "route": 60}}', 'idle.menu: expected number, found "long"'],
    ['{"laguages": ["de"]}', 'unrecognized key: "laguages"'],
    ['{"languages": ["xx"]}', /^languages\.0: expected one of .*"de".*, found "xx"$/],
    ['{"land": "NW"}', /^land: expected one of .*"DE-NW".*, found "NW"$/],
    ['{"port": 70000}', 'port: expected number to be <=65535, found 70000'],
])('%s is refused with its path, what was expected and what was found', async (text, sentence) => {
    expect(await faultOf(text)).toEqual(
        typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence),
    );
});

test('a file that is no JSON, or no file, is named', async () => {
    expect(await faultOf('{position}')).toMatch(/^not JSON \(/);
    const missing = await readSettings(join(folder, 'nowhere.json'));
    expect(missing).toEqual({
        ok: false,
        fault: expect.stringMatching(/nowhere\.json: the file cannot be read$/),
    });
});
