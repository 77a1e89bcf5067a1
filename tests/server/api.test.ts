import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Needs } from '../../src/routing/needs.ts';
import type { Api } from '../../src/server/api.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

const wheelchair: Needs = { profile: 'wheelchair', limits: {}, objective: 'comfort' };

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
let client: ReturnType<typeof hc<Api>>;

beforeAll(async () => {
    region = await buildSmallTown();
    kiosk = await startKiosk(region, { position: [7.0, 54.0], bearing: 90, address: 'Deichweg 1' });
    client = hc<Api>(kiosk.address);
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, kiosk.address), init);
const post = (body: string, type = 'application/json') =>
    ask('/api/route', { method: 'POST', body, headers: { 'Content-Type': type } });

describe('the kiosk', () => {
    test('is ready', async () => {
        const answer = await client.api.health.$get();
        expect(await answer.json()).toEqual({ ok: true, status: 'ready' });
    });

    test('says where it stands and whose map it shows', async () => {
        const answer = await client.api.kiosk.$get();
        expect(answer.headers.get('Cache-Control')).toBe('no-store');
        expect(await answer.json()).toMatchObject({
            ok: true,
            region: 'Hallighof',
            position: [7.0, 54.0],
            bearing: 90,
            address: 'Deichweg 1',
            idle: { menu: 90, route: 180 },
            attribution: expect.stringContaining('OpenStreetMap'),
        });
    });
});

describe('places', () => {
    test('are sorted by walking time, those behind steps last and without one', async () => {
        const answer = await client.api.places.$get({
            query: { category: 'pharmacy', profile: 'wheelchair' },
        });
        const body = await answer.json();
        if (!body.ok) throw new Error(body.error.detail);
        expect(body.places.map(({ name }) => name)).toEqual(['Möwen-Apotheke', 'Apotheke auf der Terrasse']);
        const [open, terrace] = body.places;
        expect(open).toMatchObject({
            open: 'open',
            category: 'pharmacy',
            id: 'n20',
            source: { osmType: 'node', osmId: 20 },
            checked: '',
        });
        expect(open?.distance).toBeGreaterThan(400);
        expect(open?.duration).toBeGreaterThan(400 / 1.4);
        expect(terrace).toMatchObject({ open: 'unknown', obstacle: { reason: 'steps', count: 30 } });
        expect(open).not.toHaveProperty('obstacle');
        expect(terrace).not.toHaveProperty('duration');
    });

    test('come by the door they stand behind, as many as asked for', async () => {
        const one = await client.api.places.$get({
            query: { group: 'health', profile: 'walking', limit: '1' },
        });
        const body = await one.json();
        expect(body).toMatchObject({ ok: true, places: [{ name: 'Möwen-Apotheke' }] });
        const toilets = await client.api.places.$get({ query: { group: 'toilet', profile: 'walking' } });
        expect(await toilets.json()).toMatchObject({
            places: [{ id: 'n21', details: { centralkey: 'eurokey' } }],
        });
    });

    test.each([
        ['/api/places', /profile: expected one of/],
        ['/api/places?profile=rollator', /expected a group or a category/],
        ['/api/places?profile=rollator&group=health&category=pharmacy', /expected a group or a category/],
        ['/api/places?profile=rollator&category=pharmacy,submarine', /category\.1: expected one of/],
        ['/api/places?profile=rollator&category=submarine', /category\.0: expected one of/],
        ['/api/places?profile=rollator&group=health&limit=0', /limit: expected number to be >=1/],
        ['/api/places?profile=rollator&group=health&limit=1e9', /limit: expected a whole number/],
        ['/api/places?profile=rollator&group=health&nonsense=1', /unrecognized key: "nonsense"/],
    ])('%s is refused with a reason', async (path, reason) => {
        const answer = await ask(path);
        expect(answer.status).toBe(400);
        expect(await answer.json()).toEqual({
            ok: false,
            error: { code: 'badRequest', detail: expect.stringMatching(reason) },
        });
    });
});

describe('search', () => {
    test('finds a place in any spelling and says when it only guesses', async () => {
        const found = await client.api.search.$get({
            query: { text: 'moewen apoteke', profile: 'rollator' },
        });
        expect(await found.json()).toMatchObject({
            ok: true,
            guessed: false,
            places: [
                { id: 'n20', name: 'Möwen-Apotheke', open: 'open', until: Date.parse('2026-03-10T17:00Z') },
            ],
        });
        const street = await client.api.search.$get({ query: { text: 'deichw', profile: 'rollator' } });
        expect(await street.json()).toMatchObject({ places: [{ name: 'Deichweg', category: 'street' }] });
        const guess = await client.api.search.$get({
            query: { text: 'Apotheke Bahnhof', profile: 'rollator' },
        });
        expect(await guess.json()).toMatchObject({ ok: true, guessed: true });
    });

    test('of places that fit alike the nearest on foot comes first', async () => {
        const found = await client.api.search.$get({ query: { text: 'cafe ebbe', profile: 'wheelchair' } });
        expect(await found.json()).toMatchObject({ places: [{ id: 'n24', open: 'open' }, { id: 'n23' }] });
    });

    test('takes whatever is typed', async () => {
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
                const answer = await ask(`/api/search?${new URLSearchParams({ text, profile: 'slow' })}`);
                expect(answer.status).toBe(200);
            }),
            { numRuns: 60 },
        );
        const long = await ask(
            `/api/search?${new URLSearchParams({ text: 'a'.repeat(121), profile: 'slow' })}`,
        );
        expect(long.status).toBe(400);
    });
});

