import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compositorAnswers, pulseThrough } from '../../src/watch/compositor.ts';

let folder: string;
const servers: Server[] = [];
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stufenfrei-wayland-'));
});
afterEach(() => {
    for (const server of servers.splice(0)) server.close();
    rmSync(folder, { recursive: true });
});

async function compositor(name: string, heard: (bytes: Buffer, client: Socket) => void): Promise<void> {
    const server = createServer((client) => client.on('data', (bytes: Buffer) => heard(bytes, client)));
    servers.push(server);
    await new Promise<void>((ready) => server.listen(join(folder, name), ready));
}

/** wl_callback.done of object 2. */
const DONE = new Uint8Array(new Uint32Array([2, 12 << 16, 7]).buffer);

test('a compositor that turns answers wl_display.sync', async () => {
    const asked: Buffer[] = [];
    await compositor('wayland-0', (bytes, client) => {
        asked.push(bytes);
        client.write(DONE);
    });
    expect(await compositorAnswers(folder)).toBe(true);
    const words = new Uint32Array(new Uint8Array(asked[0] ?? []).buffer);
    expect([...words]).toEqual([1, 12 << 16, 2]);
});

test('one that hangs does not, nor one that is gone, nor one that never was', async () => {
    expect(await compositorAnswers(folder)).toBe(false);
    await compositor('wayland-0', () => undefined);
    expect(await compositorAnswers(folder)).toBe(false);
    await compositor('wayland-1', (_, client) => client.destroy());
    expect(await compositorAnswers(folder)).toBe(false);
});

test('the one that was started last is asked', async () => {
    await compositor('wayland-0', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await compositor('wayland-1', (_, client) => client.write(DONE));
    expect(await compositorAnswers(folder)).toBe(true);
});

test('a page behind a compositor that hangs is not in front, and whatever else it says stays', async () => {
    const beat = { kind: 'beat', secondsAgo: 0.5, inFront: true, atRest: true } as const;
    expect(await pulseThrough(folder, async () => beat)).toEqual({ ...beat, inFront: false });
    expect(await pulseThrough(folder, async () => ({ kind: 'silent' }))).toEqual({ kind: 'silent' });
});
