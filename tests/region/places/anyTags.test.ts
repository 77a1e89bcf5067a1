import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORY_TABLE } from '../../../src/places/categoryTable.ts';
import { drawnOsm } from '../../support/drawnOsm.ts';
import { placesOf } from '../../support/drawnPlaces.ts';

const KEYS = [
    ...new Set(
        CATEGORY_TABLE.flatMap(([tags]) =>
            tags
                .replace('else ', '')
                .split(' ')
                .map((tag) => tag.split(/[=~]/)[0] ?? ''),
        ),
    ),
    ...[
        'name',
        'name:ru',
        'alt_name',
        'opening_hours',
        'wheelchair',
        'entrance',
        'step_count',
        'kerb',
        'access',
    ],
    ...[
        'addr:street',
        'addr:housenumber',
        'addr:place',
        'building',
        'highway',
        'check_date',
        '__proto__',
        '',
    ],
];
const VALUES = CATEGORY_TABLE.flatMap(([tags]) =>
    tags.split(' ').flatMap((tag) => (tag.split('=')[1] ?? '').split('|')),
);

const value = fc.oneof(
    fc.constantFrom(...VALUES),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('yes', 'no', '12'),
);
const tags = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8 });

test('any tags make places that can be listed, asked for and found, or are left out', () => {
    fc.assert(
        fc.property(tags, tags, tags, tags, (node, corner, outline, line) => {
            const data = drawnOsm(
                'A--B  E--F\n|X |\nD--C',
                { ABCDA: outline, EF: line },
                { X: node, A: corner },
            );
            const { index } = placesOf(data);
            const near = index.near([7.5, 51.5], 1000);
            for (const place of near) {
                expect(index.byId(place.id)).toEqual(place);
                expect(index.inCategories([place.category])).toContainEqual(place);
                if (/\p{L}{4}/u.test(place.name)) expect(() => index.search(place.name, 5)).not.toThrow();
            }
            expect(new Set(near.map(({ id }) => id)).size).toBe(near.length);
        }),
        { numRuns: 60 },
    );
});
