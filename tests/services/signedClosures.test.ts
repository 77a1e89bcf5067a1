import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newKeyPair } from '../../src/pack/signature.ts';
import { openKiosk } from '../../src/services/openKiosk.ts';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';

const KEYS = newKeyPair();
const CLOSURES = JSON.stringify({
    type: 'FeatureCollection',
    features: [
        {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [6.9, 54.3] },
            properties: { closes: 'way', from: '2026-03-01', until: '2026-04-01', signed: 'Tiefbauamt' },
        },
    ],
});

let region: string;
let folder: string;
let file: string;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));
beforeEach(() => {
    folder = mkdtempSync(join(dirname(region), 'signed-'));
    file = join(folder, 'shut.geojson');
    mkdirSync(join(folder, 'state'));
    writeFileSync(file, CLOSURES);
    writeFileSync(join(folder, 'key'), KEYS.privateKey);
    writeFileSync(
        join(folder, 'kiosk.json'),
        JSON.stringify({ closures: 'shut.geojson', trustedKeys: [KEYS.publicKey] }),
    );
});

async function start() {
    const files = { region, settings: join(folder, 'kiosk.json'), state: join(folder, 'state') };
    const kiosk = await openKiosk(files, () => Date.parse('2026-03-10T09:00:00Z'));
    if (kiosk.ok) kiosk.value.services.close();
    return kiosk;
}

const sign = () => stufenfrei(['closures', 'sign', file, '--key', join(folder, 'key')]);

test('with trusted keys, signed closures are in force', async () => {
    expect(await sign()).toMatchObject({ status: 0, output: expect.stringMatching(/^Signed 1 closures/) });
    expect(await start()).toMatchObject({
        ok: true,
        value: { services: { closures: { closures: 1 }, faults: [] } },
    });
});

test('unsigned ones are refused', async () => {
    expect(await start()).toMatchObject({
        ok: false,
        fault: expect.stringMatching(/is not signed, expected .*\.sig$/),
    });
});

test('ones changed after they were signed are refused, those believed before stay in force', async () => {
    await sign();
    await start();
    writeFileSync(file, CLOSURES.replace('2026-04-01', '2026-04-02'));
    expect(await start()).toMatchObject({
        ok: true,
        value: {
            services: {
                closures: { closures: 1, active: 1 },
                faults: [
                    expect.stringMatching(/shut\.geojson: the file is refused: it is not what was signed$/),
                ],
            },
        },
    });
});

test('a file of closures that is wrong is not signed', async () => {
    writeFileSync(file, '{"type": "FeatureCollection"}');
    expect(await sign()).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/features: expected array/),
    });
});
