import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { houseFit } from '../../src/places/houseNumber.ts';
import type { PlaceIndex } from '../../src/places/PlaceIndex.ts';
import { mistakesAtStart } from '../../src/places/spelling.ts';
import { drawnOsm } from '../support/drawnOsm.ts';
import { placesOf } from '../support/drawnPlaces.ts';

const TOWN = drawnOsm(
    `
    A       B       C       D

    E       F       G       H

    I       J       K       L

    S-----T   U-----V   W---X`,
    {
        ST: { highway: 'residential', name: 'Ritterstraße' },
        UV: { highway: 'residential', name: 'Von-der-Tann-Straße' },
        WX: { highway: 'pedestrian', name: 'Alter Markt' },
    },
    {
        A: {
            amenity: 'pharmacy',
            name: 'Löwen-Apotheke',
            'addr:street': 'Alter Markt',
            'addr:housenumber': '4',
        },
        B: { amenity: 'pharmacy', name: 'Apotheke am Markt' },
        C: { shop: 'bakery', name: 'Bäckerei Grüßer', alt_name: 'Stadtbäck' },
        D: {
            amenity: 'hospital',
            name: 'Müller-Klinik',
            'name:ru': 'Клиника Мюллера',
            'name:ar': 'عيادة مولر',
        },
        E: { railway: 'station', name: 'Sankt Anna Hauptbahnhof' },
        F: { landuse: 'cemetery', name: 'Hauptfriedhof' },
        G: { amenity: 'toilets', fee: 'no' },
        H: { amenity: 'cafe', name: 'Kahve Işık' },
        I: { 'addr:street': 'Ritterstraße', 'addr:housenumber': '12' },
        J: { 'addr:street': 'Ritterstraße', 'addr:housenumber': '12a' },
        K: { 'addr:street': 'Ritterstraße', 'addr:housenumber': '14-18' },
        L: { 'addr:street': 'Von-der-Tann-Straße', 'addr:housenumber': '7' },
        V: {
            'addr:street': 'Von-der-Tann-Straße',
            'addr:housenumber': '7',
            entrance: 'yes',
            wheelchair: 'yes',
        },
    },
);

const first = (index: PlaceIndex, text: string): string => {
    const [hit] = index.search(text, 5);
    return hit ? `${hit.category} ${hit.name}`.trim() : 'nothing';
};

describe('search', () => {
    test.each([
        ['löwen', 'pharmacy Löwen-Apotheke'],
        ['loewen', 'pharmacy Löwen-Apotheke'],
        ['LOWENAPOTHEKE', 'pharmacy Löwen-Apotheke'],
        ['apotheke markt', 'pharmacy Apotheke am Markt'],
        ['markt apoteke', 'pharmacy Apotheke am Markt'],
        ['mueler klinik', 'hospital Müller-Klinik'],
        ['klinik müller', 'hospital Müller-Klinik'],
        ['Клиника Мюллера', 'hospital Müller-Klinik'],
        ['мюллер', 'hospital Müller-Klinik'],
        ['عيادة', 'hospital Müller-Klinik'],
        ['grusser', 'bakery Bäckerei Grüßer'],
        ['grüser', 'bakery Bäckerei Grüßer'],
        ['stadtbäck', 'bakery Bäckerei Grüßer'],
        ['isik', 'cafe Kahve Işık'],
        ['IŞIK', 'cafe Kahve Işık'],
        ['toil', 'toilet'],
        ['wc', 'toilet'],
        ['tuvalet', 'toilet'],
        ['hastane', 'hospital Müller-Klinik'],
        ['больница', 'hospital Müller-Klinik'],
        ['мечеть кладбище', 'cemetery Hauptfriedhof'],
        ['hbf', 'railway_station Sankt Anna Hauptbahnhof'],
        ['st anna', 'railway_station Sankt Anna Hauptbahnhof'],
        ['fridhof', 'cemetery Hauptfriedhof'],
        ['ritterstr', 'street Ritterstraße'],
        ['ritter str', 'street Ritterstraße'],
        ['riterstrase', 'street Ritterstraße'],
        ['von der tann', 'street Von-der-Tann-Straße'],
        ['vondertann', 'street Von-der-Tann-Straße'],
        ['altermarkt', 'street Alter Markt'],
        ['ritterstr 12', 'address Ritterstraße 12'],
        ['Ritterstraße 12 a', 'address Ritterstraße 12a'],
        ['12a ritterstr', 'address Ritterstraße 12a'],
        ['rittrstr 16', 'address Ritterstraße 14-18'],
        ['ritterstr12', 'address Ritterstraße 12'],
        ['ritterstr 99', 'street Ritterstraße'],
        ['tann 7', 'address Von-der-Tann-Straße 7'],
    ])('%s finds %s', (text, expected) => {
        expect(first(placesOf(TOWN).index, text)).toBe(expected);
    });

    test('a house with several mapped addresses is one, by the door that is known', () => {
        const found = placesOf(TOWN).index.search('tann 7', 5);
        expect(
            found.filter(({ category }) => category === 'address').map(({ entrance }) => entrance.state),
        ).toEqual(['stepFree']);
    });

    test('category words find all places of the kind in seven languages', () => {
        const { index } = placesOf(TOWN);
        for (const word of ['apotheke', 'pharmacy', 'eczane', 'apteka', 'аптека', 'ліки', 'صيدلية']) {
            const found = index.search(word, 2).map(({ category }) => category);
            expect([word, ...found]).toEqual([word, 'pharmacy', 'pharmacy']);
        }
    });

    test('of equals the nearest comes first', () => {
        const { index } = placesOf(TOWN);
        const [lions, market] = ['Löwen-Apotheke', 'Apotheke am Markt'].map(
            (name) => index.inCategories(['pharmacy']).find((place) => place.name === name)?.position,
        );
        const nearest = (near: typeof lions) => index.find('eczane', 1, near).hits[0]?.place.name;
        expect(nearest(lions)).toBe('Löwen-Apotheke');
        expect(nearest(market)).toBe('Apotheke am Markt');
    });

    test('nothing that fits is a guess, and says so', () => {
        const { index } = placesOf(TOWN);
        expect(index.find('apotheke', 5).isWhole).toBe(true);
        const guess = index.find('apotheke wolkenkuckucksheim', 5);
        expect(guess.isWhole).toBe(false);
        expect(guess.hits[0]?.place.category).toBe('pharmacy');
    });

    test('any input is answered, within the limit, each place once', () => {
        const { index } = placesOf(TOWN);
        const words = fc.constantFrom(
            'apotheke',
            'markt',
            'ritterstr',
            '12',
            '12a',
            'ü',
            '"',
            '*',
            'OR',
            'NEAR(',
            '؟',
        );
        const input = fc.oneof(
            fc.string({ unit: 'binary', maxLength: 300 }),
            fc.string({ unit: 'grapheme' }),
            fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
        );
        fc.assert(
            fc.property(input, fc.integer({ min: 0, max: 20 }), (text, limit) => {
                const ids = index.search(text, limit).map(({ id }) => id);
                expect(ids.length).toBeLessThanOrEqual(limit);
                expect(new Set(ids).size).toBe(ids.length);
            }),
        );
    });

    test('every name finds its place, with any one letter wrong too', () => {
        const { index } = placesOf(TOWN);
        const names = ['Löwen-Apotheke', 'Müller-Klinik', 'Hauptfriedhof', 'Ritterstraße', 'Alter Markt'];
        fc.assert(
            fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 2 }), (name, where, how) => {
                const at = where % name.length;
                const wrong = [
                    name.slice(0, at) + name.slice(at + 1),
                    `${name.slice(0, at)}x${name.slice(at)}`,
                    `${name.slice(0, at)}x${name.slice(at + 1)}`,
                ][how];
                expect(index.search(name, 1)[0]?.name).toBe(name);
                // A letter lost from a word of five or a blank between words can leave another good reading.
                expect(index.search(wrong ?? '', 5).map((place) => place.name)).toContain(name);
            }),
        );
    });
});

