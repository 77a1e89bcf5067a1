import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DownloadOrder, download, type Patience } from '../../src/transfer/download.ts';
import { type AwkwardServer, startAwkwardServer, type Way } from '../support/awkwardServer.ts';

const BYTES = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
const SHA256 = { algorithm: 'sha256', hex: createHash('sha256').update(BYTES).digest('hex') } as const;
const PATIENCE: Patience = { tries: 3, pause: 5, stall: 200, total: 20_000 };

const root = mkdtempSync(join(tmpdir(), 'stufenfrei-download-'));
afterAll(() => rmSync(root, { recursive: true }));

let server: AwkwardServer;
let to: string;
beforeEach(async () => {
    server = await startAwkwardServer();
    to = join(mkdtempSync(join(root, 'run-')), 'town.osm.pbf');
});
afterEach(() => server.close());

function bring(ways: Way[], order: Partial<DownloadOrder> = {}, patience = PATIENCE, stop?: AbortSignal) {
    if (ways.length > 0) server.serve('/town', BYTES, ...ways);
    const asked = { address: `${server.address}/town`, to, mostBytes: 1_000_000, ...order };
    return download(asked, { patience, ...(stop && { stop }) });
}

const isHere = () => existsSync(to) && Buffer.compare(readFileSync(to), BYTES) === 0;
const beside = () => readdirSync(join(to, '..'));

describe('a download', () => {
    test('brings every byte and leaves nothing beside it', async () => {
        expect(await bring([{ kind: 'whole' }], { checksum: SHA256 })).toEqual({
            ok: true,
            value: undefined,
        });
        expect(isHere()).toBe(true);
        expect(beside()).toEqual(['town.osm.pbf']);
    });

    test('goes on where the connection was cut', async () => {
        const cuts: Way[] = [
            { kind: 'cut', after: 70_000, lingers: 500 },
            { kind: 'cut', after: 90_000, lingers: 500 },
            { kind: 'whole' },
        ];
        expect(await bring(cuts, { checksum: SHA256 })).toMatchObject({ ok: true });
        expect(isHere()).toBe(true);
        const [first, ...further] = server.ranges;
        expect(first).toBe('all');
        expect(further).toEqual(further.map(() => expect.stringMatching(/^bytes=[1-9]\d*-$/)));
    });

    test('is the same file wherever it is cut', async () => {
        await fc.assert(
            fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 4 }), async (cuts) => {
                rmSync(to, { force: true });
                const ways = cuts.map((after): Way => ({ kind: 'cut', after }));
                const patient = { ...PATIENCE, tries: 9 };
                expect(
                    await bring([...ways, { kind: 'whole' }], { checksum: SHA256 }, patient),
                ).toMatchObject({ ok: true });
                expect(isHere()).toBe(true);
            }),
            { numRuns: 15 },
        );
    });

    test('goes on where an earlier run was stopped', async () => {
        const stopped = await bring([
            { kind: 'cut', after: 200_000 },
            { kind: 'status', status: 503 },
        ]);
        expect(stopped).toMatchObject({ ok: false, fault: expect.stringMatching(/the server answers 503$/) });
        expect(isHere()).toBe(false);
        server.ranges.length = 0;
        expect(await bring([], { checksum: SHA256 })).toMatchObject({ ok: false });
        expect(server.ranges[0]).toMatch(/^bytes=[1-9]\d*-$/);
    });

    test('begins anew when what lies at the address has changed meanwhile', async () => {
        await bring([
            { kind: 'cut', after: 200_000 },
            { kind: 'status', status: 503 },
        ]);
        const newer = BYTES.map((byte) => byte ^ 1);
        server.serve('/other', newer);
        server.serve('/town', newer, { kind: 'whole' });
        expect(await bring([])).toMatchObject({ ok: true });
        expect(Buffer.compare(readFileSync(to), newer)).toBe(0);
    });

    test('takes a whole file from a server that knows no ranges', async () => {
        expect(
            await bring([{ kind: 'cut', after: 9_000 }, { kind: 'unranged' }], { checksum: SHA256 }),
        ).toMatchObject({ ok: true });
        expect(isHere()).toBe(true);
    });

    test('gives up a connection on which nothing comes, and tries another', async () => {
        expect(await bring([{ kind: 'stall', after: 5_000 }, { kind: 'whole' }])).toMatchObject({ ok: true });
        expect(isHere()).toBe(true);
    });

    test('that was all here when the last run ended is taken', async () => {
        server.serve('/town', BYTES, { kind: 'whole' });
        await bring([]);
        writeFileSync(`${to}.part`, BYTES);
        const version = JSON.stringify({ address: `${server.address}/town`, version: `"${BYTES.length}-0"` });
        writeFileSync(`${to}.part.json`, version);
        rmSync(to);
        expect(await bring([], { checksum: SHA256 })).toMatchObject({ ok: true });
        expect(isHere()).toBe(true);
    });

    test('follows redirects', async () => {
        server.serve('/elsewhere', BYTES);
        expect(await bring([{ kind: 'redirect', to: '/elsewhere' }])).toMatchObject({ ok: true });
        expect(isHere()).toBe(true);
    });
});

