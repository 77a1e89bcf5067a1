import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleAreas } from '../../../src/region/areas/assembleAreas.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { MAP_LAYERS } from '../../../src/region/map/mapLayers.ts';
import { writeMap } from '../../../src/region/map/writeMap.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { type FileNode, type FileWay, fileOf, xmlOf } from '../../support/osmFiles.ts';
import { MapFile, tileAt } from '../../support/readMap.ts';

const HERE = [7.0005, 54.0005] as const;
const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-map-'));

async function mapOf(input: string, name: string): Promise<string> {
    const report = new Report();
    const data = await readOsm(input, undefined, report, () => {});
    const path = join(folder, name);
    writeMap(path, data, assembleAreas(data, report), report, () => {});
    return path;
}

/** Ten by ten nodes, a ten-thousandth of a degree apart: 1 to 10 in the southern row, west to east. */
const GRID: FileNode[] = Array.from({ length: 100 }, (_, index) => ({
    id: index + 1,
    longitude: 7 + (index % 10) / 10_000,
    latitude: 54 + Math.floor(index / 10) / 10_000,
}));

const NODES: FileNode[] = [
    ...GRID.slice(0, 50),
    { ...GRID[50], tags: { amenity: 'toilets', wheelchair: 'yes' } },
    { ...GRID[51], tags: { highway: 'elevator' } },
    { ...GRID[52], tags: { kerb: 'raised', barrier: 'kerb' } },
    { ...GRID[53], tags: { place: 'quarter', name: 'Hafen', 'name:en': 'Harbour', 'name:xx': 'Xyz' } },
    { ...GRID[54], tags: { amenity: 'bench' } },
    ...GRID.slice(55),
];

const WAYS: FileWay[] = [
    { id: 1, nodes: [1, 2, 3], tags: { highway: 'residential', name: 'Lange Straße' } },
    { id: 2, nodes: [5, 4, 3], tags: { highway: 'residential', name: 'Lange Straße' } },
    { id: 3, nodes: [11, 12], tags: { highway: 'steps', incline: 'down', step_count: '12' } },
    { id: 4, nodes: [13, 14], tags: { highway: 'footway', incline: '-6%' } },
    { id: 5, nodes: [15, 16], tags: { highway: 'footway', incline: '2%' } },
    { id: 6, nodes: [17, 18], tags: { highway: 'footway', footway: 'sidewalk' } },
    { id: 7, nodes: [17, 19], tags: { highway: 'footway', access: 'private' } },
    { id: 8, nodes: [21, 24, 54, 51, 21], tags: { building: 'yes', 'addr:housenumber': '7a' } },
    { id: 9, nodes: [61, 66, 96, 91, 61], tags: { leisure: 'park', name: 'Stadtpark' } },
    { id: 10, nodes: [67, 69], tags: { highway: 'constructor', railway: 'toString', waterway: '__proto__' } },
    { id: 11, nodes: [71, 79], tags: { highway: 'steps', conveying: 'yes' } },
];

let file: string;
let map: MapFile;

beforeAll(async () => {
    file = await mapOf(fileOf(xmlOf({ nodes: NODES, ways: WAYS })), 'small.mbtiles');
    map = new MapFile(file);
});
afterAll(() => map.close());

const propertiesOf = (zoom: number, layer: string) =>
    map.at(zoom, HERE, layer).map(({ properties }) => properties);

