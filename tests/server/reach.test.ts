import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { hc } from 'hono/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReachApi } from '../../src/server/reachApi.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;

beforeAll(async () => {
    region = await buildSmallTown();
    kiosk = await startKiosk(region, { position: [7.0, 54.0] });
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

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
