/**
 * OSM keys that are kept because they decide whether a place is of use; their meaning is that of the OSM
 * wiki. `lines` is ours: the lines at a stop, from route relations,
 * joined by comma and space.
 */
export const OSM_DETAIL_KEYS = [
    'wheelchair',
    'wheelchair:description',
    'toilets',
    'toilets:wheelchair',
    'toilets:access',
    'centralkey',
    'fee',
    'charge',
    'changing_table',
    'male',
    'female',
    'unisex',
    'access',
    'backrest',
    'armrest',
    'seats',
    'covered',
    'bottle',
    'seasonal',
    'level',
    'indoor',
    'automatic_door',
    'hearing_loop',
    'bench',
    'shelter',
    'tactile_paving',
    'atm',
    'post_office',
    'collection_times',
    'healthcare:speciality',
    'emergency',
    'dispensing',
    'religion',
    'denomination',
    'cuisine',
    'outdoor_seating',
    'brand',
    'operator',
    'defibrillator:location',
    'phone',
    'ref',
    'place',
    'lines',
] as const;

/** All details of a place; `source` says where an operator has a fact from. */
export const DETAIL_KEYS = [...OSM_DETAIL_KEYS, 'source'] as const;

/** Languages of the screen, ISO 639-1: of the names and category words that are kept. */
export const PLACE_LANGUAGES = ['de', 'en', 'tr', 'pl', 'ru', 'uk', 'ar'] as const;
export type PlaceLanguage = (typeof PLACE_LANGUAGES)[number];
