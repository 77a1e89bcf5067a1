import { chance } from './chance.ts';
import { beside, between, direction, distance, type Point, round } from './geometry.ts';
import type { House } from './houses.ts';
import type { Plan, Tags } from './Plan.ts';
import type { Door, TownPlace } from './placeTable.ts';

const ENTRANCES: Record<Exclude<Door, '?'>, Tags> = {
    '0': { step_count: '0', wheelchair: 'yes', automatic_door: 'no', width: '1' },
    '0a': { step_count: '0', wheelchair: 'yes', automatic_door: 'button', width: '1.2' },
    '1': { step_count: '1', wheelchair: 'limited', automatic_door: 'no', width: '0.9' },
    '1r': {
        step_count: '1',
        wheelchair: 'limited',
        'ramp:wheelchair': 'yes',
        automatic_door: 'no',
        width: '0.9',
    },
    '2': { step_count: '2', wheelchair: 'no', automatic_door: 'no' },
    '3': { step_count: '3', wheelchair: 'no', handrail: 'yes', automatic_door: 'no' },
};
const WHEELCHAIR: Record<Door, Tags> = {
    '0': { wheelchair: 'yes' },
    '0a': { wheelchair: 'yes' },
    '1': { wheelchair: 'limited' },
    '1r': { wheelchair: 'limited' },
    '2': { wheelchair: 'no' },
    '3': { wheelchair: 'no' },
    '?': {},
};

/** From the front wall to the sign of a place, metres. */
const BEHIND_WALL = 3;

/** Puts a place into its house: the place as a node inside, its entrance on the front wall. */
export function settlePlace(plan: Plan, houses: readonly House[], place: TownPlace): void {
    const house = houses.find(({ street, number }) => street === place.street && number === place.number);
    if (!house) throw new Error(`${place.name}: no house ${place.street} ${place.number}`);
    if (house.ring.length > 4)
        throw new Error(`${place.name}: ${place.street} ${place.number} has a tenant already`);
    const door = doorOf(house);
    const { street, number } = house;
    const hours: Tags = place.hours ? { opening_hours: place.hours } : {};
    const checked: Tags = chance(place.name, 'checked') < 0.5 ? { check_date: checkDate(place.name) } : {};
    plan.spot('places', inside(house, door), {
        ...place.tags,
        ...(place.name ? { name: place.name } : {}),
        'addr:street': street,
        'addr:housenumber': number,
        ...hours,
        ...WHEELCHAIR[place.door],
        ...checked,
    });
    plan.spot('places', door, { entrance: 'main', ...(place.door === '?' ? {} : ENTRANCES[place.door]) });
}

/** The middle of the front wall, made a vertex of the house. */
function doorOf(house: House): Point {
    const door = round(between(house.ring[0], house.ring[1], 0.5));
    house.ring.splice(1, 0, door);
    return door;
}

function inside({ ring }: House, door: Point): Point {
    const back = between(ring[3], ring[ring.length - 1], 0.5);
    return beside(door, direction(door, back), Math.min(BEHIND_WALL, distance(door, back) / 2), 0);
}

/** A day between January 2025 and August 2026. */
function checkDate(name: string): string {
    const month = Math.floor(chance(name, 'month') * 20);
    const day = 1 + Math.floor(chance(name, 'day') * 28);
    const year = 2025 + Math.floor(month / 12);
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
