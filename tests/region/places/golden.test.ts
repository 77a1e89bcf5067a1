import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category, OTHER_CATEGORIES } from '../../../src/places/place.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { placesOf, say } from '../../support/drawnPlaces.ts';

const APLERBECK = '../shared/data/dev/dortmund_aplerbeck_2026-07.osm.pbf';

const SHOWN: readonly Category[] = [...Object.values(CATEGORIES).flat(), ...OTHER_CATEGORIES].filter(
    (category) => category !== 'street' && category !== 'address' && category !== 'bench',
);

/** The list was read line by line against the tags of the extract. */
describe.skipIf(!existsSync(APLERBECK))('Aplerbeck', () => {
    test('what an old person finds there', async () => {
        const data = await readOsm(APLERBECK, undefined, new Report(), () => {});
        const { index, report } = placesOf(data);
        const lines = SHOWN.flatMap((category) =>
            index.inCategories([category]).filter((place) => place.category === category),
        ).map(say);
        const benches = index.inCategories(['bench']).map(({ details }) => details.backrest ?? 'not known');
        const backs = Object.entries(Object.groupBy(benches, (back) => back)).map(
            ([back, found]) => `bench | backrest ${back} | ${found?.length}`,
        );
        await expect([...lines, ...backs].join('\n')).toMatchFileSnapshot('golden/dortmund_aplerbeck.txt');
        expect(report.counts.get('named public places with category')).toBe(
            report.counts.get('named public places'),
        );
    });

    test('the same extract gives the same bytes', async () => {
        const read = () => readOsm(APLERBECK, undefined, new Report(), () => {});
        const [first, second] = [placesOf(await read()), placesOf(await read())];
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    });
});
