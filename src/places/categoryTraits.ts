import { CATEGORIES, type Category, type Place } from './place.ts';

/** In the open air: no door, no entrance to tell about. */
const OUTDOOR: ReadonlySet<Category> = new Set<Category>([
    'bench',
    'park',
    'cemetery',
    'drinking_water',
    'bus_stop',
    'tram_stop',
    'taxi',
    'market',
    'defibrillator',
    'rescue_point',
    'shelter',
    'letter_box',
    'locality',
    'street',
    'address',
]);

/** Whether one goes in by a door, so that steps at the door matter. */
export const hasDoor = (category: Category): boolean => !OUTDOOR.has(category);

/** Worth showing without a name; behind the doors of the first screen all but green and sacred places. */
const NAMELESS: ReadonlySet<Category> = new Set<Category>([
    ...Object.values(CATEGORIES).flat(),
    'defibrillator',
    'rescue_point',
    'shelter',
    'letter_box',
]);
const NAMED_ONLY: ReadonlySet<Category> = new Set<Category>(['park', 'church', 'shop', 'senior_office']);

export const mayBeNameless = (category: Category): boolean =>
    NAMELESS.has(category) && !NAMED_ONLY.has(category);

/** Always there, so that nobody asks whether it is open unless hours are written. */
const NEVER_SHUT: ReadonlySet<Category> = new Set<Category>([
    ...CATEGORIES.transit,
    'bench',
    'park',
    'cemetery',
    'drinking_water',
    'shelter',
    'letter_box',
    'defibrillator',
    'rescue_point',
    'locality',
    'street',
    'address',
]);

/** Whether one wants to know if it is open. */
export const asksForHours = ({ category, openingHours }: Pick<Place, 'category' | 'openingHours'>): boolean =>
    openingHours !== '' || !NEVER_SHUT.has(category);
