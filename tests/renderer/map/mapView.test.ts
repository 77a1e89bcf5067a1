import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cameraAround, toScreen } from '../../../renderer/map/camera.ts';
import type { MapScene } from '../../../renderer/map/MapStage.ts';
import { MAP_COLOURS } from '../../../renderer/map/mapTheme.ts';
import type { Position } from '../../../src/base/position.ts';
import { degrees, metres, seconds } from '../../../src/base/units.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { writeMap } from '../../../src/region/map/writeMap.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import type { Route } from '../../../src/routing/outcome.ts';
import { fileOf, xmlOf } from '../../support/osmFiles.ts';
import { hasChromium, type MapPage, openMapPage } from './openMapPage.ts';

const SIZE = { width: 800, height: 900 };
const PADDING = { top: 150, right: 60, bottom: 60, left: 60 };
const PATIENCE = 90_000;

const START: Position = [7, 54];
const BEND: Position = [7.001, 54];
const STAIRS: Position = [7.001, 54.0008];
const GOAL: Position = [7.001, 54.0014];
const TOILET: Position = [7.0004, 54.0009];

const INPUT = xmlOf({
    nodes: [
        ...[START, BEND, STAIRS, GOAL].map(([longitude, latitude], index) => ({
            id: index + 1,
            longitude,
            latitude,
        })),
        { id: 9, longitude: TOILET[0], latitude: TOILET[1], tags: { amenity: 'toilets' } },
    ],
    ways: [{ id: 1, nodes: [1, 2, 3, 4], tags: { highway: 'footway', name: 'Deichweg' } }],
});

const ALONG = { distance: metres(0), duration: seconds(0), heading: degrees(0) };

const ROUTE: Route = {
    distance: metres(220),
    duration: seconds(300),
    flights: 1,
    known: metres(220),
    unknown: metres(0),
    geometry: [START, BEND, STAIRS, GOAL],
    maneuvers: [
        { act: 'depart', at: 0, position: START, street: 'Deichweg', ...ALONG },
        { act: 'turn', turn: 'left', at: 1, position: BEND, street: 'Deichweg', ...ALONG },
        { act: 'arrive', side: 'ahead', at: 3, position: GOAL, street: '', ...ALONG },
    ],
    warnings: [],
    certainty: {},
    stops: [],
    longestWithoutSeat: metres(220),
    stretches: [
        { first: 0, last: 1, kind: 'way', known: true, missing: [] },
        { first: 1, last: 2, kind: 'steps', known: true, missing: [] },
        { first: 2, last: 3, kind: 'way', known: false, missing: ['ground'] },
    ],
};

const SCENE: MapScene = {
    kiosk: { position: START, bearing: 90 },
    pins: [{ position: GOAL, label: '', name: 'Ziel' }],
    route: ROUTE,
    turn: undefined,
    rings: [],
    theme: 'light',
    language: 'de',
    textSize: 40,
    padding: PADDING,
    hereName: 'Sie sind hier',
};

type Pixel = [red: number, green: number, blue: number];

/** Colours of the screen at some places of it. */
async function pixelsAt(page: Page, places: readonly (readonly [number, number])[]): Promise<Pixel[]> {
    const picture = (await page.screenshot()).toString('base64');
    return page.evaluate(
        async ([data, at]) => {
            const answer = await fetch(`data:image/png;base64,${data}`);
            const bitmap = await createImageBitmap(await answer.blob());
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
                willReadFrequently: true,
            });
            if (!context) throw new Error('no canvas to read from');
            context.drawImage(bitmap, 0, 0);
            return at.map(([x, y]): [number, number, number] => {
                const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
                return [red, green, blue];
            });
        },
        [picture, places.map(([x, y]) => [Math.round(x), Math.round(y)] as const)] as const,
    );
}

const pixelOf = (colour: string): Pixel => [
    Number.parseInt(colour.slice(1, 3), 16),
    Number.parseInt(colour.slice(3, 5), 16),
    Number.parseInt(colour.slice(5, 7), 16),
];

/** Differences that smoothing leaves. */
const isNear = (one: Pixel, other: Pixel): boolean =>
    one.every((part, at) => Math.abs(part - (other[at] ?? 0)) < 12);

const part = (from: Position, to: Position, share: number): Position => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
];

const along = (from: Position, to: Position): Position[] =>
    Array.from({ length: 81 }, (_, index) => part(from, to, 0.2 + (0.6 * index) / 80));

const CAMERA = cameraAround([START, GOAL, ...ROUTE.geometry], 90, SIZE, PADDING, 18);
const colours = MAP_COLOURS.light;

async function open(scene: MapScene, webgl = true): Promise<MapPage> {
    const report = new Report();
    const data = await readOsm(fileOf(INPUT), undefined, report, () => {});
    const tiles = join(mkdtempSync(join(tmpdir(), 'stufenfrei-view-')), 'map.mbtiles');
    writeMap(tiles, data, [], report, () => {});
    return openMapPage({ tiles, scene, ...SIZE, webgl });
}

const waitUntilStill = (page: Page) => page.waitForSelector('[data-state="still"]', { timeout: PATIENCE });

