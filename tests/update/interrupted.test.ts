import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newKeyPair } from '../../src/pack/signature.ts';
import { verifyPack } from '../../src/pack/verifyPack.ts';
import { openKiosk } from '../../src/services/openKiosk.ts';
import { environment } from '../../src/setup/runtime.mjs';
import { signedCopy } from '../support/signedPack.ts';
import { buildSmallTown, startStufenfrei, stufenfrei } from '../support/stufenfrei.ts';

const KEYS = newKeyPair();
let town: string;
let folder: string;
let words: string[];
beforeAll(async () => {
    town = await buildSmallTown();
});
afterAll(() => rmSync(dirname(town), { recursive: true }));
beforeEach(async () => {
    folder = mkdtempSync(join(dirname(town), 'cut-'));
    await signedCopy(town, join(folder, 'shipped'), KEYS.privateKey, '2026-03-09T09:00:00.000Z', {
        name: 'Old',
    });
    await signedCopy(town, join(folder, 'stick'), KEYS.privateKey, '2026-03-10T09:00:00.000Z', {
        name: 'New',
    });
    const settings = { trustedKeys: [KEYS.publicKey], updates: { from: join(folder, 'stick') } };
    writeFileSync(join(folder, 'kiosk.json'), JSON.stringify(settings));
    words = [
        ...['update', 'check', '--state', join(folder, 'state'), '--region', join(folder, 'shipped')],
        ...['--settings', join(folder, 'kiosk.json')],
    ];
});

async function nameInUse(): Promise<string> {
    const link = join(folder, 'state', 'region');
    if (existsSync(link)) expect(await verifyPack(link)).toEqual([]);
    const kiosk = await openKiosk(
        { region: join(folder, 'shipped'), state: join(folder, 'state') },
        Date.now,
    );
    if (!kiosk.ok) return kiosk.fault;
    kiosk.value.services.close();
    expect(kiosk.value.services.faults).toEqual([]);
    return kiosk.value.services.kiosk.region;
}

test('killed at any moment, a kiosk has the old pack or the new one, whole; the next look takes it', async () => {
    const whole = performance.now();
    const first = await stufenfrei(words);
    expect(first).toMatchObject({ status: 0, output: 'Took the region pack New.\n' });
    const longest = performance.now() - whole;
    for (let part = 5; part < 12; part += 2) {
        rmSync(join(folder, 'state'), { recursive: true });
        const child = startStufenfrei(...words);
        const ended = once(child, 'exit');
        await setTimeout((longest * part) / 12);
        child.kill('SIGKILL');
        await ended;
        expect(['Old', 'New']).toContain(await nameInUse());
        expect(await stufenfrei(words)).toMatchObject({ status: 0 });
        expect(await nameInUse()).toBe('New');
    }
});

test('where the disk takes no more, the pack in use stays and the reason is said', async () => {
    const limited = ['ulimit -f 16 && exec "$0" "$@"', process.execPath];
    const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
    const child = spawn('bash', ['-c', ...limited, main, ...words], { env: environment() });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
    });
    const [status] = await once(child, 'close');
    expect(errors).toMatch(/cannot be copied: a file would become larger than is allowed\.\n$/);
    expect(status).toBe(1);
    expect(await nameInUse()).toBe('Old');
    expect(await stufenfrei(words)).toMatchObject({ status: 0 });
    expect(await nameInUse()).toBe('New');
});

test('the command goes back, once', async () => {
    await stufenfrei(words);
    const back = ['kiosk', 'rollback', '--state', join(folder, 'state')];
    expect(await stufenfrei(back)).toMatchObject({ status: 0 });
    expect(await nameInUse()).toBe('Old');
    expect(await stufenfrei(back)).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/none before\.\n$/),
    });
    expect(await stufenfrei(words)).toMatchObject({
        status: 0,
        output: expect.stringMatching(/^There is nothing new/),
    });
});

test('a refused pack is another exit status', async () => {
    const path = join(folder, 'stick', 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('New', 'Odd'));
    expect(await stufenfrei(words)).toMatchObject({
        status: 3,
        errors: expect.stringMatching(/is refused: .*not what was signed\.\n$/),
    });
});
