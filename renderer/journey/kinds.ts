import type { Category, CategoryGroup } from '../../src/places/place.ts';

/** Beneath each door at most six tiles, in places that never change. */
export const KINDS = {
    health: ['pharmacy', 'doctor', 'hospital', 'dentist', 'hearing_and_glasses', 'medical_supply'],
    toilet: ['toilet'],
    shopping: ['supermarket', 'bakery', 'drugstore', 'hairdresser', 'market', 'shop'],
    transit: ['bus_stop', 'tram_stop', 'railway_station', 'taxi'],
    rest: ['bench', 'cafe', 'park', 'church', 'cemetery', 'drinking_water'],
    office: ['town_hall', 'senior_office', 'police', 'library', 'post', 'bank'],
} as const satisfies Record<CategoryGroup, readonly Category[]>;
export type Kind = (typeof KINDS)[CategoryGroup][number];

/** What is shown under a tile; water and cool places are looked for on the same hot days. */
export function categoriesOfKind(kind: Kind): readonly Category[] {
    return kind === 'drinking_water' ? ['drinking_water', 'cool_place'] : [kind];
}
