import {
    existsSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    readlinkSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newKeyPair } from '../../src/pack/signature.ts';
import { verifyPack } from '../../src/pack/verifyPack.ts';
import { openKiosk } from '../../src/services/openKiosk.ts';
import { settingsSchema } from '../../src/services/settings.ts';
import type { Patience } from '../../src/transfer/download.ts';
import { packSource } from '../../src/update/PackSource.ts';
import { rollBack, updateKiosk } from '../../src/update/updateKiosk.ts';
import { type AwkwardServer, startAwkwardServer, type Way } from '../support/awkwardServer.ts';
import { signedCopy } from '../support/signedPack.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

const OURS = newKeyPair();
const THEIRS = newKeyPair();
const [MONDAY, TUESDAY, WEDNESDAY] = [9, 10, 11].map(
    (day) => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
);
const clock = () => Date.parse('2026-03-12T09:00:00Z');
const PATIENCE: Patience = { tries: 2, pause: 1, stall: 500, total: 10_000 };
const FILES = ['signature.json', 'manifest.json', 'map.mbtiles', 'walk.graph', 'places.sqlite'];

let town: string;
let folder: string;
let region: string;
let state: string;
beforeAll(async () => {
    town = await buildSmallTown();
});
afterAll(() => rmSync(dirname(town), { recursive: true }));
beforeEach(async () => {
    folder = mkdtempSync(join(dirname(town), 'update-'));
    region = await signedCopy(town, join(folder, 'shipped'), OURS.privateKey, MONDAY ?? '');
    state = join(folder, 'state');
});

const offer = (name: string, signed = TUESDAY, lines = {}, key = OURS) =>
    signedCopy(town, join(folder, name), key.privateKey, signed ?? '', lines);

function look(from: string, lines: object = {}) {
    const settings = settingsSchema.parse({ trustedKeys: [OURS.publicKey], ...lines });
    return updateKiosk({ source: packSource(from, { patience: PATIENCE }), state, region, settings, clock });
}

const inUse = () =>
    existsSync(join(state, 'region'))
        ? JSON.parse(readFileSync(join(state, 'region', 'manifest.json'), 'utf8')).name
        : 'shipped';
const record = () => JSON.parse(readFileSync(join(state, 'updates.json'), 'utf8'));

async function opens(): Promise<string> {
    const kiosk = await openKiosk({ region, state }, clock);
    if (!kiosk.ok) return kiosk.fault;
    kiosk.value.services.close();
    return kiosk.value.services.kiosk.region;
}

describe('a kiosk takes', () => {
    test('a newer pack of its town that a trusted key has signed, from a stick', async () => {
        const stick = await offer('stick', TUESDAY, { name: 'Hallighof im März' });
        expect(await look(stick)).toMatchObject({ outcome: 'taken' });
        expect(inUse()).toBe('Hallighof im März');
        expect(await verifyPack(join(state, 'region'))).toEqual([]);
        expect(await opens()).toBe('Hallighof im März');
        expect(record()).toMatchObject({ last: { at: '2026-03-12T09:00:00.000Z', outcome: 'taken' } });
    });

    test('the same pack once', async () => {
        const stick = await offer('stick');
        await look(stick);
        expect(await look(stick)).toEqual({ outcome: 'nothingNew' });
    });

    test('nothing while the stick is not in', async () => {
        expect(await look(join(folder, 'no stick'))).toEqual({ outcome: 'nothingNew' });
    });

    test('one pack after the other, keeping the one before and no older one', async () => {
        await look(await offer('first', TUESDAY, { name: 'One' }));
        await look(await offer('second', WEDNESDAY, { name: 'Two' }));
        await look(await offer('third', '2026-03-12T08:00:00.000Z', { name: 'Three' }));
        expect(inUse()).toBe('Three');
        const before = readFileSync(join(state, 'region.previous', 'manifest.json'), 'utf8');
        expect(JSON.parse(before)).toMatchObject({ name: 'Two' });
        await look(join(folder, 'third'));
        expect(
            readdirSync(join(state, 'packs')).filter((name) => name !== 'offer.json').length,
        ).toBeLessThanOrEqual(3);
    });
});

