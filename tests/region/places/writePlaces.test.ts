import { describe, expect, test } from 'vitest';
import { drawnOsm } from '../../support/drawnOsm.ts';
import { listed, placesOf } from '../../support/drawnPlaces.ts';

const HOUSE = `
    A---B
    |   |
    D---C`;

describe('what is mapped twice', () => {
    const outline = { ABCDA: { building: 'yes', shop: 'bakery', name: 'Bäckerei Kruse', wheelchair: 'yes' } };

    test('the node and the building of one shop are one place with the tags of both', () => {
        const data = drawnOsm(HOUSE.replace('|   |', '| X |'), outline, {
            X: { shop: 'bakery', name: 'Baeckerei Kruse', opening_hours: 'Mo-Fr 06:00-18:00' },
        });
        const { index, report } = placesOf(data);
        expect(listed(index, 'bakery')).toEqual(['bakery Bäckerei Kruse']);
        const [place] = index.inCategories(['bakery']);
        expect(place?.openingHours).toBe('Mo-Fr 06:00-18:00');
        expect(place?.details.wheelchair).toBe('yes');
        expect(report.counts.get('places mapped twice and merged')).toBe(1);
    });

    test('two shops in one building stay two', () => {
        const data = drawnOsm(HOUSE.replace('|   |', '| X |'), outline, {
            X: { shop: 'butcher', name: 'Kruse' },
        });
        expect(listed(placesOf(data).index, 'bakery', 'shop')).toEqual([
            'shop Kruse',
            'bakery Bäckerei Kruse',
        ]);
    });

    test('two branches of one name in different houses stay two', () => {
        const data = drawnOsm(
            'X      Y',
            {},
            {
                X: { shop: 'bakery', name: 'Kamps' },
                Y: { shop: 'bakery', name: 'Kamps' },
            },
        );
        expect(listed(placesOf(data).index, 'bakery')).toEqual(['bakery Kamps', 'bakery Kamps']);
    });
});

describe('the point of an area', () => {
    test('lies inside an L-shape', () => {
        const data = drawnOsm(
            `
            A--F
            |  |
            |  |
            |  E---------D
            |            |
            B------------C`,
            { ABCDEFA: { leisure: 'park', name: 'Winkelpark' } },
        );
        const [park] = placesOf(data).index.inCategories(['park']);
        const corner = data.nodes.indexOf('E'.charCodeAt(0));
        const [x, y] = park?.position ?? [0, 0];
        const isInside =
            x * 1e7 < (data.nodes.longitude[corner] ?? 0) || y * 1e7 < (data.nodes.latitude[corner] ?? 0);
        expect(isInside).toBe(true);
    });
});

describe('the way in', () => {
    const SHOP = { building: 'yes', shop: 'chemist', name: 'Drogerie' };
    const wayIn = (nodes: Parameters<typeof drawnOsm>[2], shop = {}) => {
        const { index } = placesOf(drawnOsm(HOUSE, { ABCDA: { ...SHOP, ...shop } }, nodes));
        const [place] = index.inCategories(['drugstore']);
        return place?.entrance;
    };

    test('is not known without a tag', () => {
        expect(wayIn({})?.state).toBe('unknown');
        expect(wayIn({ A: { entrance: 'main' } })?.state).toBe('unknown');
    });

    test('a step-free door comes before the main door', () => {
        const doors = { A: { entrance: 'main', step_count: '3' }, C: { entrance: 'yes', wheelchair: 'yes' } };
        const data = drawnOsm(HOUSE, { ABCDA: SHOP }, doors);
        const [place] = placesOf(data).index.inCategories(['drugstore']);
        expect(place?.entrance.state).toBe('stepFree');
        expect(Math.round((place?.entrance.position[0] ?? 0) * 1e7)).toBe(
            data.nodes.longitude[data.nodes.indexOf('C'.charCodeAt(0))],
        );
    });

    test('counts its steps', () => {
        expect(wayIn({ A: { entrance: 'main', step_count: '1' } })).toMatchObject({
            state: 'oneStep',
            steps: 1,
        });
        expect(wayIn({ A: { entrance: 'main', step_count: '4' } })).toMatchObject({
            state: 'steps',
            steps: 4,
        });
        expect(wayIn({ A: { entrance: 'yes', kerb: 'raised' } })).toMatchObject({ state: 'oneStep' });
        expect(wayIn({ A: { entrance: 'main', step_count: '0' } })).toMatchObject({ state: 'stepFree' });
    });

    test('a contradiction is not known', () => {
        expect(wayIn({ A: { entrance: 'main', step_count: '2', wheelchair: 'yes' } })?.state).toBe('unknown');
        expect(wayIn({ A: { entrance: 'main', step_count: '0' } }, { wheelchair: 'no' })?.state).toBe(
            'unknown',
        );
        expect(
            wayIn({}, { wheelchair: 'yes', 'wheelchair:description': 'Zwei Stufen, Klingel' })?.state,
        ).toBe('unknown');
    });

    test('the place itself may promise it, "limited" promises nothing', () => {
        expect(wayIn({}, { wheelchair: 'yes' })?.state).toBe('stepFree');
        expect(wayIn({}, { wheelchair: 'limited' })?.state).toBe('unknown');
        expect(wayIn({}, { wheelchair: 'no' })?.state).toBe('steps');
    });

    test('its promise holds for the only door and the main door, not for one of several', () => {
        const promise = { wheelchair: 'yes' };
        expect(wayIn({ A: { entrance: 'yes' } }, promise)?.state).toBe('stepFree');
        expect(wayIn({ A: { entrance: 'main' }, C: { entrance: 'yes' } }, promise)?.state).toBe('stepFree');
        expect(wayIn({ A: { entrance: 'yes' }, C: { entrance: 'yes' } }, promise)?.state).toBe('unknown');
        expect(wayIn({ A: { entrance: 'yes' }, C: { entrance: 'staircase' } }, promise)?.state).toBe(
            'stepFree',
        );
    });

    test('emergency exits and staff doors are no way in', () => {
        expect(wayIn({ A: { entrance: 'emergency', wheelchair: 'yes' } })?.state).toBe('unknown');
        expect(wayIn({ A: { entrance: 'yes', access: 'private', wheelchair: 'yes' } })?.state).toBe(
            'unknown',
        );
    });

    test("a neighbour's step-free door proves nothing", () => {
        const data = drawnOsm(
            `
            A-E-------F-B
            | X       Y |
            D-----------C`,
            { AEFBCDA: { building: 'yes' } },
            {
                E: { entrance: 'yes', wheelchair: 'yes' },
                F: { entrance: 'yes', step_count: '1' },
                X: { shop: 'chemist', name: 'Links' },
                Y: { shop: 'chemist', name: 'Rechts' },
            },
        );
        const { index } = placesOf(data);
        const states = index
            .inCategories(['drugstore'])
            .map(({ name, entrance }) => `${name} ${entrance.state}`);
        expect(states).toEqual(['Links unknown', 'Rechts unknown']);
        const [left] = index.inCategories(['drugstore']);
        expect(Math.round((left?.entrance.position[0] ?? 0) * 1e7)).toBe(
            data.nodes.longitude[data.nodes.indexOf('E'.charCodeAt(0))],
        );
    });
});