describe.skipIf(!hasChromium)('the map on the screen', () => {
    let map: MapPage;
    beforeAll(async () => {
        map = await open(SCENE);
        await waitUntilStill(map.page);
    }, PATIENCE);
    afterAll(() => map?.close());

    async function share(positions: readonly Position[], colour: string): Promise<number> {
        const places = positions.map((position) => toScreen(position, CAMERA, SIZE));
        const pixels = await pixelsAt(map.page, places);
        return pixels.filter((pixel) => isNear(pixel, pixelOf(colour))).length / pixels.length;
    }

    test(
        'draws a known way solid, steps as rungs, unknown metres broken',
        async () => {
            expect(await share(along(START, BEND), colours.route)).toBeGreaterThan(0.75);
            const rungs = await share(along(BEND, STAIRS), colours.steps);
            expect(rungs).toBeGreaterThan(0.2);
            expect(rungs).toBeLessThan(0.8);
            const broken = await share(along(STAIRS, GOAL), colours.route);
            expect(broken).toBeGreaterThan(0.2);
            expect(broken).toBeLessThan(0.8);
        },
        PATIENCE,
    );

    test('has the direction of the reader up, and marks where she is', async () => {
        const here = await map.page.getByLabel('Sie sind hier').boundingBox();
        const goal = await map.page.getByLabel('Ziel').boundingBox();
        const [x, y] = toScreen(START, CAMERA, SIZE);
        expect((here?.x ?? 0) + (here?.width ?? 0) / 2).toBeCloseTo(x, -1);
        expect((here?.y ?? 0) + (here?.height ?? 0) / 2).toBeCloseTo(y, -1);
        expect(goal?.y ?? Infinity).toBeLessThan(here?.y ?? 0);
    });

    test('always names its source', async () => {
        await expect(map.page.getByText('© OpenStreetMap contributors').isVisible()).resolves.toBe(true);
    });

    test('says what was touched: a place by its id, else the position', async () => {
        const [x, y] = toScreen(TOILET, CAMERA, SIZE);
        await map.page.touchscreen.tap(x + 15, y - 10);
        await map.page.touchscreen.tap(40, 40);
        await expect.poll(() => map.page.evaluate(() => window.taps.length)).toBe(2);
        const taps = await map.page.evaluate(() => window.taps);
        expect(taps[0]?.sign?.id).toBe('n9');
        expect(taps[1]?.sign).toBeUndefined();
        expect(taps[1]?.position[0]).toBeGreaterThan(7);
    });

    test(
        'obeys the buttons',
        async () => {
            const before = await map.page.getByLabel('Sie sind hier').boundingBox();
            await map.page.evaluate(() => window.commands?.move('right'));
            await waitUntilStill(map.page);
            const moved = await map.page.getByLabel('Sie sind hier').boundingBox();
            expect((before?.x ?? 0) - (moved?.x ?? 0)).toBeCloseTo(SIZE.width / 3, -1);
            await map.page.evaluate(() => window.commands?.showHere());
            await waitUntilStill(map.page);
            const back = await map.page.getByLabel('Sie sind hier').boundingBox();
            expect((back?.x ?? 0) + (back?.width ?? 0) / 2).toBeCloseTo(SIZE.width / 2, -1);
            await map.page.evaluate(() => window.commands?.showRoute());
            await waitUntilStill(map.page);
        },
        PATIENCE,
    );

    test(
        'takes another theme in place',
        async () => {
            await map.page.evaluate(() => window.show({ ...window.scene, theme: 'dark' }));
            await waitUntilStill(map.page);
            const dark = MAP_COLOURS.dark;
            const isDrawn = () => share(along(START, BEND), dark.route);
            await expect.poll(isDrawn, { timeout: PATIENCE }).toBeGreaterThan(0.75);
            const [corner] = await pixelsAt(map.page, [[30, 30]]);
            expect(isNear(corner ?? [0, 0, 0], pixelOf(dark.ground))).toBe(true);
        },
        PATIENCE,
    );

    test('asks nobody outside and complains of nothing', () => {
        expect(map.strangers).toEqual([]);
        expect(map.faults).toEqual([]);
    });
});

describe.skipIf(!hasChromium)('without WebGL', () => {
    test(
        'the drawing has the size of its place before that is painted',
        async () => {
            const { page, close } = await open(SCENE, false);
            try {
                await page.waitForSelector('.map-sketch polyline', { state: 'attached', timeout: PATIENCE });
                const widths = await page.evaluate(async () => {
                    const sketch = document.querySelector('.map-sketch');
                    if (!(sketch instanceof HTMLElement)) return [];
                    return new Promise<number[]>((resolve) => {
                        const observer = new ResizeObserver(() => {
                            const drawn = Number(sketch.querySelector('svg')?.getAttribute('width'));
                            if (sketch.clientWidth === 80) resolve([sketch.clientWidth, drawn]);
                            else sketch.style.inset = '0 auto auto 0';
                            sketch.style.width = '80px';
                        });
                        observer.observe(sketch);
                    });
                });
                expect(widths).toEqual([80, 80]);
            } finally {
                await close();
            }
        },
        PATIENCE,
    );

    test(
        'the route is drawn without a map, the same way up',
        async () => {
            const { page, close } = await open(SCENE, false);
            try {
                await page.waitForSelector('.map-sketch polyline', { state: 'attached', timeout: PATIENCE });
                expect(await page.locator('.map-sketch polyline').count()).toBe(3);
                const places = along(START, BEND).map((position) => toScreen(position, CAMERA, SIZE));
                const pixels = await pixelsAt(page, places);
                const blue = pixels.filter((pixel) => isNear(pixel, pixelOf(colours.route)));
                expect(blue.length / pixels.length).toBeGreaterThan(0.75);
                await expect(page.getByText('© OpenStreetMap contributors').isVisible()).resolves.toBe(true);
            } finally {
                await close();
            }
        },
        PATIENCE,
    );
});