describe('a kiosk refuses and keeps what it has', () => {
    test.each<[string, () => Promise<string>, RegExp, object?]>([
        ['a pack of a stranger', () => offer('stick', TUESDAY, {}, THEIRS), /not among the trusted keys$/],
        [
            'an older pack',
            () => offer('stick', '2026-03-08T09:00:00.000Z'),
            /^it was signed on 2026-03-08.*, the pack in use on 2026-03-09/,
        ],
        [
            'a pack for another place',
            () => offer('stick', TUESDAY, { name: 'Elsewhere', bounds: [8, 49, 8.1, 49.1] }),
            /^it is for Elsewhere, and the kiosk at .* stands outside$/,
        ],
        [
            'a pack of another format',
            () => offer('stick').then((dir) => resign(dir, { version: 9 })),
            /found region pack v9, this program reads v1$/,
        ],
        [
            'a pack whose manifest was changed',
            () => offer('stick').then((dir) => change(dir, 'manifest.json')),
            /it is not what was signed$/,
        ],
        [
            'a pack whose graph was changed',
            () => offer('stick').then((dir) => change(dir, 'walk.graph')),
            /walk\.graph: found the sha256/,
        ],
        [
            'a pack with half its places',
            () => offer('stick').then((dir) => halve(dir, 'places.sqlite')),
            /places\.sqlite: found \d+ bytes, expected \d+/,
        ],
        [
            'a signature that is none',
            () => offer('stick').then((dir) => halve(dir, 'signature.json')),
            /^its signature cannot be read$/,
        ],
        [
            'everything without a trusted key',
            () => offer('stick'),
            /^the settings name no trustedKeys$/,
            { trustedKeys: [] },
        ],
    ])('%s', async (_, prepare, why, settings) => {
        const taken = await look(await prepare(), settings);
        expect(taken).toMatchObject({ outcome: 'refused', why: expect.stringMatching(why) });
        expect(inUse()).toBe('shipped');
        expect(record()).toMatchObject({ last: { outcome: 'refused', why: expect.stringMatching(why) } });
        expect(await opens()).toBe('Hallighof');
    });

    test('a pack that knows no ways from here, and does not bring it twice', async () => {
        const stick = await offer('stick', TUESDAY, { centre: [7.49, 51.49], bounds: [6, 50, 8, 55] });
        const away = { position: [7.2, 51.2] };
        const first = await look(stick, away);
        expect(first).toMatchObject({
            outcome: 'refused',
            why: expect.stringMatching(/its map is empty where the kiosk stands$/),
        });
        rmSync(join(stick, 'map.mbtiles'));
        expect(await look(stick, away)).toMatchObject({ outcome: 'refused' });
    });
});

async function resign(dir: string, lines: object): Promise<string> {
    const { signBytes } = await import('../../src/pack/signature.ts');
    const path = join(dir, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...lines }));
    const signed = signBytes('region', readFileSync(path), OURS.privateKey, TUESDAY ?? '');
    writeFileSync(join(dir, 'signature.json'), signed.ok ? signed.value : '');
    return dir;
}

function change(dir: string, name: string): string {
    const bytes = readFileSync(join(dir, name));
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(dir, name), bytes);
    return dir;
}

function halve(dir: string, name: string): string {
    const bytes = readFileSync(join(dir, name));
    writeFileSync(join(dir, name), bytes.subarray(0, bytes.length >> 1));
    return dir;
}

describe('from a web server', () => {
    let server: AwkwardServer;
    beforeEach(async () => {
        server = await startAwkwardServer();
    });
    afterEach(() => server.close());

    const publish = (dir: string, ways: Readonly<Record<string, Way[]>> = {}) => {
        for (const name of FILES)
            server.serve(`/town/${name}`, readFileSync(join(dir, name)), ...(ways[name] ?? []));
    };

    test('a pack is taken though connections are cut', async () => {
        const cut: Way[] = [{ kind: 'cut', after: 5000 }, { kind: 'whole' }];
        publish(await offer('web', TUESDAY, { name: 'Web' }), { 'map.mbtiles': cut, 'places.sqlite': cut });
        expect(await look(`${server.address}/town`)).toMatchObject({ outcome: 'taken' });
        expect(inUse()).toBe('Web');
    });

    test('half a download is no pack, and the next look goes on with it', async () => {
        const pack = await offer('web', TUESDAY, { name: 'Web' });
        publish(pack, {
            'places.sqlite': [
                { kind: 'cut', after: 5000 },
                { kind: 'status', status: 503 },
            ],
        });
        expect(await look(`${server.address}/town/`)).toMatchObject({
            outcome: 'failed',
            why: expect.stringMatching(/503$/),
        });
        expect(inUse()).toBe('shipped');
        publish(pack);
        server.ranges.length = 0;
        expect(await look(`${server.address}/town/`)).toMatchObject({ outcome: 'taken' });
        // The map and the graph were whole before: signature, manifest, places.
        expect(server.ranges).toHaveLength(3);
    });

    test('a server that is away is no reason to stop', async () => {
        await server.close();
        expect(await look(`${server.address}/town`)).toMatchObject({ outcome: 'failed' });
        expect(await opens()).toBe('Hallighof');
    });
});

describe('going back', () => {
    test('leads to the pack before, and the one left is not taken again', async () => {
        await look(await offer('first', TUESDAY, { name: 'One' }));
        const second = await offer('second', WEDNESDAY, { name: 'Two' });
        await look(second);
        expect(await rollBack(state, clock)).toEqual({ ok: true, value: undefined });
        expect(inUse()).toBe('One');
        expect(await look(second)).toEqual({ outcome: 'nothingNew' });
        expect(inUse()).toBe('One');
    });

    test('leads to the pack the kiosk came with when there was one since', async () => {
        await look(await offer('first'));
        expect(await rollBack(state, clock)).toMatchObject({ ok: true });
        expect(inUse()).toBe('shipped');
        expect(await opens()).toBe('Hallighof');
    });

    test('leads nowhere from the first pack', async () => {
        await look(join(folder, 'no stick'));
        expect(await rollBack(state, clock)).toMatchObject({ ok: false });
    });

    test('a newer pack than the one left is taken again', async () => {
        await look(await offer('first'));
        await rollBack(state, clock);
        expect(await look(await offer('second', WEDNESDAY, { name: 'Two' }))).toMatchObject({
            outcome: 'taken',
        });
        expect(readlinkSync(join(state, 'region'))).toMatch(/^packs\/[0-9a-f]{16}$/);
    });
});
