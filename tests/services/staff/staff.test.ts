import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StaffDoor } from '../../../src/services/staff/StaffDoor.ts';
import { sticks, writeToStick } from '../../../src/services/staff/sticks.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-staff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noPins = { has: () => false, check: async () => ({ ok: false, fault: { fault: 'noPin' } }) as const };

describe('the door', () => {
    test('stands open at the first start only', async () => {
        const now = { at: 0 };
        expect(await new StaffDoor(noPins, false, () => now.at).enter(undefined)).toEqual({
            outcome: 'noPin',
        });
        expect(await new StaffDoor(noPins, true, () => now.at).enter(undefined)).toMatchObject({
            outcome: 'open',
        });
    });

    test('falls shut ten minutes after the last use', async () => {
        let now = 0;
        const door = new StaffDoor(noPins, true, () => now);
        const entered = await door.enter(undefined);
        const token = entered.outcome === 'open' ? entered.token : '';
        now += 9 * 60_000;
        expect(door.knows(token)).toBe(true);
        now += 9 * 60_000;
        expect(door.knows(token)).toBe(true);
        now += 11 * 60_000;
        expect(door.knows(token)).toBe(false);
        now -= 11 * 60_000;
        expect(door.knows(token)).toBe(false);
        expect(door.knows('')).toBe(false);
    });
});

describe('sticks', () => {
    test('are folders under media that can be written', () => {
        const mounts = join(folder, 'mounts');
        writeFileSync(
            mounts,
            '/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/no\\040such vfat rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n',
        );
        expect(sticks(mounts)).toEqual([]);
        expect(sticks(join(folder, 'none'))).toEqual([]);
    });

    test('take a report, whole or not at all', () => {
        expect(writeToStick(folder, 'report.json', { word: 'ready' })).toEqual({
            ok: true,
            value: join(folder, 'report.json'),
        });
        expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual({ word: 'ready' });
        mkdirSync(join(folder, 'full.json.part'));
        expect(writeToStick(folder, 'full.json', {})).toMatchObject({ ok: false });
    });
});
