import { describe, expect, test } from 'vitest';
import { categoriesOfKind, KINDS } from '../../renderer/journey/kinds.ts';
import { CATEGORY_TABLE, categoriesOf } from '../../src/places/categoryTable.ts';
import { CATEGORIES, CATEGORY_GROUPS, OTHER_CATEGORIES } from '../../src/places/place.ts';

describe('categoriesOf', () => {
    test.each([
        ['amenity=pharmacy healthcare=pharmacy', 'pharmacy'],
        ['amenity=doctors healthcare=doctor', 'doctor'],
        ['healthcare=audiologist shop=hearing_aids', 'hearing_and_glasses'],
        ['shop=kiosk post_office=post_partner', 'post shop'],
        ['shop=bakery cafe=yes', 'bakery cafe'],
        ['amenity=cafe toilets:access=public', 'toilet cafe'],
        ['amenity=social_facility social_facility=nursing_home social_facility:for=senior', 'care_home'],
        ['amenity=social_facility social_facility=outreach', 'senior_office'],
        ['office=government name=Bezirksverwaltungsstelle_Aplerbeck', 'town_hall'],
        ['office=government', 'service'],
        ['public_transport=platform bus=yes tram=yes', 'tram_stop bus_stop'],
        ['public_transport=platform railway=platform tram=yes', 'tram_stop'],
        ['public_transport=platform', 'bus_stop'],
        ['railway=station train=yes public_transport=station', 'railway_station'],
        ['shop=florist;garden_centre', 'shop'],
        ['shop=vacant', ''],
        ['amenity=no', ''],
        ['disused:amenity=pharmacy', ''],
        ['highway=residential name=Bahnhofstraße', ''],
        ['constructor=x __proto__=y toString=z', ''],
    ])('%s is %s', (text, expected) => {
        const tags = Object.fromEntries(text.split(' ').map((tag) => tag.split('=') as [string, string]));
        expect(categoriesOf(tags).join(' ')).toBe(expected);
    });

    test('every row can be met: no earlier row takes all it fits', () => {
        const unreachable = CATEGORY_TABLE.filter(([text, category]) => {
            const tags = Object.fromEntries(
                text
                    .replace('else ', '')
                    .split(' ')
                    .map((condition) => {
                        const [key = '', values = ''] = condition.split(/[=~]/);
                        return [key, values === '*' ? 'something' : (values.split('|').at(-1) ?? '')];
                    }),
            );
            return !categoriesOf(tags).includes(category);
        });
        expect(unreachable).toEqual([]);
    });

    test('every category has a row, but those that are not made from tags', () => {
        const named = new Set(CATEGORY_TABLE.map(([, category]) => category));
        const all = [...Object.values(CATEGORIES).flat(), ...OTHER_CATEGORIES];
        expect(all.filter((category) => !named.has(category))).toEqual(['street', 'address']);
    });

    test('every category of a door stands under one of its tiles, at most six', () => {
        for (const group of CATEGORY_GROUPS) {
            expect(KINDS[group].length).toBeLessThanOrEqual(6);
            expect(KINDS[group].flatMap(categoriesOfKind)).toEqual([...CATEGORIES[group]]);
        }
    });
});
