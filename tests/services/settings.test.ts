import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings, settingsSchema } from '../../src/services/settings.ts';
import { SETTINGS_ROWS, settingsLineWords, settingsTable } from '../../src/services/settingsRows.ts';
import { settingsSchemaText } from '../../src/services/settingsSchema.ts';

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
    expect(settings.ok && settings.value.settings).toEqual({
        position: [7.46, 51.51],
        bearing: 90,
        land: 'DE-NW',
        languages: expect.arrayContaining(['de', 'en']),
        port: 4180,
        address: '',
        phone: '',
        idle: { menu: 90, route: 180 },
        speech: { always: false },
        touchSound: false,
        name: '',
        rotation: 0,
        theme: 'light',
        viewingDistance: 700,
        logLevel: 'info',
        trustedKeys: [],
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
    [
        '{"speech": {"headphones": {"card": "a b; reboot"}}}',
        'speech.headphones.card: expected the id of a sound card, as in /proc/asound/cards, found "a b; reboot"',
    ],
    ['{"port": 70000}', 'port: expected number to be <=65535, found 70000'],
    [
        '{"schedule": {"on": "7", "off": "22:00"}}',
        'schedule.on: expected a time of day as in 07:30, found "7"',
    ],
    ['{"schedule": {"on": "22:00", "off": "22:00"}}', 'schedule: expected on and off to be two times'],
    ['{"viewingDistance": 70}', 'viewingDistance: expected number to be >=300, found 70'],
    ['{"theme": "night"}', 'theme: '],
    ['{"rotation": 45}', 'rotation: '],
    ['{"trustedKeys": ["mine"]}', 'trustedKeys.0: expected a public key as in "ed25519:…="'],
    ['{"updates": {"from": "stick"}}', 'updates.from: expected a web address or the whole path of a folder'],
    ['{"metrics": {"port": 9180}}', 'metrics: expected {host, port} or {socket: path}'],
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

test('everything that is wrong is said at once', async () => {
    const said = await faultOf('{"bearing": 400, "idle": {"menu": "long", "route": 2}, "laguages": []}');
    expect(said.split('; ')).toEqual([
        'bearing: expected number to be <360, found 400',
        'idle.menu: expected number, found "long"',
        'idle.route: expected number to be >=10, found 2',
        'unrecognized key: "laguages"',
    ]);
});

const DOCS = join(import.meta.dirname, '..', '..', 'docs');

/** Whether it is a line of the settings, or an object of them. */
const isLine = (line: string, named: readonly string[]): boolean =>
    named.some((name) => name === line || name.startsWith(`${line}.`));

/** `idle.menu` for each line of an object in the schema, `closures` for a plain one. */
function lines(schema: object, prefix = ''): string[] {
    if (!('properties' in schema) || typeof schema.properties !== 'object') return [prefix];
    return Object.entries(schema.properties ?? {}).flatMap(([name, line]) =>
        lines(Object(line), prefix === '' ? name : `${prefix}.${name}`),
    );
}

test('the page and the schema say what every line is for, from one table', () => {
    const named = lines(z.toJSONSchema(settingsSchema, { io: 'input' }));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => settingsLineWords(name) === undefined)).toEqual([]);
    expect(SETTINGS_ROWS.flatMap(({ lines }) => lines).filter((line) => !isLine(line, named))).toEqual([]);
    expect(readFileSync(join(DOCS, 'settings.md'), 'utf8')).toContain(settingsTable());
});

test('the published schema is current; else: stufenfrei settings schema > docs/kiosk.schema.json', () => {
    expect(readFileSync(join(DOCS, 'kiosk.schema.json'), 'utf8')).toBe(settingsSchemaText());
});
