import { delimiter } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, sendRaw, startKiosk } from '../support/kioskServer.ts';
import { standInVoice } from '../support/standInVoice.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

const voice = standInVoice('speaks');
const path = process.env.PATH;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;

beforeAll(async () => {
    process.env.PATH = [voice.folder, path].join(delimiter);
    kiosk = await startKiosk(await buildSmallTown(), { languages: ['ru', 'de', 'ar'] });
}, 60_000);
afterAll(async () => {
    process.env.PATH = path;
    await kiosk.close();
});

function say(body: unknown): Promise<Answered> {
    return sendRaw(kiosk.address, {
        method: 'POST',
        path: '/api/speech',
        headers: { 'Content-Type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
    });
}

test('tells which of its languages have a voice', async () => {
    const { status, body } = await sendRaw(kiosk.address, { path: '/api/voices' });
    expect([status, JSON.parse(body)]).toEqual([200, { ok: true, languages: ['de', 'ru'] }]);
});

test('nobody listens with headphones where no socket is set', async () => {
    const { body } = await sendRaw(kiosk.address, { path: '/api/headphones' });
    expect(JSON.parse(body)).toEqual({ ok: true, plugged: false });
});

test('says a sentence as sound that the page may play', async () => {
    const said = await say({ language: 'de', text: 'Guten Tag.', speed: 1 });
    expect(said).toMatchObject({
        status: 200,
        headers: {
            'content-type': 'audio/wav',
            'speech-source': 'voice',
            'cache-control': 'no-store',
            'content-security-policy': expect.stringContaining("media-src 'self' blob:"),
        },
    });
    expect(said.body.slice(0, 4)).toBe('RIFF');
});

describe('refuses', () => {
    const right = { language: 'de', text: 'Guten Tag.', speed: 1 };
    test.each([
        ['a language that is none', { ...right, language: '-v' }, 'language: expected one of'],
        ['no text', { ...right, text: '' }, 'text: expected'],
        ['a text of any length', { ...right, text: 'x'.repeat(601) }, 'text: expected string to have <=600'],
        ['any speed', { ...right, speed: 1e9 }, 'speed: expected number to be <=2'],
        ['options', { ...right, program: 'sh' }, 'unrecognized key: "program"'],
        ['what is no JSON', '{', ''],
    ])('%s', async (_, body, sentence) => {
        const { status, body: answer } = await say(body);
        expect(status).toBe(400);
        expect(answer).toContain(sentence.replaceAll('"', '\\"'));
    });

    test('a text in which nothing can be said', async () => {
        const { status, body } = await say({ ...right, text: '\u2068 \u2069' });
        expect([status, JSON.parse(body).error.code]).toEqual([503, 'unavailable']);
    });

    test('none of it is a fault of our own', () => expect(kiosk.logged).toEqual([]));
});
