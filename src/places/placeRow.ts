import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '../base/position.ts';
import { houseFit } from './houseNumber.ts';
import type { Category, Place, PlaceEntrance } from './place.ts';

/** A row of `places.sqlite` as `node:sqlite` gives it. */
type Row = Record<string, unknown>;

const positionOf = (row: Row): Position => [Number(row.longitude) / 1e7, Number(row.latitude) / 1e7];

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
        id: `${'nwr'[code % 4]}${Math.floor(code / 4)}`,
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

const ADDRESS = `SELECT address.*, json_extract(place.content, '$.name') AS name
    FROM address JOIN place ON place.number = address.street`;

/** The address of an OSM object. */
export function addressById(database: DatabaseSync, id: string): Place | undefined {
    const type = 'nwr'.indexOf(id[0] ?? '');
    const osm = Number(id.slice(1)) * 4 + type;
    if (type < 0 || !Number.isSafeInteger(osm)) return undefined;
    const row = database.prepare(`${ADDRESS} WHERE address.osm = ?`).get(osm);
    return row && addressOf(row);
}

/** Addresses of a street that answer a typed house number, best first. */
export function addressesIn(
    database: DatabaseSync,
    street: number,
    house: string,
): { address: Place; fit: number }[] {
    return database
        .prepare(`${ADDRESS} WHERE address.street = ? ORDER BY address.house, address.osm`)
        .all(street)
        .map((row) => ({ row, fit: houseFit(String(row.house), house) }))
        .flatMap(({ row, fit }) => (fit === undefined ? [] : [{ address: addressOf(row), fit }]))
        .sort((a, b) => a.fit - b.fit);
}
