import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ClockWatch } from '../../src/services/ClockWatch.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MADE = Date.parse('2026-02-01T00:00:00Z');
const TUESDAY = Date.parse('2026-03-10T09:00:00Z');
const HOUR = 3_600_000;

/** A machine whose clock can be set; time passes for its ticking alike. */
function machine(now: number, file?: string) {
    const time = { wall: now, tick: 0 };
    const path = file === undefined ? undefined : join(folder, file);
    const watch = new ClockWatch(
        () => time.wall,
        () => time.tick,
        MADE,
        path,
    );
    return {
        now: () => watch.now(),
        pass(milliseconds: number) {
            time.wall += milliseconds;
            time.tick += milliseconds;
        },
        set(wall: number) {
            time.wall = wall;
        },
    };
}

describe('a clock is believed', () => {
    test('while it goes as the machine ticks', () => {
        const kiosk = machine(TUESDAY);
        expect(kiosk.now()).toBe(TUESDAY);
        kiosk.pass(30 * 24 * HOUR);
        expect(kiosk.now()).toBe(TUESDAY + 30 * 24 * HOUR);
    });

    test('when it is put right by a minute', () => {
        const kiosk = machine(TUESDAY);
        kiosk.now();
        kiosk.set(TUESDAY - 60_000);
        expect(kiosk.now()).toBe(TUESDAY - 60_000);
    });

    test('as soon as it is put right', () => {
        const unset = machine(Date.parse('1970-01-01T00:10:00Z'));
        expect(unset.now()).toBeUndefined();
        unset.set(TUESDAY);
        expect(unset.now()).toBe(TUESDAY);
        unset.set(TUESDAY + 5 * HOUR);
        expect(unset.now()).toBeUndefined();
        unset.pass(HOUR);
        unset.set(TUESDAY + HOUR);
        expect(unset.now()).toBe(TUESDAY + HOUR);
    });

    test('after a night and a winter switched off', () => {
        machine(TUESDAY, 'winter').now();
        expect(machine(TUESDAY + 8 * HOUR, 'winter').now()).toBe(TUESDAY + 8 * HOUR);
        expect(machine(TUESDAY + 150 * 24 * HOUR, 'winter').now()).toBe(TUESDAY + 150 * 24 * HOUR);
    });
});

describe('a clock is not believed', () => {
    test('before the data were made', () => {
        expect(machine(Date.parse('1970-01-01T00:10:00Z')).now()).toBeUndefined();
        expect(machine(MADE - 1).now()).toBeUndefined();
        expect(machine(Number.NaN).now()).toBeUndefined();
    });

    test('for a day after it was set by hours, either way', () => {
        for (const jump of [-3 * HOUR, 5 * HOUR]) {
            const kiosk = machine(TUESDAY);
            kiosk.now();
            kiosk.set(TUESDAY + jump);
            expect(kiosk.now()).toBeUndefined();
            kiosk.pass(23 * HOUR);
            expect(kiosk.now()).toBeUndefined();
            kiosk.pass(2 * HOUR);
            expect(kiosk.now()).toBe(TUESDAY + jump + 25 * HOUR);
        }
    });

    test('when it is earlier after a restart than it was before', () => {
        machine(TUESDAY, 'restart').now();
        expect(machine(TUESDAY - 24 * HOUR, 'restart').now()).toBeUndefined();
    });

    test('when years have passed since it was last seen', () => {
        machine(TUESDAY, 'years').now();
        expect(machine(TUESDAY + 900 * 24 * HOUR, 'years').now()).toBeUndefined();
    });
});

describe('the file of the time last seen', () => {
    test('holds an hour at most, not each visit', () => {
        const kiosk = machine(TUESDAY, 'hourly');
        for (let minute = 0; minute < 59; minute++) {
            kiosk.now();
            kiosk.pass(60_000);
        }
        expect(readFileSync(join(folder, 'hourly'), 'utf8')).toBe('2026-03-10T09:00:00.000Z\n');
    });

    test('is no hindrance when it is garbage', () => {
        writeFileSync(join(folder, 'garbage'), 'tomorrow');
        expect(machine(TUESDAY, 'garbage').now()).toBe(TUESDAY);
    });
});
