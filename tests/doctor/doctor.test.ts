import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkKiosk, type KioskPlaces } from '../../src/doctor/kioskChecks.ts';
import { type Machine, type Said, thisMachine } from '../../src/doctor/Machine.ts';
import { MACHINE_CHECKS } from '../../src/doctor/machineChecks.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

interface Drawn {
    readonly files?: Readonly<Record<string, string>>;
    /** What each installed program says; true is the exit status 0. */
    readonly programs?: Readonly<Record<string, string>>;
}

/** A machine that has these files and programs and nothing else. */
const machineWith = ({ files = {}, programs = {} }: Drawn): Machine => ({
    read: (path) => files[path],
    list: (path) =>
        Object.keys(files).flatMap((file) => (dirname(file) === path ? [file.slice(path.length + 1)] : [])),
    exists: (path) => path in files,
    program: (...names) => names.find((name) => name in programs),
    run: async (program): Promise<Said> => ({ ok: true, text: programs[program] ?? '' }),
});

const VOICES = ['de', 'en-gb', 'tr', 'pl', 'ru', 'uk', 'ar']
    .map((tag) => ` 5  ${tag}   --/M   Name   file`)
    .join('\n');
const WHOLE: Drawn = {
    files: {
        '/proc/asound/cards': ' 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n',
        '/proc/bus/input/devices': 'N: Name="Keyboard"\nB: PROP=0\n\nN: Name="eGalax Touch"\nB: PROP=2\n',
        '/dev/rtc0': '',
    },
    programs: {
        chromium: '<title>drawn by Mesa Intel(R) UHD Graphics</title>',
        'espeak-ng': VOICES,
        timedatectl: 'yes\n',
    },
};

const look = async (machine: Machine) => {
    const findings = [];
    for (const check of MACHINE_CHECKS) findings.push(await check(machine));
    return findings;
};

describe('a machine', () => {
    test('that has all it needs is fine', async () => {
        const findings = await look(machineWith(WHOLE));
        expect(findings.filter(({ state }) => state !== 'good')).toEqual([]);
    });

    test('that has nothing hears what to do about each thing', async () => {
        const findings = await look(machineWith({}));
        const states = Object.fromEntries(findings.map(({ name, state }) => [name, state]));
        expect(states).toEqual({
            Node: 'good',
            SQLite: 'good',
            browser: 'bad',
            graphics: 'bad',
            voice: 'poor',
            sound: 'poor',
            touch: 'poor',
            clock: 'poor',
        });
        expect(findings.every(({ state, remedy }) => (state === 'good') === (remedy === undefined))).toBe(
            true,
        );
    });

    test.each<[string, Drawn['programs'], string, RegExp]>([
        [
            'draws with its processor',
            { chromium: '<title>drawn by SwiftShader</title>' },
            'graphics',
            /the processor draws/,
        ],
        ['has no WebGL', { chromium: '<title>none</title>' }, 'graphics', /WebGL 2 is not there/],
        ['lacks a voice', { 'espeak-ng': VOICES.replace(' ar ', ' xx ') }, 'voice', /no voice for ar$/],
    ])('that %s is told so', async (_, programs, name, found) => {
        const findings = await look(machineWith({ ...WHOLE, programs: { ...WHOLE.programs, ...programs } }));
        expect(findings.find((finding) => finding.name === name)).toMatchObject({
            found: expect.stringMatching(found),
        });
    });
});

describe('a kiosk', () => {
    let region: string;
    let folder: string;
    let places: KioskPlaces & { settings: string; state: string };
    beforeAll(async () => {
        region = await buildSmallTown();
    });
    afterAll(() => rmSync(dirname(region), { recursive: true }));
    beforeEach(() => {
        folder = mkdtempSync(join(dirname(region), 'doctor-'));
        places = {
            region,
            settings: join(folder, 'kiosk.json'),
            state: join(folder, 'state'),
            page: join(folder, 'page'),
        };
        mkdirSync(join(places.page, 'assets'), { recursive: true });
        mkdirSync(places.state);
        writeFileSync(join(places.page, 'index.html'), '');
        for (const name of ['latin', 'cyrillic', 'arabic'])
            writeFileSync(join(places.page, 'assets', `${name}.woff2`), '');
        writeFileSync(places.settings, '{"port": 0}');
    });

    const troubles = async (machine: Machine = thisMachine) =>
        (await checkKiosk(places, machine)).flatMap(({ name, state, found }) =>
            state === 'good' ? [] : `${name}: ${found}`,
        );

    test('that is whole is fine', async () => {
        expect((await troubles()).filter((trouble) => !trouble.startsWith('disk: '))).toEqual([]);
    });

    test.each<[string, () => void, RegExp]>([
        [
            'settings',
            () => writeFileSync(places.settings, '{"bearing": 400}'),
            /^settings: .*bearing: expected number/,
        ],
        [
            'settings that anybody may change',
            () => chmodSync(places.settings, 0o666),
            /^settings: .* can be written by anybody$/,
        ],
        ['its page', () => rmSync(places.page, { recursive: true }), /^page: .* holds no page$/],
        [
            'its letters',
            () => rmSync(join(places.page, 'assets', 'arabic.woff2')),
            /^fonts: no letters: arabic$/,
        ],
        [
            'its state folder',
            () => rmSync(places.state, { recursive: true }),
            /^state: .* cannot be written by this user$/,
        ],
        ['its region', () => Object.assign(places, { region: folder }), /^region: .*manifest\.json/],
        [
            'its printer',
            () => writeFileSync(places.settings, '{"port": 0, "printer": {"name": "Brother"}}'),
            /^printer: Brother is not among HP$/,
        ],
    ])('that lacks %s is told so', async (_, harm, trouble) => {
        harm();
        const printers = {
            ...thisMachine,
            program: () => 'lpstat',
            run: async () => ({ ok: true, text: 'HP\n' }),
        };
        expect(await troubles(printers)).toContainEqual(expect.stringMatching(trouble));
    });

    test('whose port another program has is told so', async () => {
        const other = createServer().listen(0, '127.0.0.1');
        await once(other, 'listening');
        const bound = other.address();
        const port = typeof bound === 'object' && bound ? bound.port : 0;
        other.on('connection', (socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello'));
        writeFileSync(places.settings, JSON.stringify({ port }));
        expect(await troubles()).toContain(`port: another program has ${port}`);
        other.close();
    });
});
