import { expect, test } from 'vitest';
import { asksForHours } from '../../src/places/categoryTraits.ts';
import { placeFacts } from '../../src/places/placeFacts.ts';
import { drawnOsm } from '../support/drawnOsm.ts';
import { placesOf } from '../support/drawnPlaces.ts';

/** The facts of a node with these tags, as words. */
function factsOf(text: string): string {
    const tags = Object.fromEntries(text.split(' ').map((tag) => tag.split('=') as [string, string]));
    const [place] = placesOf(drawnOsm('A', {}, { A: tags })).index.near([7.5, 51.5], 50);
    return (place ? placeFacts(place) : [])
        .map((said) =>
            'lines' in said ? `lines ${said.lines}` : 'state' in said ? `platform ${said.state}` : said.fact,
        )
        .join(', ');
}

test.each([
    ['amenity=toilets centralkey=eurokey fee=no wheelchair=yes', 'euroKey, free, wheelchairToilet'],
    ['amenity=toilets fee=0.50 changing_table=yes access=customers', 'fee, customersOnly, changingTable'],
    ['amenity=toilets fee=unknown wheelchair=limited', ''],
    ['amenity=bench backrest=yes covered=yes', 'backrest, covered'],
    ['amenity=bench backrest=no', 'noBackrest'],
    ['amenity=cafe name=Alt toilets:wheelchair=yes backrest=yes', 'wheelchairToilet'],
    ['highway=bus_stop name=Markt wheelchair=yes shelter=yes bench=yes', 'platform stepFree, covered, seat'],
    ['highway=bus_stop name=Markt', 'platform unknown'],
    ['amenity=hospital name=Klinik emergency=yes', 'emergencyRoom'],
    ['amenity=bank name=Kasse atm=yes', 'cashMachine'],
])('%s: %s', (tags, facts) => {
    expect(factsOf(tags)).toBe(facts);
});

test('a bench is neither open nor closed, a park only where hours are written', () => {
    expect(asksForHours({ category: 'bench', openingHours: '' })).toBe(false);
    expect(asksForHours({ category: 'park', openingHours: '' })).toBe(false);
    expect(asksForHours({ category: 'park', openingHours: 'sunrise-sunset' })).toBe(true);
    expect(asksForHours({ category: 'toilet', openingHours: '' })).toBe(true);
});
