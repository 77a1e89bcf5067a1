import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
beforeAll(async () => {
    region = await buildSmallTown();
    kiosk = await startKiosk(region, { schedule: { on: '11:00', off: '20:00', night: 'black' } });
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, kiosk.address), init);

test('health is one word', async () => {
    const answer = await ask('/health');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('ready\n');
});

test('metrics are not told to the page', async () => {
    expect((await ask('/metrics')).status).toBe(404);
});

test('visits and routes are counted, refused requests are not', async () => {
    const needs = { profile: 'walking', limits: {}, objective: 'comfort' };
    const route = (to: object) =>
        ask('/api/route', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ to, needs }),
        });
    await ask('/api/visits', { method: 'POST' });
    await route({ position: kiosk.services.kiosk.position });
    await route({ place: 'n404' });
    await route({});
    expect(kiosk.services.counts.daysAgo(0)).toMatchObject({ visits: 1, routes: 1, failures: 0 });
});

test('the page is told when it is night', async () => {
    expect(await (await ask('/api/night')).json()).toEqual({ ok: true, night: 'black' });
});
