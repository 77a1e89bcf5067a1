import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { distanceBetween, type Position } from '../base/position.ts';
import { boxAround } from './boxAround.ts';
import { houseFit } from './houseNumber.ts';
import type { Place } from './place.ts';
import { addressOf, positionOf } from './placeRow.ts';

const ADDRESS = `SELECT address.*, json_extract(place.content, '$.name') AS name
    FROM address JOIN place ON place.number = address.street`;

export interface AddressFit {
    readonly address: Place;
    /** 0 is the house number as typed. */
    readonly fit: number;
}

/** The house numbers of a region. */
export class AddressTable {
    readonly #byOsm: StatementSync;
    readonly #houses: StatementSync;
    readonly #around: StatementSync;

    constructor(database: DatabaseSync) {
        this.#byOsm = database.prepare(`${ADDRESS} WHERE address.osm = ?`);
        this.#around = database.prepare(
            `${ADDRESS} WHERE address.longitude BETWEEN ? AND ? AND address.latitude BETWEEN ? AND ?
             ORDER BY address.osm`,
        );
        // Of several objects with one number, as the shops of a house, the one whose door is known, then the house.
        this.#houses = database.prepare(
            `SELECT osm, house FROM address WHERE street = ?
             ORDER BY house, entrance IS NULL, osm % 4 = 0, osm`,
        );
    }

    /** The address of an OSM object: n123, w45, r6. */
    byId(id: string): Place | undefined {
        const type = 'nwr'.indexOf(id[0] ?? '-');
        const osm = Number(id.slice(1)) * 4 + type;
        if (type < 0 || !Number.isSafeInteger(osm)) return undefined;
        const row = this.#byOsm.get(osm);
        return row && addressOf(row);
    }

    /** The nearest address within so many metres as the crow flies. */
    nearest(position: Position, metres: number): Place | undefined {
        const { west, east, south, north } = boxAround(position, metres);
        const found = this.#around
            .all(west, east, south, north)
            .map((row) => ({ address: addressOf(row), metres: distanceBetween(position, positionOf(row)) }))
            .filter((near) => near.metres <= metres)
            .sort((a, b) => a.metres - b.metres);
        return found[0]?.address;
    }

    /** Addresses of a street that answer a typed house number, best first. */
    inStreet(street: number, house: string): AddressFit[] {
        return this.#houses
            .all(street)
            .filter((row, i, rows) => i === 0 || row.house !== rows[i - 1].house)
            .map((row) => ({ osm: Number(row.osm), fit: houseFit(String(row.house), house) }))
            .flatMap(({ osm, fit }) => (fit === undefined ? [] : [{ row: this.#byOsm.get(osm), fit }]))
            .flatMap(({ row, fit }) => (row ? [{ address: addressOf(row), fit }] : []))
            .sort((a, b) => a.fit - b.fit);
    }
}
