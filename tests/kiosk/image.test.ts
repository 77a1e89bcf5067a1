import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference, isPlain, type Picture, readPixmap } from '../../kiosk/image/trial/Picture.ts';

const IMAGE = resolve(import.meta.dirname, '../../kiosk/image');
const lines = (name: string): string[] =>
    readFileSync(join(IMAGE, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));

describe('the packages of the image', () => {
    test('are pinned: each that is wanted, in one version', () => {
        const pinned = lines('packages.lock');
        expect(pinned.filter((line) => !/^[a-z0-9][a-z0-9.+-]+ [\w.:~+-]+$/.test(line))).toEqual([]);
        const names = pinned.map((line) => line.split(' ')[0]);
        expect(new Set(names).size).toBe(names.length);
        for (const wanted of lines('packages.txt')) expect(names).toContain(wanted);
    });

    test('bring no way in from outside', () => {
        const names = lines('packages.lock').map((line) => line.split(' ')[0] ?? '');
        for (const name of names)
            expect(name).not.toMatch(/^(openssh|dropbear|telnetd|xterm|sudo$|curl$|wget$|network-manager)/);
    });
});

describe('what is shipped', () => {
    test('knows nothing of the shell that a trial brings along', () => {
        const files = readdirSync(join(IMAGE, 'overlay'), { recursive: true, encoding: 'utf8' })
            .map((name) => join('overlay', name))
            .filter((name) => statSync(join(IMAGE, name)).isFile());
        for (const name of ['build', ...files])
            expect(readFileSync(join(IMAGE, name), 'utf8'), name).not.toMatch(/trial|ttyS|agent/);
    });
});

describe('a picture of the screen', () => {
    const picture = (...pixels: number[]): Picture => ({
        width: pixels.length / 3,
        height: 1,
        pixels: Buffer.from(pixels),
    });

    test('is read from a pixmap, whatever its pixels look like', () => {
        const pixmap = Buffer.concat([Buffer.from('P6\n2 1\n255\n'), Buffer.from([10, 32, 48, 49, 50, 51])]);
        expect(readPixmap(pixmap)).toEqual({ ...picture(10, 32, 48, 49, 50, 51), pixels: expect.anything() });
        expect([...readPixmap(pixmap).pixels]).toEqual([10, 32, 48, 49, 50, 51]);
        expect(() => readPixmap(Buffer.from('P5\n2 1\n255\n'))).toThrow('not a pixmap');
    });

    test('differs by the pixels that are another colour, not another shade', () => {
        expect(difference(picture(0, 0, 0, 9, 9, 9), picture(20, 0, 0, 9, 9, 200))).toBe(0.5);
        expect(difference(picture(0, 0, 0), picture(0, 0, 0, 0, 0, 0))).toBe(1);
    });

    test('is plain when it has one colour', () => {
        expect(isPlain(picture(7, 8, 9, 7, 8, 9))).toBe(true);
        expect(isPlain(picture(7, 8, 9, 7, 8, 10))).toBe(false);
    });
});
