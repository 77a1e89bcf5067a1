import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/walks/canonicalJson.ts';
import { exportPack } from '../../src/walks/carry/exportPack.ts';
import { previewImport, takePack } from '../../src/walks/carry/importPack.ts';
import { settle } from '../../src/walks/media/settleMedium.ts';
import { readPack } from '../../src/walks/pack/readPack.ts';
import { newPrivateKey, signJson } from '../../src/walks/pack/signing.ts';
import { unpack } from '../../src/walks/pack/unpack.ts';
import { packJson, writePack } from '../../src/walks/pack/writePack.ts';
import { openStore, type WalkStore } from '../../src/walks/store/openStore.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { WALKS_FAULTS } from '../../src/walks/walksFault.ts';
import { photo, voice } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-walks-'));
afterAll(() => rmSync(folder, { recursive: true }));

let stores = 0;
function newStore(): WalkStore {
    const store = openStore(join(folder, `${stores++}.sqlite`), () => 0);
    if (!store.ok) throw new Error(store.fault);
    return store.value;
}

const media = new Map<string, Uint8Array>();
let walk: Walk;
beforeAll(async () => {
    const shown = await settle('jpg', await photo());
    const spoken = await settle('wav', voice());
    if (!shown.ok || !spoken.ok) throw new Error('the samples do not settle');
    for (const { name, bytes } of [shown.value, spoken.value]) media.set(name, bytes);
    walk = sampleWalk({
        own: [
            ownAt([7, 54], {
                words: 'Die rote Bank,\nda ruhen wir.',
                photo: shown.value.name,
                voice: spoken.value.name,
            }),
        ],
    });
});

const key = newPrivateKey();

function packOf(walks: readonly unknown[], files: ReadonlyMap<string, Uint8Array> = media): Uint8Array {
    const used = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length }));
    const text = canonicalJson({ format: 'stufenfrei-walks', version: 1, walks, media: used });
    const json = new TextEncoder().encode(text);
    return writePack(json, files, signJson(json, key));
}

async function faultOf(bytes: Uint8Array): Promise<string> {
    const read = await readPack(bytes);
    return read.ok ? 'no fault' : `${read.fault.why}: ${read.fault.detail}`;
}

async function take(store: WalkStore, bytes: Uint8Array) {
    const pack = await readPack(bytes);
    if (!pack.ok) throw new Error(pack.fault.detail);
    const preview = previewImport(store, pack.value, 'Hallighof', () => 0);
    if (!preview.ok) throw new Error(preview.fault.detail);
    const taken = takePack(store, pack.value, preview.value);
    if (!taken.ok) throw new Error(taken.fault.detail);
    return preview.value;
}

describe('a pack', () => {
    test('comes out of another store byte for byte as it went in', async () => {
        const [home, kiosk, third] = [newStore(), newStore(), newStore()];
        const other = sampleWalk({ number: '0815', picture: 'cat' });
        expect(home.walks.save(walk, media, 0).ok && home.walks.save(other, new Map(), 0).ok).toBe(true);
        const bytes = exportPack(home, [walk, other]);
        await take(kiosk, bytes);
        const again = exportPack(
            kiosk,
            kiosk.walks.all().map((kept) => kept.walk),
        );
        expect(Buffer.compare(again, bytes)).toBe(0);
        await take(third, again);
        expect(Buffer.compare(exportPack(third, [other, walk]), bytes)).toBe(0);
    });

    test('is signed anew once a walk was changed', async () => {
        const [home, kiosk] = [newStore(), newStore()];
        home.walks.save(walk, media, 0);
        await take(kiosk, exportPack(home, [walk]));
        kiosk.walks.save({ ...walk, listed: true }, new Map(), 1);
        const pack = await readPack(exportPack(kiosk, [{ ...walk, listed: true }]));
        expect(pack.ok && pack.value.signature.key).toBe(kiosk.keys.ownKey());
    });

    test('taken twice changes nothing the second time', async () => {
        const store = newStore();
        const bytes = packOf([walk]);
        expect((await take(store, bytes)).arrivals[0]?.becomes).toBe('new');
        expect((await take(store, bytes)).arrivals[0]?.becomes).toBe('same');
        expect(store.walks.count()).toBe(1);
    });

    test('looked at, and changed here before it is taken, changes nothing and is to be looked at again', async () => {
        const store = newStore();
        store.walks.save(walk, media, 0);
        const pack = await readPack(packOf([{ ...walk, listed: true }]));
        if (!pack.ok) throw new Error(pack.fault.detail);
        const preview = previewImport(store, pack.value, 'Hallighof', () => 0);
        store.walks.save({ ...walk, colour: 'red' }, media, 1);
        const taken = preview.ok && takePack(store, pack.value, preview.value);
        expect(taken).toMatchObject({ ok: false, fault: { why: 'lookAgain' } });
        expect(store.walks.byId(walk.id)?.walk.colour).toBe('red');
    });

    test('gives a walk whose number is taken another one and says so', async () => {
        const store = newStore();
        store.walks.save(sampleWalk(), new Map(), 0);
        const { arrivals } = await take(store, packOf([walk]));
        expect(arrivals).toMatchObject([{ formerNumber: '4711', walk: { number: '0000' } }]);
    });

    test('for another region is refused', async () => {
        const pack = await readPack(packOf([walk]));
        const preview = pack.ok && previewImport(newStore(), pack.value, 'Treppenburg', () => 0);
        expect(preview).toEqual({
            ok: false,
            fault: {
                why: 'foreign',
                detail: 'the walks were made for Hallighof, and this is Treppenburg',
            },
        });
    });
});

