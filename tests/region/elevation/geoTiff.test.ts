import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/base/position.ts';
import { openElevation } from '../../../src/region/elevation/openElevation.ts';
import { BadInput } from '../../../src/region/osm/BadInput.ts';
import { elevationAround, folderOf, heightAt } from '../../support/elevationAt.ts';
import { type DrawnTiff, geoTiff } from '../../support/geoTiff.ts';

const DEM = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'dem');

/** On the central meridian of UTM zone 32: easting 500 km, northing 5 699 987.13 m (PROJ 9). */
const MERIDIAN: Position = [9, 51.4510665];

/** A plane of 25 m pixels that rises 1 m a pixel to the east and falls 2 m a pixel to the south. */
function plane(columns: number, rows: number): number[][] {
    return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => 100 + column - 2 * row),
    );
}

const DEGREES: DrawnTiff = { rows: plane(40, 40), epsg: 4326, corner: [7, 52], pixel: 0.001 };

describe('heights from a GeoTIFF in degrees', () => {
    test.each<[string, Position, number | undefined]>([
        ['the middle of a pixel', [7.0105, 51.9895], 100 + 10 - 20],
        ['between four pixels', [7.011, 51.989], 100 + 10.5 - 21],
        ['the western rim', [7.0001, 51.9895], 100 - 20],
        ['beyond the rim', [6.9999, 51.9895], undefined],
        ['far away', [9, 49], undefined],
    ])('at %s', async (_, position, height) => {
        const found = await heightAt(folderOf({ 'heights.tif': geoTiff(DEGREES) }), position);
        if (height === undefined) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(height, 3);
    });

    test('with pixels that are points', async () => {
        const folder = folderOf({ 'heights.TIFF': geoTiff({ ...DEGREES, isPoints: true }) });
        expect(await heightAt(folder, [7.01, 51.99])).toBeCloseTo(100 + 10 - 20, 3);
    });

    test.each<[string, Partial<DrawnTiff>]>([
        ['16-bit numbers', { sample: 'int16' }],
        ['strips', { strip: 7 }],
        ['strips in LZW', { strip: 7, compression: 'lzw' }],
        ['strips in deflate, as differences', { strip: 7, compression: 'deflate', predictor: 3 }],
        [
            '16-bit strips in deflate, as differences',
            { sample: 'int16', strip: 9, compression: 'deflate', predictor: 2 },
        ],
        ['big-endian strips', { strip: 7, isBigEndian: true }],
        ['tiles', { tile: 16 }],
        [
            '16-bit tiles in LZW, as differences',
            { sample: 'int16', tile: 16, compression: 'lzw', predictor: 2 },
        ],
        ['tiles in deflate, as differences', { tile: 32, compression: 'deflate', predictor: 3 }],
    ])('stored as %s', async (_, layout) => {
        const folder = folderOf({ 'heights.tif': geoTiff({ ...DEGREES, ...layout }) });
        expect(await heightAt(folder, [7.0375, 51.9625])).toBeCloseTo(100 + 37 - 74, 3);
        expect(await heightAt(folder, [7.0005, 51.9995])).toBeCloseTo(100, 3);
    });
});

describe('heights from a projected GeoTIFF', () => {
    test.each<[string, number, readonly [number, number], Position]>([
        ['UTM 32 on its meridian', 25832, [499_500, 5_700_487.13], MERIDIAN],
        ['UTM 32 in Dortmund', 25832, [393_006.84, 5_708_558.19], [7.4653, 51.5136]],
        ['UTM 33 in Berlin', 25833, [389_417.83, 5_820_201.92], [13.3777, 52.5163]],
        ['UTM 32 of WGS 84', 32632, [393_006.84, 5_708_558.19], [7.4653, 51.5136]],
        ['UTM 32 with its zone before the easting', 4647, [32_393_006.84, 5_708_558.19], [7.4653, 51.5136]],
        // the example of the EPSG guidance note 7-2, 3.3.1.1: E 3 962 799.45, N 2 999 718.85
        ['Lambert for all Europe', 3035, [3_962_299.45, 3_000_218.85], [5, 50]],
    ])('%s', async (_, epsg, corner, position) => {
        // PROJ 9 puts each position 500 m east and south of the corner, between the pixels 19 and 20 of 25 m
        const drawn = geoTiff({ rows: plane(40, 40), epsg, corner, pixel: 25 });
        expect(await heightAt(folderOf({ 'heights.tif': drawn }), position)).toBeCloseTo(100 + 19.5 - 39, 1);
    });

    test('fine pixels are taken together to five metres', async () => {
        const rows = Array.from({ length: 100 }, () =>
            Array.from({ length: 100 }, (_, column) => (column % 5) * 10),
        );
        const corner = [499_950, 5_700_037.13] as const;
        const folder = folderOf({ 'heights.tif': geoTiff({ rows, epsg: 25832, corner, pixel: 1 }) });
        for (const metres of [0, 1, 2, 3]) {
            expect(await heightAt(folder, [MERIDIAN[0] + metres / 69_450, MERIDIAN[1]])).toBeCloseTo(20, 6);
        }
    });
});

