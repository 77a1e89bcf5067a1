import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readClosures } from '../../src/services/closureFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-closures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const POINT = { type: 'Point', coordinates: [7.46, 51.51] };
const WAY = { closes: 'way', from: '2026-03-10', until: '2026-03-12', signed: 'Tiefbauamt' };

async function read(geometry: object | null, properties: object) {
    const file = join(folder, 'closures.geojson');
    const features = [{ type: 'Feature', geometry, properties }];
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const closures = await readClosures(file);
    return closures.ok ? closures.value : closures.fault.replace(/^closures \S+: /, '');
}

test('days are whole days in Germany, the last one included', async () => {
    expect(await read(POINT, { ...WAY, why: { de: 'Baustelle' } })).toEqual([
        {
            closes: 'way',
            osm: [],
            geometry: POINT,
            from: Date.parse('2026-03-09T23:00Z'),
            until: Date.parse('2026-03-12T23:00Z'),
            why: { de: 'Baustelle' },
            signed: 'Tiefbauamt',
        },
    ]);
});

test('a lift may be named by its OSM object alone, and times may be exact', async () => {
    const lift = {
        ...WAY,
        closes: 'lift',
        osm: ['n45'],
        from: '2026-03-10T08:00',
        until: '2026-03-10T12:00Z',
    };
    expect(await read(null, lift)).toMatchObject([
        {
            osm: [{ type: 'node', id: 45 }],
            from: Date.parse('2026-03-10T07:00Z'),
            until: Date.parse('2026-03-10T12:00Z'),
        },
    ]);
});

test.each([
    ['nothing that is closed', null, WAY, 'features.0: expected a geometry or the OSM objects'],
    [
        'nobody who signed',
        POINT,
        { ...WAY, signed: '' },
        'features.0.properties.signed: expected who answers for it, found ""',
    ],
    [
        'a day that is none',
        POINT,
        { ...WAY, from: '2026-02-30' },
        'features.0.properties.from: expected a day as in 2026-03-10 or a time, found "2026-02-30"',
    ],
    [
        'an end before the start',
        POINT,
        { ...WAY, until: '2026-03-01' },
        'features.0.properties: expected until to be after from',
    ],
    [
        'an OSM object that is none',
        POINT,
        { ...WAY, osm: ['way 5'] },
        'features.0.properties.osm.0: expected n, w or r and the OSM id',
    ],
    [
        'a place beyond the pole',
        { type: 'Point', coordinates: [7, 151] },
        WAY,
        'features.0.geometry.coordinates.1: expected number to be <=90, found 151',
    ],
    [
        'a slip of the pen',
        POINT,
        { ...WAY, form: '2026-03-10' },
        'features.0.properties: unrecognized key: "form"',
    ],
])('%s is refused with its path', async (_, geometry, properties, sentence) => {
    expect(await read(geometry, properties)).toContain(sentence);
});