describe('a bad pack is refused with a sentence', () => {
    test('cut off anywhere', async () => {
        const bytes = packOf([walk]);
        for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
            const fault = await faultOf(bytes.slice(0, bytes.length * share));
            expect(fault).toMatch(
                /^damaged: the file is damaged or cut off$|^(damaged|unsigned): .* is missing$/,
            );
        }
    });

    test('with any byte changed', async () => {
        const bytes = packOf([walk]);
        for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 150)) {
            const damaged = Uint8Array.from(bytes);
            damaged[at] ^= 0x55;
            const read = await readPack(damaged);
            if (read.ok) expect(read.value.walks).toEqual([walk]);
            else expect(WALKS_FAULTS).toContain(read.fault.why);
        }
    });

    test('a zip bomb, by not taking what is compressed', async () => {
        const zip = zipSync({ 'pack.json': new Uint8Array(50_000_000) }, { level: 9 });
        expect(zip.length).toBeLessThan(60_000);
        expect(await faultOf(zip)).toBe('tooLarge: "pack.json": expected a file that is not compressed');
    });

    test('entries that lie over one another, a bomb without compression', () => {
        const names = [1, 2].map((digit) => `media/${String(digit).repeat(64)}.jpg`);
        const [first = '', second = ''] = names;
        const zip = zipSync({ [first]: new Uint8Array(9000), [second]: new Uint8Array(1) }, { level: 0 });
        const view = new DataView(zip.buffer, zip.byteOffset);
        const directory = zip.length - 22 - 2 * (46 + first.length);
        const other = directory + 46 + first.length;
        for (const at of [20, 24]) view.setUint32(other + at, 9000, true);
        view.setUint32(other + 42, 0, true);
        const read = unpack(zip);
        expect(read).toMatchObject({ fault: { why: 'tooLarge', detail: /overlap/ } });
    });

    test('a hundred thousand walks that are walks, by the size of pack.json', async () => {
        const walks = Array.from({ length: 100_000 }, () => sampleWalk());
        expect(await faultOf(packOf(walks, new Map()))).toMatch(
            /^tooLarge: "pack\.json": expected at most 16/,
        );
    });

    test.each([
        ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
        ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
        ['a GIF that is also a script', Buffer.from('GIF89a/*\u0001\u0000*/=1;alert(1)')],
    ])('%s that calls itself a photo', async (_, bytes) => {
        const name = `${createHash('sha256').update(bytes).digest('hex')}.jpg`;
        const shown = { ...walk, own: [ownAt([7, 54], { photo: name })] };
        const fault = await faultOf(packOf([shown], new Map([[name, new Uint8Array(bytes)]])));
        expect(fault).toMatch(/^photo: media\/.*: expected a photo/);
    });

    test('a polyglot, of which only the pixels are taken', async () => {
        const hidden = Buffer.from('<script>alert(1)</script>PK\u0003\u0004');
        const bytes = new Uint8Array(Buffer.concat([await photo(), hidden]));
        const name = `${createHash('sha256').update(bytes).digest('hex')}.jpg`;
        const shown = { ...walk, own: [ownAt([7, 54], { photo: name })] };
        const pack = await readPack(packOf([shown], new Map([[name, bytes]])));
        const kept = pack.ok ? [...pack.value.media.values()] : [];
        expect(kept.filter((medium) => Buffer.from(medium).includes('script'))).toEqual([]);
    });

    test('an entry that says it is 10 GB', () => {
        const zip = zipSync({ 'pack.json': new Uint8Array(3) }, { level: 0 });
        const view = new DataView(zip.buffer, zip.byteOffset);
        const directory = zip.length - 22 - 46 - 'pack.json'.length;
        view.setUint32(directory + 20, 0xffff_fff0, true);
        view.setUint32(directory + 24, 0xffff_fff0, true);
        const read = unpack(zip);
        expect(read).toEqual({
            ok: false,
            fault: { why: 'tooLarge', detail: '"pack.json": expected at most 16 MB, found 4096 MB' },
        });
    });

    test.each(['../../etc/passwd', 'media/../../x.jpg', '/etc/passwd', 'media\\..\\x', 'run.sh'])(
        'a path that does not belong: %s',
        async (name) => {
            const zip = zipSync({ 'pack.json': new Uint8Array(1), [name]: new Uint8Array(1) }, { level: 0 });
            expect(await faultOf(zip)).toMatch(
                /^stranger: .*: expected pack\.json, signature\.json and files in media/,
            );
        },
    );

    test('signed wrongly or not at all', async () => {
        const json = packJson({ walks: [walk], media });
        const other = packJson({ walks: [sampleWalk()], media: new Map() });
        const forged = writePack(json, media, signJson(other, key));
        expect(await faultOf(forged)).toBe('forged: the signature does not fit: somebody changed the file');
        const unsigned = zipSync({ 'pack.json': json }, { level: 0 });
        expect(await faultOf(unsigned)).toBe('unsigned: signature.json is missing');
    });

    test.each([
        ['a field for a person', { name: 'Erna' }, /unrecognized key: "name"/],
        ['a birth date', { born: '1940-01-01' }, /unrecognized key: "born"/],
        ['a number that is none', { number: '47' }, /walks\.0\.number: expected four digits/],
        ['a goal off the earth', { goal: { position: [7, 154], name: 'x' } }, /walks\.0\.goal\.position\.1/],
        ['too many points', { via: Array.from({ length: 31 }, () => [7, 54]) }, /walks\.0\.via/],
    ])('%s', async (_, changes, sentence) => {
        const fault = await faultOf(packOf([{ ...walk, ...changes }]));
        expect(fault).toMatch(/^invalid: /);
        expect(fault).toMatch(sentence);
    });

    test.each([
        '<b>hier</b>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        'links\u202Esthcer',
        'a\u0000b',
    ])('words that are more than words: %j', async (text) => {
        const own = [{ at: [7, 54], leg: 'there', words: text }];
        expect(await faultOf(packOf([{ ...walk, own }], new Map()))).toMatch(
            /^notPlain: .*own\.0\.words: expected plain words/,
        );
    });

    test('a hundred thousand walks', async () => {
        const walks = Array.from({ length: 100_000 }, () => ({}));
        expect(await faultOf(packOf(walks, new Map()))).toBe(
            'tooMany: pack.json: walks: expected at most 500, found 100000',
        );
    });

    test('two walks of one number', async () => {
        expect(await faultOf(packOf([walk, sampleWalk()]))).toBe('invalid: two walks have the number 4711');
    });

    test('of another version', async () => {
        const json = new TextEncoder().encode('{"format":"stufenfrei-walks","version":9}');
        const bytes = writePack(json, new Map(), signJson(json, key));
        expect(await faultOf(bytes)).toBe('laterVersion: pack.json: found walks v9, this program reads v1');
    });

    test('with a photo that the signature does not cover', async () => {
        const [name = ''] = media.keys();
        const swapped = new Map(media).set(name, Uint8Array.from(media.get(name) ?? []).fill(7, 100, 200));
        const json = packJson({ walks: [walk], media });
        const fault = await faultOf(writePack(json, swapped, signJson(json, key)));
        expect(fault).toBe(`forged: media/${name}: its bytes are not what was signed`);
    });
});
