import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, type TestContext, test } from 'vitest';
import { sticksToWrite, writeToStick } from '../../src/services/walks/writeToStick.ts';
import { previewImport, takePack } from '../../src/walks/carry/importPack.ts';
import type { ReadPack } from '../../src/walks/pack/readPack.ts';
import { openStore } from '../../src/walks/store/openStore.ts';
import { storeFault } from '../../src/walks/store/storeFault.ts';
import { smallDisk } from '../support/smallDisk.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

let disk: ReturnType<typeof smallDisk>;
afterEach(() => {
    disk?.remove();
    disk = undefined;
});

function mounted(kilobytes: number, { skip }: TestContext) {
    disk = smallDisk(kilobytes);
    return disk ?? skip('only root may mount a small disk');
}

const LARGE = new Uint8Array(400 * 1024).fill(7);
const largeName = (digit: number): string => `${String(digit).repeat(64)}.jpg`;
const largeWalk = (digit: number) =>
    sampleWalk({ number: `000${digit}`, own: [ownAt([7, 54], { photo: largeName(digit) })] });

describe('a full disk', () => {
    test('keeps every walk that was saved, says what is wrong, and takes walks again when there is room', (context) => {
        const { folder } = mounted(3072, context);
        const path = join(folder, 'walks.sqlite');
        writeFileSync(join(folder, 'log'), Buffer.alloc(1024 * 1024));
        const store = openStore(path, () => 0);
        if (!store.ok) throw new Error(store.fault);
        const { walks, drafts } = store.value;
        const saved: string[] = [];
        let fault: unknown;
        for (let digit = 0; digit < 9 && !fault; digit++) {
            const walk = largeWalk(digit);
            try {
                const kept = walks.save(walk, new Map([[largeName(digit), LARGE]]), 0);
                if (kept.ok) saved.push(walk.id);
            } catch (error) {
                fault = error;
            }
        }
        expect(storeFault(fault)?.why).toMatch(/^disk(Full|Error)$/);
        expect(saved.length).toBeGreaterThan(0);
        expect(walks.all().map(({ walk }) => walk.id)).toEqual(saved);
        for (const { walk } of walks.all()) expect(walks.media(walk).size).toBe(1);
        rmSync(join(folder, 'log'));
        for (const id of saved) expect(store.value.inOne(() => walks.delete(id))).toBe(true);
        drafts.keep({ id: 'a', basedOn: 0, body: '{}' });
        expect(walks.save(largeWalk(9), new Map([[largeName(9), LARGE]]), 0).ok).toBe(true);
        store.value.close();
        const raw = new DatabaseSync(path);
        expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
        raw.close();
    });

    test('takes a pack as a whole or not at all', (context) => {
        const store = openStore(join(mounted(2048, context).folder, 'walks.sqlite'), () => 0);
        if (!store.ok) throw new Error(store.fault);
        const digits = [1, 2, 3, 4, 5, 6, 7];
        const pack: ReadPack = {
            walks: digits.map(largeWalk),
            media: new Map(digits.map((digit) => [largeName(digit), LARGE])),
            signature: { algorithm: 'ed25519', key: 'A'.repeat(43), signature: 'A'.repeat(86) },
            digest: undefined,
        };
        const preview = previewImport(store.value, pack, undefined, () => 0);
        const taken = preview.ok && takePack(store.value, pack, preview.value);
        expect(taken).toMatchObject({ fault: { why: expect.stringMatching(/^disk(Full|Error)$/) } });
        expect(store.value.walks.count()).toBe(0);
        store.value.close();
    });

    test('makes no half a backup', async (context) => {
        const { folder } = mounted(2048, context);
        const store = openStore(join(folder, 'walks.sqlite'), () => 0);
        if (!store.ok) throw new Error(store.fault);
        for (const digit of [1, 2, 3]) {
            store.value.walks.save(largeWalk(digit), new Map([[largeName(digit), LARGE]]), 0);
        }
        await expect(store.value.backUp('2026-03-10')).rejects.toThrow();
        expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual([]);
        expect(store.value.walks.count()).toBe(3);
        store.value.close();
    });
});

describe('a stick', () => {
    const file = { name: 'stufenfrei', ending: '.walks', bytes: new Uint8Array(600 * 1024) };

    test('gets a file whole, and a second beside the first', (context) => {
        const { folder } = mounted(2048, context);
        const [sticks, stick] = [dirname(folder), basename(folder)];
        expect(sticksToWrite(sticks)).toContain(stick);
        expect(writeToStick(sticks, stick, file)).toEqual({ ok: true, value: `${stick}/stufenfrei.walks` });
        expect(writeToStick(sticks, stick, file)).toEqual({ ok: true, value: `${stick}/stufenfrei-2.walks` });
        expect(readdirSync(folder).sort()).toEqual(['stufenfrei-2.walks', 'stufenfrei.walks']);
    });

    test('that is full or protected says so and keeps nothing half', (context) => {
        const full = mounted(512, context);
        const [sticks, stick] = [dirname(full.folder), basename(full.folder)];
        expect(writeToStick(sticks, stick, file)).toMatchObject({ fault: { why: 'stickFull' } });
        expect(readdirSync(full.folder)).toEqual([]);
        full.protect();
        expect(writeToStick(sticks, stick, file)).toMatchObject({ fault: { why: 'stickProtected' } });
    });

    test('that is not mounted gets nothing: it would stay in the kiosk', () => {
        expect(writeToStick('/media', 'nowhere', file)).toMatchObject({ fault: { why: 'stickGone' } });
        expect(writeToStick('/media', '../etc', file)).toMatchObject({ fault: { why: 'stickGone' } });
        expect(writeToStick(undefined, 'x', file)).toMatchObject({ fault: { why: 'stickGone' } });
    });
});
