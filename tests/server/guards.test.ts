import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendBytes, sendRaw, startKiosk } from '../support/kioskServer.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let region: string;
let kiosk: Awaited<ReturnType<typeof startKiosk>>;
let port: string;
const page = join(mkdtempSync(join(tmpdir(), 'stufenfrei-guards-')), 'page');

beforeAll(async () => {
    mkdirSync(join(page, 'assets'), { recursive: true });
    writeFileSync(join(page, '..', 'secret.txt'), 'not for you');
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Stufenfrei</title>');
    writeFileSync(join(page, 'assets', 'main-Ab3_-xYz.js'), 'export {}');
    region = await buildSmallTown();
    kiosk = await startKiosk(region, {}, page);
    port = new URL(kiosk.address).port;
});
afterAll(async () => {
    await kiosk.close();
    rmSync(dirname(region), { recursive: true });
    rmSync(dirname(page), { recursive: true });
});

const health = (headers: Record<string, string>) => sendRaw(kiosk.address, { path: '/api/health', headers });

describe('who knocks', () => {
    test('the kiosk itself by either of its names', async () => {
        expect((await health({ Host: `127.0.0.1:${port}` })).status).toBe(200);
        expect((await health({ Host: `localhost:${port}` })).status).toBe(200);
        expect((await health({ Host: `localhost:${port}`, Origin: `http://localhost:${port}` })).status).toBe(
            200,
        );
    });

    test.each([
        ['another name that leads here', { Host: 'evil.example:80' }],
        ['the right address with another port', { Host: '127.0.0.1:1' }],
        ['a name that begins alike', { Host: '127.0.0.1.evil.example' }],
        ['all interfaces', { Host: '0.0.0.0' }],
    ])('%s is refused', async (_, headers) => {
        const answer = await health(headers);
        expect(answer.status).toBe(403);
        expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    });

    test.each([
        ['another site', { Origin: 'https://evil.example' }],
        ['a page without an origin', { Origin: 'null' }],
        ['another server of this machine', { Origin: 'http://127.0.0.1:1' }],
        ['what the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ])('%s is refused', async (_, headers) => {
        expect((await health({ Host: `127.0.0.1:${port}`, ...headers })).status).toBe(403);
    });

    test('no other machine', async () => {
        const outside = Object.values(networkInterfaces())
            .flat()
            .find((each) => each?.family === 'IPv4' && !each.internal);
        if (!outside) return;
        const knock = sendRaw(`http://${outside.address}:${port}/`, { path: '/api/health' });
        await expect(knock).rejects.toThrow(/ECONNREFUSED/);
    });
});

describe('what an answer carries', () => {
    test.each(['/', '/api/health', '/api/nothing', '/tiles/0/0/0', '/assets/main-Ab3_-xYz.js'])(
        '%s forbids frames, sniffing, referrers and foreign content',
        async (path) => {
            const { headers } = await sendRaw(kiosk.address, { path });
            expect(headers).toMatchObject({
                'x-content-type-options': 'nosniff',
                'referrer-policy': 'no-referrer',
                'cross-origin-opener-policy': 'same-origin',
                'cross-origin-resource-policy': 'same-origin',
            });
            const policy = String(headers['content-security-policy']);
            expect(policy).toContain("default-src 'none'");
            expect(policy).toContain("frame-ancestors 'none'");
            expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
        },
    );

    test('a hashed file stays in the cache for ever, the page is asked for again', async () => {
        const script = await sendRaw(kiosk.address, { path: '/assets/main-Ab3_-xYz.js' });
        expect(script.headers['cache-control']).toContain('immutable');
        expect(script.headers['content-type']).toMatch(/^text\/javascript/);
        const first = await sendRaw(kiosk.address, { path: '/' });
        expect(first.headers['cache-control']).toBe('no-cache');
        expect(first.body).toContain('<title>Stufenfrei</title>');
        const again = await sendRaw(kiosk.address, {
            path: '/',
            headers: { 'If-None-Match': String(first.headers.etag) },
        });
        expect(again).toMatchObject({ status: 304, body: '' });
    });
});

describe('bad manners', () => {
    test.each([
        '/../secret.txt',
        '/..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/assets/../../secret.txt',
        '/assets/..%5c..%5csecret.txt',
        '//etc/passwd',
        '/index.html%00.js',
    ])('%s leads nowhere', async (path) => {
        const answer = await sendRaw(kiosk.address, { path });
        expect(answer.body).not.toContain('not for you');
        expect([400, 404]).toContain(answer.status);
    });

    test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
        const answer = await sendRaw(kiosk.address, { method, path: '/api/kiosk' });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
    });

    test('a huge body is refused, announced or not', async () => {
        const body = `{"to": "${'x'.repeat(200_000)}"}`;
        const json = { 'Content-Type': 'application/json' };
        for (const headers of [json, { ...json, 'Transfer-Encoding': 'chunked' }]) {
            const answer = await sendRaw(kiosk.address, {
                method: 'POST',
                path: '/api/route',
                headers,
                body,
            });
            expect(answer.status).toBe(400);
            expect(answer.body).toContain('at most 65536 bytes');
        }
    });

    test.each([
        [
            'another site in the line of the request',
            'GET http://evil.example/ HTTP/1.1',
            'Host: evil.example',
        ],
        ['a host with a name before it', 'GET /api/health HTTP/1.1', 'Host: 127.0.0.1:PORT@evil.example'],
        ['no host at all', 'GET /api/health HTTP/1.1', 'X: y'],
        ['two hosts', 'GET /api/health HTTP/1.1', 'Host: evil.example\r\nHost: 127.0.0.1:PORT'],
        ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1', 'Host: 127.0.0.1:PORT'],
        ['every resource', 'OPTIONS * HTTP/1.1', 'Host: 127.0.0.1:PORT'],
        ['another protocol', 'GET / HTTP/1.1', 'Host: evil\r\nUpgrade: websocket\r\nConnection: Upgrade'],
        ['a length below zero', 'POST /api/route HTTP/1.1', 'Host: 127.0.0.1:PORT\r\nContent-Length: -5'],
        ['a broken escape', 'GET /%E0%A4%A HTTP/1.1', 'Host: 127.0.0.1:PORT'],
        ['nonsense', '\u0000\u0001 nonsense', 'more'],
    ])('%s gets nothing', async (_, line, header) => {
        const bytes = `${line}\r\n${header.replaceAll('PORT', port)}\r\n\r\n`;
        const answer = await sendBytes(kiosk.address, bytes);
        expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
        expect((await health({ Host: `127.0.0.1:${port}` })).status).toBe(200);
    });

    test('none of it is a fault of our own', () => {
        expect(kiosk.logged).toEqual([]);
    });
});