describe('a route', () => {
    test('to a place goes round the steps and begins as the reader stands', async () => {
        const answer = await client.api.route.$post({ json: { to: { place: 'n20' }, needs: wheelchair } });
        expect(answer.status).toBe(200);
        const body = await answer.json();
        if (!body.ok || body.outcome.outcome !== 'route') throw new Error(JSON.stringify(body));
        expect(body.outcome.route.flights).toBe(0);
        expect(body.outcome.route.distance).toBeGreaterThan(450);
        expect(body.outcome.route.maneuvers[0]).toMatchObject({ act: 'depart', turn: 'straight' });
    });

    test('has a shorter one beside it where the two really differ', async () => {
        const walking: Needs = { profile: 'walking', limits: {}, objective: 'comfort' };
        const answer = await client.api.route.$post({ json: { to: { place: 'n20' }, needs: walking } });
        const body = await answer.json();
        if (!body.ok || body.outcome.outcome !== 'route') throw new Error(JSON.stringify(body));
        expect(body.shorter?.distance).toBeLessThan(body.outcome.route.distance - 50);
    });

    test('to where only steps lead names the steps', async () => {
        const answer = await client.api.route.$post({ json: { to: { place: 'n22' }, needs: wheelchair } });
        expect(await answer.json()).toMatchObject({
            ok: true,
            outcome: { outcome: 'noStepFreeWay', obstacles: [{ reason: 'steps', osm: { id: 104 } }] },
        });
    });

    test('to a position far out is off the map', async () => {
        const to = { position: [7.5, 54.5] as const };
        const answer = await client.api.route.$post({ json: { to, needs: wheelchair } });
        expect(await answer.json()).toMatchObject({ ok: true, outcome: { outcome: 'offTheMap', end: 'to' } });
    });

    test('to a place that is not there is not found', async () => {
        const answer = await client.api.route.$post({ json: { to: { place: 'n999' }, needs: wheelchair } });
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'notFound' } });
    });

    test.each([
        ['not JSON', '{to', /JSON/],
        ['nothing', '', /./],
        ['a list', '[]', /expected object/],
        ['no destination', JSON.stringify({ needs: wheelchair }), /^to: expected/],
        [
            'both destinations',
            JSON.stringify({ to: { place: 'n1', position: [7, 54] }, needs: wheelchair }),
            /^to: /,
        ],
        ['a latitude of 91', JSON.stringify({ to: { position: [7, 91] }, needs: wheelchair }), /^to/],
        [
            'an unknown profile',
            JSON.stringify({ to: { place: 'n1' }, needs: { ...wheelchair, profile: 'car' } }),
            /^needs\.profile: /,
        ],
        [
            'a width in words',
            JSON.stringify({ to: { place: 'n1' }, needs: { ...wheelchair, limits: { narrowest: 'wide' } } }),
            /^needs\.limits\.narrowest: expected number/,
        ],
        [
            'more than there is',
            JSON.stringify({ to: { place: 'n1' }, needs: wheelchair, from: [7, 54] }),
            /unrecognized key: "from"/,
        ],
    ])('%s is refused with a reason', async (_, body, reason) => {
        const answer = await post(body);
        expect(answer.status).toBe(400);
        expect(await answer.json()).toEqual({
            ok: false,
            error: { code: 'badRequest', detail: expect.stringMatching(reason) },
        });
    });

    test('a form of another site cannot ask', async () => {
        const answer = await post(JSON.stringify({ to: { place: 'n20' }, needs: wheelchair }), 'text/plain');
        expect(answer.status).toBe(400);
    });
});

describe('tiles', () => {
    test('are there where the town is and empty where it is not', async () => {
        const town = await ask('/tiles/14/8510/5271');
        expect([200, 204]).toContain(town.status);
        const world = await ask('/tiles/0/0/0');
        expect([200, 204]).toContain(world.status);
        const elsewhere = await ask('/tiles/14/1/1');
        expect(elsewhere.status).toBe(204);
        const again = await ask('/tiles/14/1/1', {
            headers: { 'If-None-Match': elsewhere.headers.get('ETag') ?? '' },
        });
        expect(again.status).toBe(304);
    });

    test.each(['/tiles/1/2/0', '/tiles/23/0/0', '/tiles/a/b/c', '/tiles/-1/0/0', '/tiles/1/0.5/0'])(
        '%s is no tile',
        async (path) => {
            expect((await ask(path)).status).toBe(400);
        },
    );
});

describe('whatever is asked', () => {
    test('is answered with a value of the contract, never with a fault of our own', async () => {
        const word = fc.oneof(
            fc.string(),
            fc.constantFrom('rollator', 'health', 'pharmacy', '5', '-1', '%00', '١'),
        );
        const queries = fc.dictionary(fc.constantFrom('group', 'category', 'profile', 'limit', 'x'), word);
        await fc.assert(
            fc.asyncProperty(queries, async (query) => {
                const answer = await ask(`/api/places?${new URLSearchParams(query)}`);
                expect(answer.status).toBeLessThan(500);
                expect(typeof (await answer.json()).ok).toBe('boolean');
            }),
            { numRuns: 60 },
        );
        await fc.assert(
            fc.asyncProperty(fc.json(), async (body) => {
                const answer = await post(body);
                expect(answer.status).toBe(400);
                expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'badRequest' } });
            }),
            { numRuns: 60 },
        );
        expect(kiosk.logged).toEqual([]);
    });
});
