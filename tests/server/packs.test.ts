import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeskAnswer, PackAnswer } from '../../src/server/deskContract.ts';
import { exportPack } from '../../src/walks/carry/exportPack.ts';
import { settle } from '../../src/walks/media/settleMedium.ts';
import { openStore } from '../../src/walks/store/openStore.ts';
import { deskCaller } from '../support/deskCaller.ts';
import { startKiosk } from '../support/kioskServer.ts';
import { readPdf } from '../support/readPdf.ts';
import { standInPrinter } from '../support/standInPrinter.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';
import { photo } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

const APOTHEKE = { position: [7.004, 54.00005] as [number, number], name: 'Apotheke' };
const TERRASSE = { position: [7.006, 54.002] as [number, number], name: 'Terrasse' };
const GUEST = 'STICK/gruppe.walks';

let region: string;
let sticks: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
let call: ReturnType<typeof deskCaller>;
let token: string;
let pack: Uint8Array;
const printer = standInPrinter();

const shown = { number: '2222', goal: APOTHEKE };
let guest = sampleWalk(shown);

beforeAll(async () => {
    for (const [name, value] of Object.entries(printer.environment)) vi.stubEnv(name, value);
    region = await buildSmallTown();
    sticks = join(dirname(region), 'media');
    mkdirSync(join(sticks, 'STICK'), { recursive: true });
    const walks = join(dirname(region), 'walks.sqlite');
    kiosk = await startKiosk(region, { position: [7.0, 54.0], walks, sticks, printer: { name: 'kiosk' } });
    token = kiosk.services.walks?.sessions.begin('caretaker') ?? '';
    call = deskCaller(kiosk.address, token);

    const home = openStore(join(dirname(region), 'home.sqlite'), () => 0);
    const settled = await settle('jpg', await photo());
    if (!home.ok || !settled.ok) throw new Error('there is no pack to carry');
    const { name, bytes } = settled.value;
    guest = { ...guest, own: [ownAt([7, 54], { words: 'Mut!', photo: name })] };
    home.value.walks.save(guest, new Map([[name, bytes]]), 0);
    pack = exportPack(home.value, [guest]);
    writeFileSync(join(sticks, 'STICK', 'gruppe.walks'), pack);
    home.value.close();
});
afterAll(async () => {
    vi.unstubAllEnvs();
    await kiosk.close();
    printer.remove();
    rmSync(dirname(region), { recursive: true });
});
beforeEach(() => printer.become('none'));

/** What became of a walk that a senior had printed, and the newest sheet. */
async function printed(order: object) {
    const reply = await fetch(new URL('/api/walks/print', kiosk.address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(order),
    });
    const sheet = printer.sheets().at(-1) ?? Buffer.alloc(0);
    const said = (await readPdf(Uint8Array.from(sheet))).flatMap(({ texts }) =>
        texts.map(({ text }) => text),
    );
    return { answer: await reply.json(), sheet, said: said.join(' ') };
}

const list = () => call<DeskAnswer>('walks');
const look = () => call<PackAnswer>('packs/stick', { stick: GUEST });

describe('a pack on a stick', () => {
    test('is recognised, looked at with its progress, and taken as it was looked at', async () => {
        expect((await list()).sticks.packs).toEqual([GUEST]);
        const seen = await fetch(new URL('/api/walks', kiosk.address));
        expect(await seen.json()).toMatchObject({ packs: 1 });
        const offer = await look();
        expect(offer).toMatchObject({
            walks: [{ number: '2222', becomes: 'new', isRenumbered: false }],
            media: 1,
            signer: { isTrusted: false },
        });
        const lines = (offer.lines as string[]).map((line) => JSON.parse(line));
        expect(lines[0]).toEqual({ step: 'bytes', done: pack.length, all: pack.length });
        expect(lines).toContainEqual({ step: 'media', done: 1, all: 1 });
        expect((await list()).walks).toEqual([]);
        expect(await call('packs/take', { ticket: offer.ticket })).toMatchObject({ ok: true });
        expect((await list()).walks).toMatchObject([{ number: '2222', goal: 'Apotheke' }]);
        expect(await call('packs/take', { ticket: offer.ticket })).toMatchObject({
            status: 400,
            error: { why: 'lookAgain' },
        });
    });

    test('that is pulled out changes nothing and says so', async () => {
        renameSync(join(sticks, 'STICK'), join(sticks, '.gone'));
        expect(await look()).toMatchObject({ ok: false, error: { why: 'stickGone' } });
        renameSync(join(sticks, '.gone'), join(sticks, 'STICK'));
    });

    test.each(['../home.sqlite', '/etc/passwd', 'STICK/../../walks.sqlite'])(
        'is nothing else: %s is not read',
        async (stick) => {
            const asked = [
                ['packs/stick', { stick }],
                ['stick/photo', { stick, draft: guest.id }],
                ['stick/line', { stick, needs: guest.needs }],
            ] as const;
            for (const [path, body] of asked)
                expect(await call(path, body)).toMatchObject({ error: { why: 'stickGone' } });
        },
    );
});