describe('stops', () => {
    const PLATFORM = { public_transport: 'platform', bus: 'yes', name: 'Marktplatz' };

    test('the platforms of one name are one stop with the lines of its routes', () => {
        const data = drawnOsm(
            `
            A---B
            C---D`,
            { AB: { ...PLATFORM, wheelchair: 'yes' }, CD: { ...PLATFORM, wheelchair: 'no' } },
            {},
            [
                { tags: { type: 'route', route: 'bus', ref: '436' }, ways: { AB: 'platform' } },
                { tags: { type: 'route', route: 'bus', ref: '42' }, ways: { CD: 'platform_entry_only' } },
            ],
        );
        const [stop, ...others] = placesOf(data).index.inCategories(['bus_stop']);
        expect(others).toEqual([]);
        expect(stop?.name).toBe('Marktplatz');
        expect(stop?.details.lines).toBe('42, 436');
        expect(stop?.details.wheelchair).toBe('limited');
        expect(stop?.entrance.state).toBe('unknown');
    });

    test('bus and tram of one name are found under both', () => {
        const data = drawnOsm('A---B', { AB: { ...PLATFORM, tram: 'yes' } });
        const { index } = placesOf(data);
        expect(listed(index, 'bus_stop')).toEqual(['tram_stop Marktplatz']);
        expect(listed(index, 'tram_stop')).toEqual(['tram_stop Marktplatz']);
    });
});

describe('streets and addresses', () => {
    const data = drawnOsm(
        `
        S-------T

        A---B    X
        |   |
        D---C`,
        {
            ST: { highway: 'residential', name: 'Ritterstraße' },
            ABCDA: { building: 'yes', 'addr:street': 'Ritterstraße', 'addr:housenumber': '12' },
        },
        { X: { 'addr:place': 'Kleinhausen', 'addr:housenumber': '3a' } },
    );

    test('a house is found by street and number, on its street and in a hamlet without one', () => {
        const { index, report } = placesOf(data);
        expect(index.search('ritterstr 12', 3).map(({ name }) => name)[0]).toBe('Ritterstraße 12');
        expect(index.search('kleinhausen 3 a', 3).map(({ name }) => name)[0]).toBe('Kleinhausen 3a');
        expect(report.counts.get('addresses')).toBe(2);
        expect(index.byId(`n${'X'.charCodeAt(0)}`)?.address).toBe('Kleinhausen 3a');
    });
});

describe('nonsense', () => {
    test('endless names, markup, emoji and bidi controls are shown safely and counted', () => {
        const data = drawnOsm(
            'A   B   C   D',
            {},
            {
                A: { shop: 'books', name: 'x'.repeat(2000) },
                B: { shop: 'books', name: '<script>alert(1)</script>' },
                C: { shop: 'books', name: 'Buch\u202Enelaw' },
                D: {
                    shop: 'books',
                    name: '📚👨‍👩‍👧‍👦',
                    opening_hours: `Mo-Fr ${'08:00-18:00,'.repeat(100)}`,
                },
            },
        );
        const { index, report } = placesOf(data);
        const names = index.inCategories(['shop']).map(({ name }) => name);
        expect(names).toEqual([
            `${'x'.repeat(119)}…`,
            '<script>alert(1)</script>',
            'Buchnelaw',
            '📚👨‍👩‍👧‍👦',
        ]);
        expect(report.counts.get('texts cut to what a screen can show')).toBe(1);
        expect(report.counts.get('texts with invisible characters taken out')).toBe(1);
        expect(report.dropped.get('opening hours longer than OSM allows')?.count).toBe(1);
    });

    test('what is closed to strangers is no seat and no toilet', () => {
        const data = drawnOsm(
            'A   B',
            {},
            {
                A: { amenity: 'bench', access: 'private' },
                B: { amenity: 'toilets', access: 'customers' },
            },
        );
        const { index } = placesOf(data);
        expect(listed(index, 'bench', 'toilet')).toEqual(['toilet']);
    });
});
