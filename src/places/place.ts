import type { Position } from '../base/position.ts';

/** The six doors of the first screen. */
export const CATEGORY_GROUPS = ['health', 'toilet', 'shopping', 'transit', 'rest', 'office'] as const;
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number];

/** What an old person looks for, by the door it stands behind; on the screen at most six tiles each. */
export const CATEGORIES = {
    health: ['pharmacy', 'doctor', 'hospital', 'dentist', 'hearing_and_glasses', 'medical_supply'],
    toilet: ['toilet'],
    shopping: ['supermarket', 'bakery', 'drugstore', 'hairdresser', 'market', 'shop'],
    transit: ['bus_stop', 'tram_stop', 'railway_station', 'taxi'],
    rest: ['bench', 'cafe', 'park', 'church', 'cemetery', 'drinking_water', 'cool_place'],
    office: ['town_hall', 'senior_office', 'police', 'library', 'post', 'bank'],
} as const satisfies Record<CategoryGroup, readonly string[]>;

/** Found by search, on the map, along a route and in an emergency, behind no door. */
export const OTHER_CATEGORIES = [
    'defibrillator',
    'rescue_point',
    'shelter',
    'care_home',
    'restaurant',
    'culture',
    'sport',
    'lodging',
    'school',
    'letter_box',
    'service',
    'business',
    'locality',
    'street',
    'address',
    'other',
] as const;

export type Category = (typeof CATEGORIES)[CategoryGroup][number] | (typeof OTHER_CATEGORIES)[number];

export type StepFreeEntrance = 'stepFree' | 'oneStep' | 'steps' | 'unknown';

/** Where one goes in. */
export interface PlaceEntrance {
    readonly position: Position;
    readonly state: StepFreeEntrance;
    /** Number of steps where mapped. */
    readonly steps?: number;
}

/** Something one can go to. */
export interface Place {
    /**
     * OSM type's first letter and id: n123, w45, r6. A street has `s` before its first way's, or `a` before the
     * first address's where no way has its name; an operator's own place has `c-` and the id of its row.
     */
    readonly id: string;
    readonly category: Category;
    /** Further categories it is listed under, as a stop of bus and tram. */
    readonly also: readonly Category[];
    /** '' when it has none, as a bench. */
    readonly name: string;
    /** Names in other languages: OSM `name:xx`. */
    readonly names: Readonly<Record<string, string>>;
    readonly position: Position;
    /** Street and house number as written on an envelope, or ''. */
    readonly address: string;
    /** OSM opening_hours, unparsed, or ''. */
    readonly openingHours: string;
    readonly entrance: PlaceEntrance;
    /** Tags that matter to its kind (wheelchair, fee, centralkey, backrest, …), closed list in `places`. */
    readonly details: Readonly<Record<string, string>>;
    /** OSM check_date, YYYY-MM-DD, or '' where nobody noted one. */
    readonly checked: string;
}
