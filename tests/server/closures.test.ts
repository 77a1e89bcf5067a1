import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECRET, startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let file: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;

function close(...ways: string[]) {
    const closure = { closes: 'way', from: '2026-03-10', until: '2026-03-10', signed: 'Tiefbauamt' };
    const features = ways.map((way) => ({
        type: 'Feature',
        geometry: null,
        properties: { ...closure, osm: [way], why: { de: 'Baustelle' } },
    }));
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
}

beforeAll(async () => {
    region = await buildSmallTown();
    file = join(dirname(region), 'closures.geojson');
    close();
    kiosk = await startKiosk(region, { position: [7.0, 54.0], closures: file });
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

const reload = (headers: HeadersInit) =>
    fetch(new URL('/api/closures/reload', kiosk.address), { method: 'POST', headers });

async function askRoute() {
    const needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
    const answer = await fetch(new URL('/api/route', kiosk.address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ to: { place: 'n20' }, needs }),
    });
    return answer.json();
}

test('closures are read again by who knows the secret, and the way says why', async () => {
    expect(await askRoute()).toMatchObject({ outcome: { outcome: 'route' }, closures: [] });
    close('w103', 'w999');
    expect(await askRoute()).toMatchObject({ outcome: { outcome: 'route' } });
    const reloaded = await reload({ Authorization: `Bearer ${SECRET}` });
    expect(await reloaded.json()).toEqual({ ok: true, closures: 2, active: 2, idle: [1] });
    expect(await askRoute()).toMatchObject({
        outcome: { outcome: 'noStepFreeWay', obstacles: [{ reason: 'steps' }, { reason: 'closed' }] },
        closures: [{ closes: 'way', why: { de: 'Baustelle' }, until: Date.parse('2026-03-10T23:00Z') }],
    });
});

test.each([
    ['without a secret', {}],
    ['with a wrong one', { Authorization: 'Bearer guess' }],
    ['with the right one in another dress', { Authorization: `Basic ${SECRET}` }],
])('%s nothing is read again', async (_, headers: HeadersInit) => {
    const answer = await reload(headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});

test('a file that cannot be read is refused with a reason', async () => {
    writeFileSync(file, 'nonsense');
    const answer = await reload({ Authorization: `Bearer ${SECRET}` });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { detail: expect.stringMatching(/not JSON/) } });
});