describe('several files', () => {
    const flat = (height: number, size: number): number[][] =>
        Array.from({ length: size }, () => new Array<number>(size).fill(height));
    const coarse = geoTiff({ rows: flat(10, 20), epsg: 4326, corner: [7, 52], pixel: 0.002 });

    test('tiles side by side leave no gap', async () => {
        const west = geoTiff({ rows: plane(20, 20), epsg: 4326, corner: [7, 52], pixel: 0.001 });
        const rows = plane(40, 20).map((row) => row.slice(20));
        const east = geoTiff({ rows, epsg: 4326, corner: [7.02, 52], pixel: 0.001 });
        const elevation = await elevationAround(folderOf({ 'a.tif': west, 'b.tif': east }), [[7.02, 51.99]]);
        for (let step = 0; step <= 20; step++) {
            const longitude = 7.018 + step * 0.0002;
            const exact = 100 + (longitude - 7) * 1000 - 0.5 - 2 * 9.5;
            expect(Math.abs((elevation.at(longitude, 51.99) ?? 999) - exact)).toBeLessThanOrEqual(0.5001);
        }
    });

    test('the finer one wins, its voids fall through to the next', async () => {
        const rows = flat(20, 20).map((row, line) =>
            row.map((height, post) => (line > 9 && post > 9 ? -9999 : height)),
        );
        for (const nodata of ['-9999', undefined]) {
            const fine = geoTiff({
                rows,
                epsg: 4326,
                corner: [7.01, 51.99],
                pixel: 0.0005,
                ...(nodata && { nodata }),
            });
            const folder = folderOf({ 'a.tif': coarse, 'b.tif': fine });
            expect(await heightAt(folder, [7.012, 51.988])).toBeCloseTo(20, 6);
            expect(await heightAt(folder, [7.018, 51.982])).toBeCloseTo(10, 6);
            expect(await heightAt(folder, [7.005, 51.995])).toBeCloseTo(10, 6);
        }
    });

    test.each(['-3.4028234663852886e+38', 'nan', '5'])(
        '%s is a void where it is declared',
        async (nodata) => {
            const rows = flat(Number(nodata), 20);
            const folder = folderOf({
                'a.tif': geoTiff({ rows, epsg: 4326, corner: [7, 52], pixel: 0.001, nodata }),
            });
            expect(await heightAt(folder, [7.01, 51.99])).toBeUndefined();
        },
    );

    test('a GeoTIFF is preferred to SRTM tiles that are coarser', async () => {
        const tile = Buffer.alloc(1201 * 1201 * 2);
        const fine = geoTiff({ rows: flat(20, 20), epsg: 4326, corner: [7.5, 51.5], pixel: 0.0003 });
        const folder = folderOf({ 'N51E007.hgt': tile, 'fine.tif': fine });
        expect(await heightAt(folder, [7.502, 51.498])).toBeCloseTo(20, 6);
        expect(await heightAt(folder, [7.6, 51.4])).toBe(0);
    });
});

