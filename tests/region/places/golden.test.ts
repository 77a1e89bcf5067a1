import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category, OTHER_CATEGORIES } from '../../../src/places/place.ts';
import { centreOf } from '../../../src/region/build/centreOf.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { Router } from '../../../src/routing/Router.ts';
import { placesOf, say } from '../../support/drawnPlaces.ts';
import { networkOf } from '../../support/extractGraph.ts';

const DATA = '../shared/data';
const APLERBECK = `${DATA}/dev/dortmund_aplerbeck_2026-07.osm.pbf`;

const ALL = [...Object.values(CATEGORIES).flat(), ...OTHER_CATEGORIES];
const NOT_LISTED: readonly Category[] = ['street', 'address', 'bench'];

/** Every list was read line by line against the tags of its extract. */
const LISTS: readonly { file: string; golden: string; categories: readonly Category[] }[] = [
    {
        file: APLERBECK,
        golden: 'dortmund_aplerbeck',
        categories: ALL.filter((category) => !NOT_LISTED.includes(category)),
    },
    {
        file: `${DATA}/dev/neuss_s11_2026-03.osm.pbf`,
        golden: 'neuss_s11',
        categories: ALL.filter((category) => !NOT_LISTED.includes(category)),
    },
    {
        file: `${DATA}/test/kaiserslautern_city_2013-03.osm.gz`,
        golden: 'kaiserslautern_city',
        categories: [
            ...CATEGORIES.health,
            ...CATEGORIES.toilet,
            ...CATEGORIES.office,
            'railway_station',
            'market',
            'cemetery',
            'care_home',
        ],
    },
];

describe.each(LISTS)('$golden', ({ file, golden, categories }) => {
    test.skipIf(!existsSync(file))('what an old person finds there', async () => {
        const data = await readOsm(file, undefined, new Report(), () => {});
        const { index, report } = placesOf(data);
        const graph = networkOf(data);
        const needs = { profile: 'rollator', limits: {}, objective: 'comfort' } as const;
        const reach = new Router(graph).reach(centreOf(graph, undefined), needs);
        const lines = categories
            .flatMap((category) =>
                index.inCategories([category]).filter((place) => place.category === category),
            )
            .map((place) => say(place, reach.to(place.entrance.position)?.duration));
        const benches = index.inCategories(['bench']).map(({ details }) => details.backrest ?? 'not known');
        const backs = [...Map.groupBy(benches.sort(), (back) => back)].map(
            ([back, found]) => `bench | backrest ${back} | ${found.length}`,
        );
        await expect([...lines, ...backs].join('\n')).toMatchFileSnapshot(`golden/${golden}.txt`);
        const [named, placed] = ['named public places', 'named public places with category'].map(
            (figure) => report.counts.get(figure) ?? 0,
        );
        expect((placed ?? 0) / (named ?? 0)).toBeGreaterThan(0.99);
    });
});

test.skipIf(!existsSync(APLERBECK))('the same extract gives the same bytes', async () => {
    const read = () => readOsm(APLERBECK, undefined, new Report(), () => {});
    const [first, second] = [placesOf(await read()), placesOf(await read())];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});
