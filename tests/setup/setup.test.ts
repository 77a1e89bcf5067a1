import { describe, expect, test } from 'vitest';
import { readCookie, readScreenSize } from '../../src/setup/displaySize.mjs';
import { isInstalled } from '../../src/setup/packages.mjs';
import { readsTypeScript } from '../../src/setup/runtime.mjs';
import { chooseWindow, chromiumParameters, hasDisplay } from '../../src/setup/window.mjs';

const here = (file: string) => async () => ({ file });
const missing = (why: string) => async () => ({ why });
const never = async (): Promise<{ file: string }> => {
    throw new Error('must not be asked');
};

describe('the window', () => {
    test('is Electron where its binary is', async () => {
        const chosen = await chooseWindow({
            asked: undefined,
            display: true,
            electron: here('e'),
            chromium: never,
        });
        expect(chosen).toEqual({ kind: 'electron', file: 'e', why: 'its binary is here' });
    });

    test('is Chromium where Electron cannot be had, and says why', async () => {
        const chosen = await chooseWindow({
            asked: undefined,
            display: true,
            electron: missing('could not be fetched'),
            chromium: here('c'),
        });
        expect(chosen).toEqual({ kind: 'chromium', file: 'c', why: 'no Electron: could not be fetched' });
    });

    test('is none without a display, and nothing is fetched for it', async () => {
        const chosen = await chooseWindow({
            asked: undefined,
            display: false,
            electron: never,
            chromium: never,
        });
        expect(chosen).toEqual({ kind: 'none', why: 'there is no display' });
    });

    test('is none where nothing can be had, and names the command to run', async () => {
        const chosen = await chooseWindow({
            asked: undefined,
            display: true,
            electron: missing('not here'),
            chromium: missing('to add one: sudo apt-get install chromium'),
        });
        expect(chosen).toEqual({
            kind: 'none',
            why: 'no Electron: not here; to add one: sudo apt-get install chromium',
        });
    });

    test('a display on Linux is X11 or Wayland', () => {
        expect(hasDisplay('linux', {})).toBe(false);
        expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
        expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    });

    test('Chromium keeps its sandbox unless root starts it', () => {
        expect(chromiumParameters('http://127.0.0.1:1/', '/tmp/p', false, undefined)).not.toContain(
            '--no-sandbox',
        );
        expect(chromiumParameters('http://127.0.0.1:1/', '/tmp/p', true, undefined)).toContain(
            '--no-sandbox',
        );
        expect(chromiumParameters('http://127.0.0.1:1/', '/tmp/p', false, undefined).at(-1)).toBe(
            'http://127.0.0.1:1/',
        );
    });
});

describe('the size of the display', () => {
    test('is read from the answer of the X server', () => {
        const answer = Buffer.alloc(40 + 8 + 2 * 8 + 40);
        answer[0] = 1;
        answer.writeUInt16LE(7, 24);
        answer[29] = 2;
        answer.writeUInt16LE(1080, 64 + 20);
        answer.writeUInt16LE(1920, 64 + 22);
        expect(readScreenSize(answer)).toEqual({ width: 1080, height: 1920 });
        expect(readScreenSize(answer.subarray(0, 60))).toBeUndefined();
        expect(readScreenSize(Buffer.alloc(100))).toBeUndefined();
    });

    test('is asked with the cookie of that display', () => {
        const field = (text: string) =>
            Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text, 'latin1')]);
        const entry = (number: string, cookie: string) =>
            Buffer.concat([
                Buffer.from([1, 0]),
                field('host'),
                field(number),
                field('MIT-MAGIC-COOKIE-1'),
                field(cookie),
            ]);
        const file = Buffer.concat([entry('0', 'first'), entry('99', 'second')]);
        expect(readCookie(file, '99')?.toString()).toBe('second');
        expect(readCookie(file, '7')).toBeUndefined();
        expect(readCookie(file.subarray(0, 9), '0')).toBeUndefined();
    });
});

describe('what is installed', () => {
    const wanted = {
        packages: {
            '': {},
            'node_modules/a': { version: '1.0.0' },
            'node_modules/b': { version: '2.0.0', optional: true },
        },
    };

    test('is enough without the packages for other systems', () => {
        expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
    });

    test('is not enough when a version differs, a package is missing or nothing is there', () => {
        expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
        expect(isInstalled(wanted, { packages: {} })).toBe(false);
        expect(isInstalled(wanted, undefined)).toBe(false);
    });

    test('Node reads TypeScript by itself from 22.18 on', () => {
        expect(['20.20.2', '22.17.9', '22.18.0', '24.21.0'].map(readsTypeScript)).toEqual([
            false,
            false,
            true,
            true,
        ]);
    });
});