describe('a map of a few streets', () => {
    test('tells steps from ramps and draws both uphill', () => {
        const steps = map.at(16, HERE, 'steps');
        expect(steps.map(({ properties }) => properties)).toEqual([
            { class: 'steps', direction: 'up', count: 12 },
            { class: 'escalator', direction: 'unknown' },
        ]);
        const [flight] = steps[0]?.loadGeometry() ?? [];
        expect(flight?.[0]?.x).toBeGreaterThan(flight?.at(-1)?.x ?? Infinity);
        const ramps = map.at(16, HERE, 'ramp');
        expect(ramps.map(({ properties }) => properties)).toEqual([{ incline: 6 }]);
        const [ramp] = ramps[0]?.loadGeometry() ?? [];
        expect(ramp?.[0]?.x).toBeGreaterThan(ramp?.at(-1)?.x ?? Infinity);
    });

    test('shows walkers where they may walk, and no private way', () => {
        expect(propertiesOf(16, 'walk')).toEqual([
            { class: 'path' },
            { class: 'path' },
            { class: 'sidewalk' },
        ]);
    });

    test('joins a street cut into pieces under one name', () => {
        expect(propertiesOf(16, 'street')).toHaveLength(2);
        expect(propertiesOf(16, 'street_name')).toEqual([{ class: 'street', name: 'Lange Straße' }]);
    });

    test('keeps names in the languages of the screen and drops others', () => {
        const names = propertiesOf(16, 'label');
        expect(names).toContainEqual({ class: 'quarter', name: 'Hafen', 'name:en': 'Harbour' });
        expect(names).toContainEqual({ class: 'park', name: 'Stadtpark' });
    });

    test('signs places under their ids, lifts, kerbs and house numbers', () => {
        expect(propertiesOf(16, 'poi')).toEqual([
            { class: 'toilet', place: 'n51' },
            { class: 'bench', place: 'n55' },
        ]);
        expect(propertiesOf(16, 'barrier')).toEqual([{ class: 'lift' }, { class: 'high_kerb' }]);
        expect(propertiesOf(16, 'address')).toEqual([{ number: '7a' }]);
        expect(propertiesOf(16, 'building')).toHaveLength(1);
    });

    test('puts a node where it lies', () => {
        const [toilet] = map.at(16, HERE, 'poi');
        const [x, y] = tileAt(16, 7, 54.0005);
        const shape = toilet?.toGeoJSON(x, y, 16).geometry;
        expect(shape?.type).toBe('Point');
        if (shape?.type !== 'Point') return;
        expect(shape.coordinates[0]).toBeCloseTo(7, 5);
        expect(shape.coordinates[1]).toBeCloseTo(54.0005, 5);
    });

    test('is nearly empty far out', () => {
        expect(map.addresses().some(([zoom]) => zoom < 10)).toBe(false);
        expect(propertiesOf(14, 'poi')).toEqual([{ class: 'toilet', place: 'n51' }]);
        expect(propertiesOf(14, 'address')).toEqual([]);
    });

    test('describes itself as MBTiles 1.3 asks', () => {
        const { metadata } = map;
        expect(metadata.get('format')).toBe('pbf');
        expect(metadata.get('minzoom')).toBe('0');
        expect(metadata.get('maxzoom')).toBe('16');
        expect(metadata.get('attribution')).toBe('© OpenStreetMap contributors');
        expect(metadata.get('bounds')?.split(',').map(Number)).toEqual([7, 54, 7.0009, 54.0009]);
        const { vector_layers: layers } = JSON.parse(metadata.get('json') ?? '{}');
        expect(layers.map(({ id }: { id: string }) => id)).toEqual(Object.keys(MAP_LAYERS));
    });

    test('holds no layer and no field that it does not describe', () => {
        for (const [zoom, x, y] of map.addresses()) {
            for (const [name, layer] of Object.entries(map.tile(zoom, x, y)?.layers ?? {})) {
                const plan = Object.entries(MAP_LAYERS).find(([id]) => id === name)?.[1];
                const fields = Object.keys(plan?.fields ?? {});
                expect(layer.version).toBe(2);
                for (let index = 0; index < layer.length; index++) {
                    expect(fields).toEqual(
                        expect.arrayContaining(Object.keys(layer.feature(index).properties)),
                    );
                }
            }
        }
    });

    test('is the same, byte for byte, from the same input', async () => {
        const again = await mapOf(fileOf(xmlOf({ nodes: NODES, ways: WAYS })), 'again.mbtiles');
        expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    });
});

test('an extract without anything to draw gives a map without tiles', async () => {
    const path = await mapOf(fileOf(xmlOf({ nodes: GRID.slice(0, 2) })), 'empty.mbtiles');
    const empty = new MapFile(path);
    expect(empty.addresses()).toEqual([]);
    empty.close();
});

test('a line across several pieces is whole: every tile it crosses holds it', async () => {
    const nodes = [
        { id: 1, longitude: 7, latitude: 54 },
        { id: 2, longitude: 7.4, latitude: 54.2 },
    ];
    const input = fileOf(xmlOf({ nodes, ways: [{ id: 1, nodes: [1, 2], tags: { highway: 'primary' } }] }));
    const path = await mapOf(input, 'long.mbtiles');
    const long = new MapFile(path);
    for (let part = 0; part <= 200; part++) {
        const position = [7 + (0.4 * part) / 200, 54 + (0.2 * part) / 200] as const;
        expect([part, long.at(14, position, 'street').length]).toEqual([part, 1]);
    }
    long.close();
});

const APLERBECK = resolve(
    import.meta.dirname,
    '../../../../shared/data/dev/dortmund_aplerbeck_2026-07.osm.pbf',
);

test.skipIf(!existsSync(APLERBECK))('a real district: streets, steps and the market place', async () => {
    const path = await mapOf(APLERBECK, 'aplerbeck.mbtiles');
    const real = new MapFile(path);
    const features = real
        .addresses()
        .filter(([zoom]) => zoom === 16)
        .flatMap(([zoom, x, y]) => {
            const layers = real.tile(zoom, x, y)?.layers ?? {};
            return Object.entries(layers).flatMap(([layer, { length, feature }]) =>
                Array.from({ length }, (_, index) => ({
                    layer,
                    ...feature.call(layers[layer], index).properties,
                })),
            );
        });
    const named = (layer: string, name: string) =>
        features.some((found) => found.layer === layer && 'name' in found && found.name === name);
    expect(named('street_name', 'Köln-Berliner Straße')).toBe(true);
    expect(named('label', 'Aplerbecker Marktplatz')).toBe(true);
    expect(features.filter(({ layer }) => layer === 'steps').length).toBeGreaterThanOrEqual(7);
    real.close();
});