describe('a download is refused', () => {
    test.each<[string, Way[], Partial<DownloadOrder>, RegExp]>([
        ['that is not there', [], {}, /the server answers 404$/],
        ['that is forbidden', [{ kind: 'status', status: 403 }], {}, /the server answers 403$/],
        ['after too many tries', [{ kind: 'status', status: 500 }], {}, /the server answers 500$/],
        ['whose bytes stop coming', [{ kind: 'stall', after: 0 }], {}, /nothing came for 0\.2 s$/],
        [
            'that redirects in a circle',
            [{ kind: 'redirect', to: '/town' }],
            {},
            /redirects more than 5 times$/,
        ],
        [
            'that redirects to a file',
            [{ kind: 'redirect', to: 'file:///etc/passwd' }],
            {},
            /which is not safe$/,
        ],
        [
            'that says it is too large',
            [{ kind: 'whole' }],
            { mostBytes: 1000 },
            /larger than the 1000 bytes that are allowed$/,
        ],
        [
            'that does not say it and is',
            [{ kind: 'chunked', bytes: 300_000 }],
            { mostBytes: 1000 },
            /larger than the 1000 bytes/,
        ],
        [
            'whose checksum is wrong twice',
            [{ kind: 'whole' }],
            { checksum: { algorithm: 'md5', hex: '0'.repeat(32) } },
            /its md5 checksum is wrong$/,
        ],
        [
            'that ends early without saying so',
            [{ kind: 'chunked', bytes: 9 }],
            { checksum: SHA256 },
            /its sha256 checksum is wrong$/,
        ],
    ])('%s', async (_, ways, order, sentence) => {
        expect(await bring(ways, order)).toEqual({ ok: false, fault: expect.stringMatching(sentence) });
        expect(existsSync(to)).toBe(false);
    });

    test('from a server that is not there', async () => {
        const { address } = server;
        await server.close();
        const gone = await download({ address: `${address}/town`, to, mostBytes: 1 }, { patience: PATIENCE });
        expect(gone).toEqual({ ok: false, fault: expect.stringMatching(/the server takes no connection$/) });
    });

    test('when it takes too long in all', async () => {
        const slow = await bring(
            [{ kind: 'stall', after: 1 }],
            {},
            { tries: 99, pause: 1, stall: 50, total: 300 },
        );
        expect(slow).toEqual({ ok: false, fault: expect.stringMatching(/it takes too long$/) });
    });

    test('when it is told to stop, and goes on later', async () => {
        const stop = new AbortController();
        setTimeout(() => stop.abort(), 100);
        const stopped = await bring(
            [{ kind: 'stall', after: 50_000 }],
            {},
            { ...PATIENCE, stall: 5_000 },
            stop.signal,
        );
        expect(stopped).toEqual({ ok: false, fault: expect.stringMatching(/it was stopped$/) });
        expect(beside()).toContain('town.osm.pbf.part');
    });

    test('where nothing can be written', async () => {
        expect(await bring([{ kind: 'whole' }], { to: '/proc/town.osm.pbf' })).toEqual({
            ok: false,
            fault: expect.stringMatching(/a part of the path is missing$/),
        });
    });
});
