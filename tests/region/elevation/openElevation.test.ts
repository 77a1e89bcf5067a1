import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openElevation } from '../../../src/region/elevation/openElevation.ts';

const DEM = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'dem');

/** A tile from its rows of heights, the northernmost first. */
function tileOf(rows: readonly (readonly number[])[]): Buffer {
    const bytes = Buffer.alloc(rows.length * rows.length * 2);
    for (const [post, height] of rows.flat().entries()) bytes.writeInt16BE(height, post * 2);
    return bytes;
}

function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-dem-'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return folder;
}

const HILL = tileOf([
    [0, 10, 20],
    [100, 110, 120],
    [200, 210, -32768],
]);

describe('heights', () => {
    test.each([
        ['a post', 7.5, 51.5, 110],
        ['the northern edge', 7.25, 51.999999999, 5],
        ['between four posts', 7.25, 51.75, 55],
        ['the south-western corner', 7, 51, 200],
        ['beside a post that is not known', 7.75, 51.25, undefined],
        ['another tile', 8.5, 51.5, undefined],
    ])('at %s', async (_, longitude, latitude, height) => {
        for (const files of [
            { 'N51E007.hgt': HILL },
            { 'n51e007.hgt.zip': zipSync({ 'N51E007.hgt': HILL }) },
        ]) {
            const found = (await openElevation(folderOf(files))).at(longitude, latitude);
            if (height === undefined) expect(found).toBeUndefined();
            else expect(found).toBeCloseTo(height, 6);
        }
    });

    test('south of the equator and west of Greenwich', async () => {
        const elevation = await openElevation(folderOf({ 'S01W002.hgt': HILL }));
        expect(elevation.at(-1.5, -0.5)).toBe(110);
        expect(elevation.at(-0.5, -0.5)).toBeUndefined();
    });

    test.skipIf(!existsSync(DEM))('of real places', async () => {
        const elevation = await openElevation(DEM);
        expect(elevation.at(7.4206, 43.7311)).toBeGreaterThan(20);
        expect(elevation.at(7.4206, 43.7311)).toBeLessThan(90);
        expect(elevation.at(1.5218, 42.5063)).toBeGreaterThan(980);
        expect(elevation.at(1.5218, 42.5063)).toBeLessThan(1080);
        expect(elevation.at(11.5783, 49.9456)).toBeGreaterThan(330);
        expect(elevation.at(11.5783, 49.9456)).toBeLessThan(360);
    });
});

describe('what is no folder of tiles gets one sentence', () => {
    test('nothing there', async () => {
        await expect(openElevation('/none')).rejects.toThrow('/none is no folder of elevation tiles');
    });

    test('no tiles in it', async () => {
        const folder = folderOf({ 'readme.txt': Buffer.from('') });
        mkdirSync(join(folder, 'more'));
        await expect(openElevation(folder)).rejects.toThrow(/holds no elevation tiles such as N51E007.hgt/);
    });

    test.each([
        ['cut off', { 'N51E007.hgt': HILL.subarray(0, 11) }, /has 11 bytes, expected a square of heights/],
        ['no zip', { 'N51E007.hgt.zip': HILL }, /cannot be unpacked/],
        ['an empty zip', { 'N51E007.hgt.zip': zipSync({}) }, /holds no .hgt tile/],
    ])('a tile that is %s', async (_, files, sentence) => {
        const elevation = await openElevation(folderOf(files));
        expect(() => elevation.at(7.5, 51.5)).toThrow(sentence);
    });
});
