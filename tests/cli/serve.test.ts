import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSmallTown, startStufenfrei, stufenfrei } from '../support/stufenfrei.ts';

let region: string;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));

async function readyServer(...words: string[]) {
    const child = startStufenfrei('serve', '--region', region, ...words);
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    return { child, line: String(line) };
}

describe('the server', () => {
    test('says its address when it is ready and ends when told', async () => {
        const { child, line } = await readyServer('--port', '0');
        expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/$/);
        const health = await fetch(new URL('/api/health', line.slice('ready '.length)));
        expect(await health.json()).toEqual({ ok: true, status: 'ready' });
        child.kill('SIGTERM');
        const [status] = await once(child, 'exit');
        expect(status).toBe(0);
    });

    test('answers a request under way before it ends', async () => {
        const { child, line } = await readyServer('--port', '0');
        const address = line.slice('ready '.length);
        const asked = fetch(new URL('/api/places?group=health&profile=slow', address));
        await new Promise((resolve) => setTimeout(resolve, 30));
        child.kill('SIGTERM');
        expect((await asked).status).toBe(200);
        const [status] = await once(child, 'exit');
        expect(status).toBe(0);
    });

    test('reads its settings', async () => {
        const file = join(dirname(region), 'settings.json');
        writeFileSync(file, JSON.stringify({ port: 0, bearing: 45, address: 'Deichweg 1' }));
        const { child, line } = await readyServer('--settings', file);
        const kiosk = await fetch(new URL('/api/kiosk', line.slice('ready '.length)));
        expect(await kiosk.json()).toMatchObject({ bearing: 45, address: 'Deichweg 1' });
        child.kill('SIGTERM');
        await once(child, 'exit');
    });

    test('that keeps a state and can open nothing still serves the page, and says that it is broken', async () => {
        const file = join(dirname(region), 'broken.json');
        writeFileSync(file, '{"bearing": 400}');
        const state = mkdtempSync(join(dirname(region), 'state-'));
        const { child, line } = await readyServer('--port', '0', '--settings', file, '--state', state);
        const address = line.slice('ready '.length);
        expect(await (await fetch(new URL('/health', address))).text()).toBe('broken\n');
        const kiosk = await fetch(new URL('/api/kiosk', address));
        expect(kiosk.status).toBe(503);
        expect(await kiosk.json()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
        const body = JSON.stringify({ visible: true, focused: true, shows: 'words', atRest: false });
        const headers = { 'Content-Type': 'application/json' };
        await fetch(new URL('/api/heartbeat', address), { method: 'POST', headers, body });
        const pulse = await fetch(new URL('/api/heartbeat', address));
        expect(await pulse.json()).toMatchObject({ ok: true, page: { visible: true } });
        child.kill('SIGTERM');
        const [status] = await once(child, 'exit');
        expect(status).toBe(1);
    });

    test.each([
        [
            'outside the region',
            [8.68, 49.41],
            /position: expected a place in Hallighof .* found 8\.68, 49\.41\./,
        ],
        ['with its numbers swapped', [54.0, 7.0], /position: .* found 54, 7: swapped\?/],
    ])('does not start %s', async (_, position, sentence) => {
        const file = join(dirname(region), 'astray.json');
        writeFileSync(file, JSON.stringify({ port: 0, position }));
        const ran = await stufenfrei(['serve', '--region', region, '--settings', file]);
        expect(ran).toMatchObject({ status: 2, output: '' });
        expect(ran.errors).toMatch(sentence);
    });

    test('names a port that is taken and exits with 1', async () => {
        const other = createServer().listen(0, '127.0.0.1');
        await once(other, 'listening');
        const taken = other.address();
        const port = String(typeof taken === 'object' ? taken?.port : taken);
        const ran = await stufenfrei(['serve', '--region', region, '--port', port]);
        other.close();
        expect(ran).toMatchObject({ status: 1, output: '' });
        expect(ran.errors).toContain(`Port ${port} is taken by another program.\n`);
    });
});

describe('what cannot be obeyed gets one sentence and exit code 2', () => {
    test.each([
        ['no region', [], /--region is missing/],
        ['a region that is not there', ['--region', 'nowhere'], /nowhere/],
        [
            'a port that is no number',
            ['--region', '.', '--port', 'http'],
            /--port: expected a number .* found http/,
        ],
        ['a port above 65535', ['--region', '.', '--port', '65536'], /--port: expected a number/],
        [
            'settings that are not there',
            ['--region', '.', '--settings', 'none.json'],
            /none\.json: the file cannot be read/,
        ],
        ['an unknown option', ['--region', '.', '--open'], /There is no option --open/],
    ])('%s', async (_, words, sentence) => {
        const ran = await stufenfrei(['serve', ...words]);
        expect(ran).toMatchObject({ status: 2, output: '' });
        expect(ran.errors).toMatch(sentence);
        expect(ran.errors.trimEnd().split('\n')).toHaveLength(1);
    });
});