describe('what holds no heights gets one sentence', () => {
    const fine = geoTiff(DEGREES);
    const refusals: [string, Uint8Array, RegExp][] = [
        ['no TIFF', Buffer.from('heights'), /heights.tif cannot be read as GeoTIFF/],
        ['empty', Buffer.from(''), /heights.tif is cut off/],
        [
            'a photo',
            geoTiff({ ...DEGREES, rows: [[1, 2, 3]], bands: 3, sample: 'uint8' }),
            /has 3 bands, expected/,
        ],
        [
            'a hill shade',
            geoTiff({ ...DEGREES, sample: 'uint8', rows: [[1, 2]] }),
            /holds 8-bit colours or shades/,
        ],
        ['in Gauss-Krüger', geoTiff({ ...DEGREES, epsg: 31466 }), /is in EPSG:31466, expected EPSG:4326, /],
        ['in a projection of its own', geoTiff({ ...DEGREES, epsg: 32767 }), /is in a projection of its own/],
        [
            'without projection',
            geoTiff({ rows: [[1, 2]], corner: [7, 52] }),
            /does not say in which projection/,
        ],
        ['nowhere', geoTiff({ rows: [[1, 2]], epsg: 4326 }), /does not say where it lies/],
        [
            'in feet',
            geoTiff({ ...DEGREES, verticalUnit: 9002 }),
            /heights in unit EPSG:9002, expected metres/,
        ],
    ];

    test.each(refusals)('%s', async (_, bytes, sentence) => {
        await expect(openElevation(folderOf({ 'heights.tif': bytes }))).rejects.toThrow(sentence);
    });

    test('cut off anywhere', async () => {
        for (const length of [2, 4, 8, 100, 3000, fine.length - 300, fine.length - 60, fine.length - 1]) {
            const folder = folderOf({ 'heights.tif': fine.subarray(0, length) });
            await expect(heightAt(folder, [7.01, 51.99])).rejects.toThrow(/heights.tif is cut off/);
        }
    });

    test('whatever bytes are changed, there are heights or one sentence', async () => {
        const tiff = geoTiff({ ...DEGREES, rows: plane(20, 20), compression: 'deflate', tile: 16 });
        const change = fc.tuple(fc.nat(tiff.length - 1), fc.integer({ min: 0, max: 255 }));
        await fc.assert(
            fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
                const spoilt = Buffer.from(tiff);
                for (const [at, byte] of changes) spoilt[at] = byte;
                const folder = folderOf({ 'heights.tif': spoilt });
                const found = await heightAt(folder, [7.01, 51.99]).catch((fault: unknown) => fault);
                const isSentence = found instanceof BadInput && !found.message.includes('\n');
                expect(found === undefined || typeof found === 'number' || isSentence).toBe(true);
                rmSync(folder, { recursive: true });
            }),
            { numRuns: 200 },
        );
    });

    test('spoilt within', async () => {
        const spoilt = geoTiff({ ...DEGREES, compression: 'deflate' }).fill(0xff, 8, 200);
        const folder = folderOf({ 'heights.tif': spoilt });
        await expect(heightAt(folder, [7.01, 51.99])).rejects.toThrow(
            /heights.tif cannot be read as GeoTIFF/,
        );
    });
});

describe.skipIf(!existsSync(DEM))('a real tile as GeoTIFF', () => {
    test('gives the heights of the tile it was made from', async () => {
        const packed = readFileSync(join(DEM, 'N43E007.hgt.zip'));
        const [tile] = Object.values(unzipSync(packed));
        if (!tile) throw new Error('the archive is empty');
        const view = new DataView(tile.buffer, tile.byteOffset, tile.byteLength);
        const posts = Math.sqrt(tile.byteLength / 2);
        const rows = Array.from({ length: posts }, (_, row) =>
            Array.from({ length: posts }, (_, column) => view.getInt16((row * posts + column) * 2)),
        );
        const drawn: DrawnTiff = {
            rows,
            sample: 'int16',
            tile: 256,
            compression: 'deflate',
            predictor: 2,
            epsg: 4326,
            corner: [7, 44],
            pixel: 1 / (posts - 1),
            isPoints: true,
            nodata: '-32768',
        };
        const positions = Array.from(
            { length: 500 },
            (_, index): Position => [7.1 + 0.4 * ((index * 0.618034) % 1), 43.72 + (index / 500) * 0.25],
        );
        const ofTile = await elevationAround(folderOf({ 'N43E007.hgt.zip': packed }), positions);
        const ofTiff = await elevationAround(folderOf({ 'N43E007.tif': geoTiff(drawn) }), positions);
        const heights = positions.map((position) => ofTile.at(...position));
        expect(heights.filter((height) => height !== undefined && height > 0).length).toBeGreaterThan(300);
        for (const [index, position] of positions.entries()) {
            const height = heights[index];
            if (height === undefined) expect(ofTiff.at(...position)).toBeUndefined();
            else expect(ofTiff.at(...position)).toBeCloseTo(height, 6);
        }
    });
});
