import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openKiosk } from '../../src/services/openKiosk.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let folder: string;
let file: string;
let state: string;

beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));
beforeEach(() => {
    folder = mkdtempSync(join(dirname(region), 'kiosk-'));
    file = join(folder, 'kiosk.json');
    state = join(folder, 'state');
    mkdirSync(state);
});

async function start(settings: string) {
    writeFileSync(file, settings);
    const kiosk = await openKiosk({ region, settings: file, state }, Date.now);
    if (kiosk.ok) kiosk.value.services.close();
    return kiosk;
}

const GOOD = '{"bearing": 90, "address": "Deichweg 1"}';

test.each([
    ['has a wrong line', '{"bearing": 400}', /kiosk\.json: bearing: expected number to be <360, found 400$/],
    ['is half written', '{"bearing": 4', /kiosk\.json: not JSON/],
    ['is empty', '', /kiosk\.json: not JSON/],
    [
        'places the kiosk outside the region',
        '{"position": [8.68, 49.41]}',
        /position: expected a place in Hallighof/,
    ],
])('a kiosk whose settings file %s starts with the last good one and says so', async (_, broken, fault) => {
    expect(await start(GOOD)).toMatchObject({ ok: true, value: { services: { faults: [] } } });
    const kiosk = await start(broken);
    expect(kiosk).toMatchObject({
        ok: true,
        value: {
            settings: { bearing: 90, address: 'Deichweg 1' },
            services: { faults: [expect.stringMatching(fault)] },
        },
    });
    expect(readFileSync(join(state, 'kiosk.json.last-good'), 'utf8')).toBe(GOOD);
});

test('files that the last good settings name still lie beside the settings', async () => {
    writeFileSync(join(folder, 'shut.json'), '{"type": "FeatureCollection", "features": []}');
    await start('{"closures": "shut.json"}');
    const kiosk = await start('{');
    expect(kiosk).toMatchObject({ ok: true, value: { settings: { closures: join(folder, 'shut.json') } } });
});

test('without a last good file the fault is the answer', async () => {
    expect(await start('{"bearing": 400}')).toMatchObject({
        ok: false,
        fault: expect.stringMatching(/bearing/),
    });
    expect(existsSync(join(state, 'kiosk.json.last-good'))).toBe(false);
});

test('where the newest pack is broken, the one before is opened', async () => {
    const broken = join(folder, 'broken');
    cpSync(region, broken, { recursive: true });
    writeFileSync(join(broken, 'walk.graph'), 'torn');
    symlinkSync(broken, join(state, 'region'));
    symlinkSync(region, join(state, 'region.previous'));
    expect(await start(GOOD)).toMatchObject({
        ok: true,
        value: {
            region: join(state, 'region.previous'),
            services: { faults: [expect.stringMatching(/walk\.graph: found 4 bytes, expected \d+$/)] },
        },
    });
});

test('a kept pack in which one bit has turned is not opened: it might lead over a step', async () => {
    const rotten = join(folder, 'rotten');
    cpSync(region, rotten, { recursive: true });
    const bytes = readFileSync(join(rotten, 'walk.graph'));
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    writeFileSync(join(rotten, 'walk.graph'), bytes);
    symlinkSync(rotten, join(state, 'region'));
    expect(await start(GOOD)).toMatchObject({
        ok: true,
        value: { region, services: { faults: [expect.stringMatching(/walk\.graph: found the sha256/)] } },
    });
});

test('where no kept pack opens, the first one is', async () => {
    symlinkSync(join(folder, 'gone'), join(state, 'region'));
    mkdirSync(join(state, 'region.previous'));
    const kiosk = await start(GOOD);
    expect(kiosk).toMatchObject({
        ok: true,
        value: { region, services: { faults: [expect.stringMatching(/manifest\.json/)] } },
    });
});

test('a state folder that cannot be written is told and no reason not to start', async () => {
    rmSync(state, { recursive: true });
    writeFileSync(state, 'a file');
    expect(await start(GOOD)).toMatchObject({
        ok: true,
        value: {
            services: {
                faults: expect.arrayContaining([expect.stringMatching(/last-good cannot be written/)]),
            },
        },
    });
});
