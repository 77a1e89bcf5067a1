import type { Position } from '../base/position.ts';
import type { Category, Place, PlaceEntrance } from './place.ts';

/** A row of `places.sqlite` as `node:sqlite` gives it. */
type Row = Record<string, unknown>;

export const positionOf = (row: Row): Position => [Number(row.longitude) / 1e7, Number(row.latitude) / 1e7];

/** A row of the table `place`. */
export function placeOf(row: Row): Place {
    const content = JSON.parse(String(row.content));
    return { id: String(row.id), category: row.category as Category, position: positionOf(row), ...content };
}

/** A row of the table `address`, with the `name` and `names` of its street. */
export function addressOf(row: Row): Place {
    const code = Number(row.osm);
    const position = positionOf(row);
    const name = `${row.name} ${row.house}`;
    const entrance: PlaceEntrance = row.entrance
        ? JSON.parse(String(row.entrance))
        : { position, state: 'unknown' };
    return {
        id: `${'nwr'[((code % 4) + 4) % 4]}${Math.floor(code / 4)}`,
        category: 'address',
        also: [],
        name,
        names: {},
        position,
        address: name,
        openingHours: '',
        entrance,
        details: {},
        checked: '',
    };
}
