import { describe, expect, test } from 'vitest';
import { readCuratedPlaces } from '../../src/places/curated/readCuratedPlaces.ts';
import { openPlaces } from '../../src/places/PlaceIndex.ts';
import { drawnOsm } from '../support/drawnOsm.ts';
import { placesOf } from '../support/drawnPlaces.ts';

const TOWN = drawnOsm(
    'A   B   C',
    {},
    {
        A: {
            amenity: 'pharmacy',
            name: 'Löwen-Apotheke',
            wheelchair: 'no',
            opening_hours: 'Mo-Fr 09:00-18:00',
        },
        B: { amenity: 'cafe', name: 'Café Alt' },
        C: { shop: 'bakery', name: 'Zur Hintertür' },
    },
);
const [PHARMACY, CAFE, BAKERY] = [...'ABC'].map((letter) => `n${letter.charCodeAt(0)}`);

const CSV = `change;id;name;category;lon;lat;entrance;opening_hours;toilets:access;source;checked
add;seniorenbuero;Seniorenbüro Aplerbeck;senior_office;7.5005;51.4999;stepFree;Mo-Th 09:00-15:00;;Stadt Dortmund;2026-03-01
correct;${PHARMACY};;;;;stepFree;-;;Begehung;2026-03-02
;${CAFE};Café Neu;;;;;;public;nette Toilette;
hide;${BAKERY};;;;;;;;;
`;

const GEOJSON = JSON.stringify({
    type: 'FeatureCollection',
    features: [
        {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [7.5005, 51.4999] },
            properties: { id: 'kirche', name: 'Kühle Kirche', category: 'cool_place' },
        },
        { type: 'Feature', geometry: null, properties: { change: 'hide', id: BAKERY } },
    ],
});

const openWith = (text: string) => {
    const read = readCuratedPlaces(text);
    if (!read.ok) throw new Error(read.fault);
    return openPlaces(placesOf(TOWN).path, read.value);
};

describe('a curated file', () => {
    test('adds a place that is listed, near and found', () => {
        const index = openWith(CSV);
        const [added] = index.inCategories(['senior_office']);
        expect(added).toMatchObject({
            id: 'c-seniorenbuero',
            name: 'Seniorenbüro Aplerbeck',
            entrance: { state: 'stepFree' },
            details: { source: 'Stadt Dortmund' },
            checked: '2026-03-01',
        });
        expect(index.byId('c-seniorenbuero')).toEqual(added);
        expect([...index.nearestFirst(['senior_office'], [7.5, 51.5])].map(([place]) => place)).toEqual([
            added,
        ]);
        expect(index.near([7.5005, 51.4999], 5).map(({ id }) => id)).toEqual(['c-seniorenbuero']);
        for (const words of ['seniorenbuero', 'aplerbeck', 'senioern', 'danışma']) {
            expect(index.search(words, 3).map(({ id }) => id)).toContain('c-seniorenbuero');
        }
        index.close();
    });

    test('corrects what it says and leaves the rest', () => {
        const index = openWith(CSV);
        const [pharmacy, ...others] = index.inCategories(['pharmacy']);
        expect(others).toEqual([]);
        expect(pharmacy).toMatchObject({ name: 'Löwen-Apotheke', openingHours: '', checked: '2026-03-02' });
        expect(pharmacy?.entrance.state).toBe('stepFree');
        expect(index.search('apotheke', 5).map(({ id }) => id)).toEqual([PHARMACY]);
        index.close();
    });

    test('renames; the old name is found no more', () => {
        const index = openWith(CSV);
        expect(index.search('neu', 1)[0]?.name).toBe('Café Neu');
        expect(index.find('café alt', 1).isWhole).toBe(false);
        expect(index.byId(CAFE ?? '')?.details['toilets:access']).toBe('public');
        index.close();
    });

    test('hides from lists, map and search', () => {
        for (const text of [CSV, GEOJSON]) {
            const index = openWith(text);
            expect(index.inCategories(['bakery'])).toEqual([]);
            expect(index.near([7.5, 51.5], 1000).map(({ id }) => id)).not.toContain(BAKERY);
            expect(index.find('hintertür', 1).isWhole).toBe(false);
            index.close();
        }
    });

    test('comes as GeoJSON too', () => {
        const index = openWith(GEOJSON);
        expect(index.inCategories(['cool_place']).map(({ name }) => name)).toEqual(['Kühle Kirche']);
        expect(index.search('kühl', 1)[0]?.id).toBe('c-kirche');
        index.close();
    });

    test('names the ids that the region does not have', () => {
        const index = openWith('change,id\nhide,n999999');
        expect(index.missing).toEqual(['n999999']);
        index.close();
    });
});

describe('a wrong row is named', () => {
    const faultOf = (text: string) => {
        const read = readCuratedPlaces(text);
        return read.ok ? 'none' : read.fault;
    };
    const point = { type: 'Point', coordinates: [7, 51] };
    const feature = (properties: object, geometry: object | null = point) =>
        JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] });

    test.each([
        [
            'id,name,category,lon,lat\nx,Post,post,7.5,51.5\ny,Bank,Geldhaus,7.5,51.5',
            /^row 3: category: .*Geldhaus/,
        ],
        ['id,name,category,lon,lat\nx,Post,post,51.5,751', /^row 2: lat: .*751/],
        ['id,name,category,lon,lat\nx,Post,post,7.5,north', /^row 2: lat: .*north/],
        ['id,name,category,lon,lat\nx,Post,post,,', /^row 2: lon, lat: expected/],
        ['id,name,category,lon,lat\n,Post,post,7,51', /^row 2: id: expected/],
        ['change,id\nhide,Post', /^row 2: id: expected/],
        ['change,id\nremove,n1', /^row 2: change: .*remove/],
        ['change,id,colour\nhide,n1,red', /^row 2: no such column: colour/],
        ['id,opening_hours\nn1,Montag bis wann es passt', /^row 2: opening_hours: expected opening hours/],
        ['id,name\nn1,A\nn1,B', /^id n1 stands in two rows/],
        ['id,name\nn1,"A\nn2,B', /quote/i],
        [`id,name\nn1,${'x'.repeat(200)}`, /^row 2: name: expected at most 120/],
        [feature({ id: 'x', name: 'Post' }), /^feature 1: category: expected/],
        [feature({ id: 'x', name: 7, category: 'post' }, { type: 'LineString' }), /^feature 1: geometry/],
        ['{"type": "FeatureCollection"', /GeoJSON/],
    ])('%s', (text, fault) => {
        expect(faultOf(text)).toMatch(fault);
    });

    test('at most five at once', () => {
        const rows = Array.from({ length: 9 }, (_, i) => `remove,n${i}`);
        expect(faultOf(['change,id', ...rows].join('\n'))).toMatch(/; and 4 more$/);
    });
});
