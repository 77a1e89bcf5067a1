import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openElevation } from '../../../src/region/elevation/openElevation.ts';
import { folderOf, heightAt } from '../../support/elevationAt.ts';

const DEM = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'dem');

/** A tile from its rows of heights, the northernmost first. */
function tileOf(rows: readonly (readonly number[])[]): Buffer {
    const bytes = Buffer.alloc(rows.length * rows.length * 2);
    for (const [post, height] of rows.flat().entries()) bytes.writeInt16BE(height, post * 2);
    return bytes;
}

const HILL = tileOf([
    [0, 10, 20],
    [100, 110, 120],
    [200, 210, -32768],
]);

describe('heights from SRTM tiles', () => {
    test.each([
        ['a post', 7.5, 51.5, 110],
        ['the northern edge', 7.25, 51.999999, 5],
        ['between four posts', 7.25, 51.75, 55],
        ['the south-western corner', 7, 51, 200],
        ['beside a post that is not known', 7.75, 51.25, undefined],
        ['another tile', 8.5, 51.5, undefined],
    ])('at %s', async (_, longitude, latitude, height) => {
        for (const files of [
            { 'N51E007.hgt': HILL },
            { 'n51e007.hgt.zip': zipSync({ 'N51E007.hgt': HILL }) },
        ]) {
            const found = await heightAt(folderOf(files), [longitude, latitude]);
            if (height === undefined) expect(found).toBeUndefined();
            else expect(found).toBeCloseTo(height, 3);
        }
    });

    test('south of the equator and west of Greenwich', async () => {
        const folder = folderOf({ 'S01W002.hgt': HILL });
        expect(await heightAt(folder, [-1.5, -0.5])).toBeCloseTo(110, 6);
        expect(await heightAt(folder, [-0.5, -0.5])).toBeUndefined();
    });

    test.skipIf(!existsSync(DEM))('of real places', async () => {
        const monaco = await heightAt(DEM, [7.4206, 43.7311]);
        expect(monaco).toBeGreaterThan(20);
        expect(monaco).toBeLessThan(90);
        const andorra = await heightAt(DEM, [1.5218, 42.5063]);
        expect(andorra).toBeGreaterThan(980);
        expect(andorra).toBeLessThan(1080);
        const bayreuth = await heightAt(DEM, [11.5783, 49.9456]);
        expect(bayreuth).toBeGreaterThan(330);
        expect(bayreuth).toBeLessThan(360);
    });
});

describe('what is no folder of heights gets one sentence', () => {
    test('nothing there', async () => {
        await expect(openElevation('/none')).rejects.toThrow('/none is no folder of elevation files');
    });

    test('no heights in it', async () => {
        const folder = folderOf({ 'readme.txt': Buffer.from('') });
        mkdirSync(join(folder, 'more'));
        await expect(openElevation(folder)).rejects.toThrow(/holds no elevation files such as N51E007.hgt/);
    });

    test.each([
        ['cut off', { 'N51E007.hgt': HILL.subarray(0, 11) }, /has 11 bytes, expected a square of heights/],
        ['no zip', { 'N51E007.hgt.zip': HILL }, /cannot be unpacked/],
        ['an empty zip', { 'N51E007.hgt.zip': zipSync({}) }, /holds no .hgt tile/],
    ])('a tile that is %s', async (_, files, sentence) => {
        await expect(heightAt(folderOf(files), [7.5, 51.5])).rejects.toThrow(sentence);
    });
});
