import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { hc } from 'hono/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmergencyApi } from '../../src/server/emergencyApi.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

const node = (id: number, lat: number, lon: number, tags: Record<string, string>) =>
    `<node id="${id}" lat="${lat}" lon="${lon}">${Object.entries(tags)
        .map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
        .join('')}</node>`;

/** Around the west end of the street, where the kiosk stands; the terrace in the north-east has steps only. */
const MARKS = [
    node(901, 54.00002, 7.0002, { 'addr:street': 'Deichweg', 'addr:housenumber': '3a' }),
    node(902, 54.0003, 7.0001, { 'addr:street': 'Deichweg', 'addr:housenumber': '5' }),
    node(903, 54.0004, 7.001, { place: 'hamlet', name: 'Hallighof', 'name:ar': 'هاليغ' }),
    node(904, 54.003, 7.003, { place: 'island', name: 'Große Hallig' }),
    node(905, 54.001, 7.0003, { highway: 'emergency_access_point', ref: 'HAL-112' }),
    node(906, 54.0001, 7.0001, { amenity: 'bench', ref: '17' }),
    node(907, 54.0002, 7.0003, { amenity: 'bench', ref: '18' }),
];
const DEFIBRILLATORS = [
    node(911, 54.00205, 7.0061, { emergency: 'defibrillator', 'defibrillator:location': 'Auf der Terrasse' }),
    node(912, 54.00005, 7.0041, {
        emergency: 'defibrillator',
        'defibrillator:location': 'Eingang der Apotheke',
    }),
    node(913, 54.00005, 7.003, { emergency: 'defibrillator', opening_hours: 'Sa 10:00-12:00' }),
];

let address: string;
const stopping: (() => Promise<void>)[] = [];
afterAll(async () => {
    for (const stop of stopping) await stop();
});

async function kioskWith(nodes: readonly string[]) {
    const region = await buildSmallTown(nodes.join('\n'));
    const kiosk = await startKiosk(region, { position: [7.0, 54.0] });
    stopping.push(async () => {
        await kiosk.close();
        rmSync(dirname(region), { recursive: true });
    });
    address = kiosk.address;
    const client = hc<EmergencyApi>(kiosk.address);
    return async (profile: 'wheelchair' | 'walking') => {
        const answer = await client.api.emergency.$get({ query: { profile } });
        return answer.json();
    };
}

let known: Awaited<ReturnType<typeof kioskWith>>;
beforeAll(async () => {
    known = await kioskWith([...MARKS, ...DEFIBRILLATORS]);
});

test('says what the map knows of where one is', async () => {
    expect(await known('walking')).toMatchObject({
        ok: true,
        address: 'Deichweg 3a',
        settlement: { name: 'Hallighof', names: { ar: 'هاليغ' } },
        rescuePoint: 'HAL-112',
        bench: '17',
    });
});

test('leads to the nearest defibrillator that is not shut now', async () => {
    const answer = await known('wheelchair');
    if (!('defibrillator' in answer)) throw new Error('expected a defibrillator');
    const { place, outcome } = answer.defibrillator ?? {};
    expect(place?.details['defibrillator:location']).toBe('Eingang der Apotheke');
    expect(place?.open).toBe('unknown');
    expect(outcome?.outcome).toBe('route');
});

test('what the map does not know is left out', async () => {
    const unknown = await kioskWith([]);
    expect(await unknown('walking')).toEqual({ ok: true });
});

test('a pace that nobody has is refused', async () => {
    const answer = await fetch(new URL('/api/emergency?profile=flying', address));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'badRequest' } });
});
