import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settle } from '../../src/walks/media/settleMedium.ts';
import { codeOf } from '../../src/walks/walkCode.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';
import { voice } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
let spoken: { name: string; bytes: Uint8Array };

const own = sampleWalk({ goal: { position: [7.004, 54.00005], name: 'Apotheke' } });
const listed = sampleWalk({
    number: '0815',
    picture: 'cat',
    colour: 'blue',
    listed: true,
    thereAndBack: true,
});
const blocked = sampleWalk({ number: '0001', goal: { position: [7.006, 54.002], name: 'Terrasse' } });
const foreign = sampleWalk({ number: '0002', region: 'Treppenburg' });
const elsewhere = sampleWalk({ number: '0003', start: [7.004, 54.001] });

beforeAll(async () => {
    region = await buildSmallTown();
    kiosk = await startKiosk(region, {
        position: [7.0, 54.0],
        walks: join(dirname(region), 'walks.sqlite'),
    });
    const settled = await settle('wav', voice());
    if (!settled.ok) throw new Error(settled.fault);
    spoken = settled.value;
    const { walks } = kiosk.services;
    const told = { ...own, own: [ownAt([7, 54], { words: 'Mut!', voice: spoken.name })] };
    walks?.store.walks.save(told, new Map([[spoken.name, spoken.bytes]]), 0);
    for (const walk of [listed, blocked, foreign, elsewhere]) walks?.store.walks.save(walk, new Map(), 0);
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
});

async function open(asked: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(new URL('/api/walks/open', kiosk.address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(asked),
    });
    const body: Record<string, unknown> = JSON.parse(await answer.text());
    return { status: answer.status, body };
}

describe('a walk', () => {
    test('opens by its picture and number, with its needs, its words and its way today', async () => {
        const { body } = await open({ number: '4711', picture: 'sunflower' });
        expect(body).toMatchObject({
            ok: true,
            outcome: { outcome: 'route', route: { flights: 0 } },
            walk: { profile: 'rollator', isHere: true, isChanged: false },
        });
        expect(body.walk).toMatchObject({ own: [{ step: 0, words: 'Mut!', voice: spoken.name }] });
    });

    test('opens by the code of its card', async () => {
        expect((await open({ code: codeOf(own) })).body).toMatchObject({ walk: { number: '4711' } });
    });

    test('that is listed opens by a touch; no other does', async () => {
        expect((await open({ listed: listed.id })).body).toMatchObject({ walk: { thereAndBack: true } });
        expect((await open({ listed: own.id })).status).toBe(404);
    });

    test('there and back ends where it began, and arrives twice', async () => {
        const { body } = await open({ listed: listed.id });
        const { outcome } = body as unknown as { outcome: { route: { maneuvers: { act: string }[] } } };
        const acts = outcome.route.maneuvers.map(({ act }) => act);
        expect(acts.filter((act) => act === 'arrive').length).toBe(2);
        expect(acts.at(-1)).toBe('arrive');
    });

    test.each([
        ['the wrong picture', { number: '4711', picture: 'cat' }, 404],
        ['a number nobody has', { number: '9999', picture: 'cat' }, 404],
        ['another region', { number: '0002', picture: 'sunflower' }, 404],
        ['three digits', { number: '471', picture: 'cat' }, 400],
        ['no picture', { number: '4711' }, 400],
    ])('is not opened by %s', async (_, asked, status) => {
        expect((await open(asked)).status).toBe(status);
    });

    test('that is blocked today says so and never shows a step-free way', async () => {
        expect((await open({ number: '0001', picture: 'sunflower' })).body).toMatchObject({
            outcome: { outcome: 'noStepFreeWay' },
        });
    });

    test('of another kiosk leads from here to its goal', async () => {
        expect((await open({ number: '0003', picture: 'sunflower' })).body).toMatchObject({
            walk: { isHere: false, isChanged: false },
            outcome: { outcome: 'route' },
        });
    });
});

test('only what is for everybody is listed, without its goal', async () => {
    const answer = await fetch(new URL('/api/walks', kiosk.address));
    const { id, number, picture, colour } = listed;
    expect(await answer.json()).toEqual({
        ok: true,
        any: true,
        listed: [{ id, number, picture, colour }],
        packs: 0,
    });
});

test('a voice is given as what it is, to be looked at as nothing else', async () => {
    const address = `/api/walks/${own.id}/media/${spoken.name}`;
    const answer = await fetch(new URL(address, kiosk.address));
    expect(answer.headers.get('Content-Type')).toBe('audio/wav');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), spoken.bytes)).toBe(0);
    const other = await fetch(new URL(`/api/walks/${listed.id}/media/${spoken.name}`, kiosk.address));
    expect(other.status).toBe(404);
});

test('a kiosk without a file of walks has none', async () => {
    const bare = await startKiosk(region);
    const answer = await fetch(new URL('/api/walks', bare.address));
    expect(await answer.json()).toEqual({ ok: true, any: false, listed: [], packs: 0 });
    await bare.close();
});
