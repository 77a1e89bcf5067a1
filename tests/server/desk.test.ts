import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskAnswer, PlanAnswer } from '../../src/server/deskContract.ts';
import { openStore } from '../../src/walks/store/openStore.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { deskCaller } from '../support/deskCaller.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';
import { photo, voice } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
let token: string;

const APOTHEKE = { position: [7.004, 54.00005] as [number, number], name: 'Apotheke' };

beforeAll(async () => {
    region = await buildSmallTown();
    const walks = join(dirname(region), 'walks.sqlite');
    kiosk = await startKiosk(region, { position: [7.0, 54.0], walks });
    await kiosk.services.walks?.store.pins.set('caretaker', '123456');
    token = kiosk.services.walks?.sessions.begin('caretaker') ?? '';
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

const call = <Answer = unknown>(path: string, body?: unknown, session?: string) =>
    deskCaller(kiosk.address, token)<Answer>(path, body, session);

const list = () => call<DeskAnswer>('walks');

describe('the PIN', () => {
    test('opens a session, a wrong one does not', async () => {
        expect(await call('login', { pin: '000000' }, '')).toMatchObject({
            status: 403,
            error: { detail: 'wrong 0' },
        });
        const opened = await call('login', { pin: '123456' }, '');
        expect(opened).toMatchObject({ ok: true, role: 'caretaker' });
        expect((await call('walks', undefined, String(opened.token))).status).toBe(200);
        await call('logout', {}, String(opened.token));
        expect((await call('walks', undefined, String(opened.token))).status).toBe(403);
    });

    test.each(['walks', 'name', 'stick/photo'])('without it %s is not answered', async (path) => {
        expect((await call(path, undefined, 'guess')).status).toBe(403);
    });

    test.each(
        `save delete draft plan line check walk stick/photo stick/line packs/look packs/stick packs/take packs/give
        packs/file paper/cards paper/list pdf/cards pdf/card pdf/list`.split(/\s+/),
    )('without it nothing can be asked of %s', async (path) => {
        expect((await call(path, {}, '')).status).toBe(403);
    });
});

test('a copy of the walks is made each day that the kiosk runs', async () => {
    await kiosk.services.walks?.lookAfter();
    const copy = openStore(join(dirname(region), 'walks.sqlite.backup-2026-03-10'), () => 0);
    expect(copy.ok && copy.value.walks.count()).toBe(0);
    if (copy.ok) copy.value.close();
});

describe('a walk', () => {
    test('is planned with what is not known of it, its other way and hints on words about persons', async () => {
        const walk = sampleWalk({ goal: APOTHEKE, own: [ownAt([7, 54], { words: 'Zu Frau Meier' })] });
        const { goal, via, needs, thereAndBack, own } = walk;
        const plan = await call<PlanAnswer>('plan', { goal, via, needs, thereAndBack, own });
        expect(plan).toMatchObject({
            outcome: { outcome: 'route' },
            own: [{ step: 0, index: 0, words: 'Zu Frau Meier' }],
            hints: [{ index: 0, hint: 'name' }],
        });
    });

    test('is drafted with media, kept with its way, changed, and deleted with all it had', async () => {
        const walk = sampleWalk({ number: '1111', goal: APOTHEKE });
        await call('draft', { id: walk.id, basedOn: 0, body: JSON.stringify(walk) });
        const shown = await call(`media/${walk.id}/jpg`, await photo());
        const spoken = await call(`media/${walk.id}/wav`, voice());
        const own = [ownAt([7, 54], { photo: String(shown.name), voice: String(spoken.name) })];
        expect((await list()).drafts).toMatchObject([{ id: walk.id }]);
        expect(await call('save', { walk: { ...walk, own }, basedOn: 0 })).toMatchObject({
            ok: true,
            revision: 1,
            walk: { region: 'Hallighof', planned: { flights: 0 } },
        });
        const after = await list();
        expect(after.drafts).toEqual([]);
        expect(after).toMatchObject({ count: 1, walks: [{ number: '1111', goal: 'Apotheke' }] });
        expect(await call('walk', { id: walk.id })).toMatchObject({ revision: 1, walk: { goal: APOTHEKE } });
        const address = `/api/walks/${walk.id}/media/${String(shown.name)}`;
        expect((await fetch(new URL(address, kiosk.address))).headers.get('Content-Type')).toBe('image/jpeg');

        const late = await call('save', { walk, basedOn: 0 });
        expect(late).toMatchObject({ status: 400, error: { detail: 'changedElsewhere 1' } });
        const twin = sampleWalk({ number: '1111', goal: APOTHEKE });
        expect(await call('save', { walk: twin, basedOn: 0 })).toMatchObject({
            error: { detail: 'numberTaken' },
        });
        await call('delete', { id: walk.id });
        expect((await list()).walks).toEqual([]);
        expect((await fetch(new URL(address, kiosk.address))).status).toBe(404);
    });

    test('takes no photo that is none', async () => {
        const id = sampleWalk().id;
        await call('draft', { id, basedOn: 0, body: '{}' });
        const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
        expect(await call(`media/${id}/jpg`, svg)).toMatchObject({ status: 400, error: { why: 'photo' } });
        await call('draft/drop', { id });
    });

    test('may not be bigger than a walk is', async () => {
        const walk: Walk = sampleWalk({ goal: APOTHEKE, via: Array.from({ length: 31 }, () => [7, 54]) });
        expect((await call('save', { walk, basedOn: 0 })).error?.detail).toMatch(/^walk\.via/);
    });
});

describe('a line that somebody walked', () => {
    const needs = sampleWalk().needs;
    const gpx = (points: [number, number][]) =>
        `<gpx><trk><trkseg>${points.map(([x, y]) => `<trkpt lat="${y}" lon="${x}"/>`).join('')}</trkseg></trk></gpx>`;

    test('is followed over the network with its barriers', async () => {
        const round = gpx([
            [7.0, 54.0],
            [7.001, 54.0],
            [7.002, 54.0],
            [7.002, 54.001],
            [7.004, 54.001],
            [7.004, 54.0],
        ]);
        expect(await call('line', { text: round, needs })).toMatchObject({
            outcome: { outcome: 'route' },
            away: expect.any(Number),
        });
        const overSteps = JSON.stringify({
            type: 'Feature',
            geometry: {
                type: 'LineString',
                coordinates: [
                    [7.004, 54.001],
                    [7.004, 54.0015],
                    [7.004, 54.002],
                    [7.006, 54.002],
                ],
            },
        });
        expect(await call('line', { text: overSteps, needs })).toMatchObject({
            outcome: { outcome: 'noStepFreeWay', obstacles: [{ reason: 'steps' }] },
        });
    });

    test.each(['', 'hello', '{', '<gpx>', '{"type":"Point","coordinates":[7,54]}', gpx([[7, 54]])])(
        'that is none is refused: %j',
        async (text) => {
            expect((await call('line', { text, needs })).error?.detail).toMatch(/^expected a line/);
        },
    );

    test('far away from every way is refused', async () => {
        const far = gpx([
            [8, 55],
            [8.1, 55],
        ]);
        expect((await call('line', { text: far, needs })).error?.detail).toMatch(/^no way that is known/);
    });
});

test('the page may record a voice, no other page may', async () => {
    for (const [path, allowed] of [
        ['/walks.html', true],
        ['/', false],
        ['/api/kiosk', false],
    ] as const) {
        const policy = (await fetch(new URL(path, kiosk.address))).headers.get('Permissions-Policy') ?? '';
        expect(policy.includes('microphone=(self)')).toBe(allowed);
    }
});
