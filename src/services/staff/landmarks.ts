import { bearingBetween, type Position } from '../../base/position.ts';
import type { PlaceIndex } from '../../places/PlaceIndex.ts';
import type { Category } from '../../places/place.ts';

/** Something that an installer can point at from where the screen stands. */
export interface Landmark {
    readonly id: string;
    readonly name: string;
    readonly category: Category;
    /** As the crow flies: degrees clockwise from north, metres. */
    readonly bearing: number;
    readonly distance: number;
}

/** What stands out and has its name on it; the more so, the earlier. */
const KINDS: readonly Category[] = [
    'church',
    'town_hall',
    'railway_station',
    'culture',
    'hospital',
    'library',
    'supermarket',
    'bank',
    'pharmacy',
    'lodging',
    'restaurant',
    'cafe',
    'bakery',
    'shop',
];
/** Nearer than this a few steps aside turn it by too much; farther it is hardly seen between houses. */
const NEAREST = 25;
const FARTHEST = 350;
/** Two that lie in nearly one direction prove as much as one. */
const LEAST_TURN = 30;
const MOST = 6;

const turnBetween = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);

/** The nearest landmarks in different directions. */
export function landmarksAround(places: PlaceIndex, from: Position): Landmark[] {
    const found: Landmark[] = [];
    for (const [{ id, name, category, position }, distance] of places.nearestFirst(KINDS, from)) {
        if (distance > FARTHEST || found.length >= MOST) break;
        const bearing = (bearingBetween(from, position) + 360) % 360;
        const isApart = found.every((other) => turnBetween(other.bearing, bearing) >= LEAST_TURN);
        if (distance < NEAREST || name === '' || !isApart) continue;
        found.push({ id, name, category, bearing, distance });
    }
    return found;
}