describe('near', () => {
    test('gives what lies within the distance, nearest first', () => {
        const { index } = placesOf(TOWN);
        const [toilet] = index.inCategories(['toilet']);
        const near = index.near(toilet?.position ?? [0, 0], 85);
        expect(near.map(({ category }) => category).slice(0, 1)).toEqual(['toilet']);
        expect(near.map(({ name }) => name)).toContain('Kahve Işık');
        expect(near.map(({ category }) => category)).not.toContain('street');
        expect(index.near(toilet?.position ?? [0, 0], 10)).toHaveLength(1);
    });
});

test('nearestFirst gives the places of a list by their distance as the crow flies', () => {
    const { index } = placesOf(TOWN);
    const [toilet] = index.inCategories(['toilet']);
    const found = [...index.nearestFirst(['pharmacy', 'toilet', 'cafe'], toilet?.position ?? [0, 0])];
    expect(found[0]?.[0]).toEqual(toilet);
    const metres = found.map(([, away]) => away);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id).sort();
    expect(ids(found.map(([place]) => place))).toEqual(
        ids(index.inCategories(['pharmacy', 'toilet', 'cafe'])),
    );
});

describe('houseFit', () => {
    test.each([
        ['12', '12', 0],
        ['12 A', '12a', 0],
        ['10;12', '12', 0],
        ['10-14', '12', 1],
        ['10-14', '11', undefined],
        ['12a', '12', 2],
        ['120', '12', 3],
        ['112', '12', undefined],
        ['7', '12', undefined],
    ])('%s answers %s: %s', (mapped, typed, fit) => {
        expect(houseFit(mapped, typed)).toBe(fit);
    });
});

describe('mistakesAtStart', () => {
    test.each([
        ['apot', 'apotheke', 0],
        ['apoteke', 'apotheke', 1],
        ['aptoheke', 'apotheke', 1],
        ['xpotheke', 'apotheke', 1],
        ['friedhof', 'apotheke', 3],
    ])('%s for %s: %s', (typed, word, mistakes) => {
        expect(mistakesAtStart(typed, word, 2)).toBe(mistakes);
    });

    test('never more than one per letter changed', () => {
        const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 3, maxLength: 12 });
        fc.assert(
            fc.property(word, fc.nat(), (letters, where) => {
                const at = where % letters.length;
                const typed = `${letters.slice(0, at)}z${letters.slice(at + 1)}`;
                expect(mistakesAtStart(typed, letters, 2)).toBe(1);
            }),
        );
    });
});
