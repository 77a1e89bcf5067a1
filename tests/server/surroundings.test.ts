import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeartbeatApi } from '../../src/server/heartbeatApi.ts';
import type { PlanApi } from '../../src/server/planApi.ts';
import type { ReachApi } from '../../src/server/reachApi.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;

beforeAll(async () => {
    region = await buildSmallTown();
    kiosk = await startKiosk(region, { position: [7.0, 54.0], phone: '0231 500' });
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

describe('how far one comes', () => {
    test('the rings of 5 and 15 minutes surround the kiosk, the longer time farther out', async () => {
        const answer = await hc<ReachApi>(kiosk.address).api.reach.$get({ query: { profile: 'wheelchair' } });
        const body = await answer.json();
        if (!body.ok) throw new Error('expected an answer');
        expect(body.rings.map(({ minutes }) => minutes)).toEqual([5, 15]);
        const [near, far] = body.rings.map(({ outline }) => outline.flat().map(([longitude]) => longitude));
        expect(Math.min(...(near ?? []))).toBeLessThan(7);
        expect(Math.max(...(near ?? []))).toBeGreaterThan(7);
        expect(Math.max(...(far ?? []))).toBeGreaterThanOrEqual(Math.max(...(near ?? [])));
    });

    test('a pace that nobody knows is refused with its path', async () => {
        const answer = await fetch(new URL('/api/reach?profile=runner', kiosk.address));
        expect(answer.status).toBe(400);
        expect(await answer.text()).toContain('profile');
    });
});

describe('the plan for bad times', () => {
    test('has streets with their names, steps, and only places that are reached without steps', async () => {
        const answer = await hc<PlanApi>(kiosk.address).api.plan.$get();
        const { lines, names, places } = await answer.json();
        expect(new Set(lines.map(({ kind }) => kind))).toContain('steps');
        expect(names.map(({ name }) => name)).toContain('Deichweg');
        expect(places.map(({ name }) => name)).toContain('Möwen-Apotheke');
        expect(places.every(({ duration }) => duration > 0)).toBe(true);
    });

    test('the number to call stands in what the page knows of its kiosk', async () => {
        const answer = await fetch(new URL('/api/kiosk', kiosk.address));
        expect(await answer.json()).toMatchObject({ phone: '0231 500' });
    });
});

describe('the heartbeat', () => {
    test('is nothing before the first, and then what the page said', async () => {
        const { heartbeat } = hc<HeartbeatApi>(kiosk.address).api;
        expect(await (await heartbeat.$get()).json()).toEqual({ ok: true });
        await heartbeat.$post({ json: { visible: true, focused: true, shows: 'map', atRest: true } });
        const { page } = await (await heartbeat.$get()).json();
        expect(page).toMatchObject({ visible: true, focused: true, shows: 'map', atRest: true });
        expect(page?.secondsAgo).toBeLessThan(10);
    });

    test('is refused when it says something else', async () => {
        const answer = await fetch(new URL('/api/heartbeat', kiosk.address), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ visible: 'yes', focused: true, shows: 'map', atRest: true }),
        });
        expect(answer.status).toBe(400);
        expect(await answer.text()).toContain('visible');
    });
});