describe('a stick brings', () => {
    test('a photo for a step', async () => {
        writeFileSync(join(sticks, 'STICK', 'IMG_1.JPG'), await photo(3));
        writeFileSync(join(sticks, 'STICK', 'text.jpg'), '<svg/>');
        const { id } = sampleWalk();
        await call('draft', { id, basedOn: 0, body: '{}' });
        expect(await call('stick/photo')).toMatchObject({ files: ['STICK/IMG_1.JPG', 'STICK/text.jpg'] });
        expect(await call('stick/photo', { stick: 'STICK/IMG_1.JPG', draft: id })).toMatchObject({
            name: expect.stringMatching(/^[0-9a-f]{64}\.jpg$/),
        });
        expect(await call('stick/photo', { stick: 'STICK/text.jpg', draft: id })).toMatchObject({
            error: { why: 'photo' },
        });
        await call('draft/drop', { id });
    });

    test('a line to follow', async () => {
        const points = [7.0, 7.001, 7.002].map((longitude) => `<trkpt lat="54" lon="${longitude}"/>`);
        const gpx = `<gpx><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
        writeFileSync(join(sticks, 'STICK', 'runde.gpx'), gpx);
        expect(await call('stick/line')).toMatchObject({ files: ['STICK/runde.gpx'] });
        expect(await call('stick/line', { stick: 'STICK/runde.gpx', needs: guest.needs })).toMatchObject({
            outcome: { outcome: 'route' },
        });
    });
});

describe('a file', () => {
    test('is looked at and taken, and leaves as the bytes it came as', async () => {
        const offer = await call('packs/look', pack);
        expect(offer).toMatchObject({ ok: true, walks: [{ becomes: 'same' }] });
        const answer = await fetch(new URL('/api/desk/packs/file', kiosk.address), {
            method: 'POST',
            headers: { 'X-Session': token, 'Content-Type': 'application/json' },
            body: JSON.stringify({ ids: [guest.id] }),
        });
        expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), pack)).toBe(0);
    });

    test('that is damaged is refused with its own sentence', async () => {
        expect(await call('packs/look', pack.slice(0, pack.length / 2))).toMatchObject({
            ok: false,
            error: { why: 'damaged' },
        });
    });

    /** Sends zeros for as long as they are taken; answers what was said and how many were sent. */
    function pour(path: string, headers: Record<string, string>): Promise<{ said: string; sent: number }> {
        const { hostname, port } = new URL(kiosk.address);
        const piece = Buffer.alloc(1024 * 1024);
        return new Promise((resolve) => {
            let sent = 0;
            let said = '';
            const done = () => resolve({ said, sent });
            const pouring = request({ hostname, port, path, method: 'POST', headers }, (answer) => {
                answer.setEncoding('utf8').on('data', (text: string) => {
                    said += text;
                });
                answer.on('end', () => {
                    pouring.destroy();
                    done();
                });
            });
            const pourOn = () => {
                while (!pouring.destroyed && said === '') {
                    sent += piece.length;
                    if (!pouring.write(piece)) return;
                }
            };
            pouring.on('drain', pourOn).on('error', done);
            pourOn();
        });
    }

    test('of 10 GB, a photo or a pack, is refused before it is read where its length is told', async () => {
        const headers = { 'X-Session': token, 'Content-Length': String(10 * 1024 ** 3) };
        for (const path of ['/api/desk/packs/look', `/api/desk/media/${guest.id}/jpg`]) {
            const { said, sent } = await pour(path, headers);
            expect(JSON.parse(said)).toMatchObject({ error: { why: 'tooLarge' } });
            expect(sent).toBeLessThan(32 * 1024 * 1024);
        }
    });

    test('that never ends is refused once it is too large, and fills no memory', async () => {
        const before = process.memoryUsage.rss();
        const headers = { 'X-Session': token, 'Transfer-Encoding': 'chunked' };
        const { said, sent } = await pour(`/api/desk/media/${guest.id}/jpg`, headers);
        expect(JSON.parse(said)).toMatchObject({ error: { why: 'tooLarge' } });
        expect(sent).toBeLessThan(128 * 1024 * 1024);
        expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 * 1024);
    });

    test('is not read at all without a PIN', async () => {
        const { said, sent } = await pour('/api/desk/packs/look', { 'Transfer-Encoding': 'chunked' });
        expect(JSON.parse(said)).toMatchObject({ error: { code: 'forbidden' } });
        expect(sent).toBeLessThan(32 * 1024 * 1024);
    });
});

describe('at the kiosk’s printer', () => {
    test('cards come out, and trouble is told', async () => {
        expect((await list()).printer).toBe('ready');
        expect(await call('paper/cards', { ids: [], language: 'de' })).toMatchObject({ printed: 'printed' });
        const [sheet = Buffer.alloc(0)] = printer.sheets();
        const said = (await readPdf(sheet)).flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
        expect(said).toMatch(/2222.*Apotheke.*Mut!/s);
        printer.become('media-empty-error');
        expect(await call('paper/cards', { ids: [], language: 'de' })).toMatchObject({ printed: 'empty' });
        expect((await list()).printer).toBe('empty');
    });

    test('a walk’s way comes out with its own words and photos, the way back without', async () => {
        const order = { number: '2222', picture: 'sunflower', offer: 'easier', language: 'de' };
        const there = await printed({ ...order, direction: 'there' });
        expect(there.answer).toEqual({ ok: true, printed: 'printed' });
        expect(there.said).toMatch(/Ihr Weg: Apotheke.*Mut!/s);
        expect(there.sheet.includes('/DCTDecode')).toBe(true);
        const back = await printed({ ...order, direction: 'back' });
        expect(back.said).not.toContain('Mut!');
        expect(back.sheet.includes('/DCTDecode')).toBe(false);
        const before = printer.sheets().length;
        const unknown = await printed({ ...order, picture: 'cat', direction: 'there' });
        expect(unknown.answer).toEqual({ ok: true, printed: 'noWay' });
        expect(printer.sheets().length).toBe(before);
    });

    test('walks to look at come out as a list in the caretaker’s language', async () => {
        const blocked = sampleWalk({ number: '3333', goal: TERRASSE });
        await call('save', { walk: blocked, basedOn: 0 });
        await call('check', {});
        expect((await list()).walks[0]).toMatchObject({ number: '3333', finding: { state: 'blocked' } });
        const before = printer.sheets().length;
        expect(await call('paper/list', { language: 'de' })).toMatchObject({ printed: 'printed' });
        const sheet = printer.sheets()[before] ?? Buffer.alloc(0);
        const said = (await readPdf(sheet)).flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
        expect(said).toMatch(/Bitte sehen Sie nach.*3333.*Terrasse.*Der Weg ist heute versperrt/s);
        expect(said).not.toContain('2222');
        await call('delete', { id: blocked.id });
    });
});

test('a list of many walks is found in by number and goal', async () => {
    const walk = sampleWalk({ number: '7171', goal: TERRASSE });
    await call('save', { walk, basedOn: 0 });
    for (const [asked, numbers] of [
        ['71', ['7171']],
        ['terr', ['7171']],
        ['apo', ['2222']],
        ['%', []],
    ] as const) {
        const found = await call<DeskAnswer>(`walks?asked=${encodeURIComponent(asked)}`);
        expect(found.walks.map(({ number }) => number)).toEqual(numbers);
        expect(found.count).toBe(2);
    }
});

test('a stick pulled out while it is read is noticed', async () => {
    const { readFromStick } = await import('../../src/services/walks/sticks.ts');
    const file = join(sticks, 'STICK', 'lang.walks');
    writeFileSync(file, Buffer.alloc(3 * 1024 * 1024));
    const told: number[] = [];
    const read = await readFromStick(sticks, 'STICK/lang.walks', 'walks', (done) => {
        told.push(done);
        truncateSync(file, 1024 * 1024);
    });
    expect(read).toMatchObject({ ok: false, fault: { why: 'stickGone' } });
    expect(told).toEqual([1024 * 1024]);
    rmSync(file);
});
