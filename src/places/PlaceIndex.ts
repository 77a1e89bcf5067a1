import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { distanceBetween, EARTH_RADIUS, type Position } from '../base/position.ts';
import { AddressTable } from './AddressTable.ts';
import { PlaceSearch } from './PlaceSearch.ts';
import type { Category, Place } from './place.ts';
import { placeOf } from './placeRow.ts';
import { PLACES_FORMAT, PLACES_VERSION } from './placesFile.ts';
import { readQuery } from './searchQuery.ts';

const UNITS_PER_METRE = (180 / (Math.PI * EARTH_RADIUS)) * 1e7;

/** Of so many streets the house numbers are looked through. */
const MOST_STREETS = 8;

export interface SearchHit {
    readonly place: Place;
    /** 0 is the name as typed; equals fit equally well, so that minutes may decide between them. */
    readonly badness: number;
}

export interface SearchAnswer {
    /** Best first. */
    readonly hits: readonly SearchHit[];
    /** False when no place has all the words: the hits are the nearest guess. */
    readonly isWhole: boolean;
}

/** The places of a region, read from `places.sqlite`. */
export class PlaceIndex {
    readonly #database: DatabaseSync;
    readonly #byNumber: StatementSync;
    readonly #addresses: AddressTable;
    #search: PlaceSearch | undefined;

    constructor(database: DatabaseSync) {
        this.#database = database;
        this.#byNumber = database.prepare('SELECT * FROM place WHERE number = ?');
        this.#addresses = new AddressTable(database);
    }

    byId(id: string): Place | undefined {
        const row = this.#database.prepare('SELECT * FROM place WHERE id = ?').get(id);
        return row ? placeOf(row) : this.#addresses.byId(id);
    }

    /** All places listed under any of the categories, in the order of the file. */
    inCategories(categories: readonly Category[]): Place[] {
        const marks = categories.map(() => '?').join(', ');
        return this.#database
            .prepare(
                `SELECT * FROM place WHERE number IN (SELECT place FROM listed WHERE category IN (${marks})) ORDER BY number`,
            )
            .all(...categories)
            .map(placeOf);
    }

    /** Places within so many metres as the crow flies, nearest first. */
    near(position: Position, metres: number): Place[] {
        const [x, y] = position.map((degrees) => Math.round(degrees * 1e7));
        const height = Math.ceil(metres * UNITS_PER_METRE);
        const width = Math.ceil(height / Math.max(0.01, Math.cos((position[1] * Math.PI) / 180)));
        return this.#database
            .prepare(
                `SELECT place.* FROM spot JOIN place USING (number)
                 WHERE east >= ? AND west <= ? AND north >= ? AND south <= ?`,
            )
            .all(x - width, x + width, y - height, y + height)
            .map((row) => ({ place: placeOf(row), number: Number(row.number) }))
            .map((found) => ({ ...found, distance: distanceBetween(position, found.place.position) }))
            .filter(({ distance }) => distance <= metres)
            .sort((a, b) => a.distance - b.distance || a.number - b.number)
            .map(({ place }) => place);
    }

    /** Loads what the first search needs, so that it is as fast as the second. */
    prepareSearch(): void {
        this.#search ??= new PlaceSearch(this.#database);
    }

    /**
     * What somebody may have meant by a few words in any spelling: places, streets, addresses, kinds of
     * place in any of the languages. Of equals the nearest to `near` comes first.
     */
    find(text: string, limit: number, near?: Position): SearchAnswer {
        this.#search ??= new PlaceSearch(this.#database);
        const query = readQuery(text);
        const { candidates, isWhole } = this.#search.find(query, near);
        const hits: SearchHit[] = [];
        const streets = query.house === '' ? [] : candidates.slice(0, MOST_STREETS);
        for (const { number, badness } of streets) {
            for (const { address, fit } of this.#addresses.inStreet(number, query.house)) {
                hits.push({ place: address, badness: badness + fit });
            }
        }
        hits.sort((a, b) => a.badness - b.badness);
        for (const { number, badness } of candidates) {
            if (hits.length >= limit) break;
            const row = this.#byNumber.get(number);
            if (row) hits.push({ place: placeOf(row), badness });
        }
        return { hits: hits.slice(0, limit), isWhole };
    }

    /** The places of `find`. */
    search(text: string, limit: number): Place[] {
        return this.find(text, limit).hits.map(({ place }) => place);
    }

    close(): void {
        this.#database.close();
    }
}

/** Opens `places.sqlite` read-only. Throws with one sentence when it is no such file. */
export function openPlaces(path: string): PlaceIndex {
    const database = new DatabaseSync(path, { readOnly: true });
    const meta = new Map(
        database
            .prepare('SELECT key, value FROM meta')
            .all()
            .map((row) => [String(row.key), String(row.value)]),
    );
    const found = `${meta.get('format') ?? 'no places'} v${meta.get('version') ?? '?'}`;
    const expected = `${PLACES_FORMAT} v${PLACES_VERSION}`;
    if (found === expected) return new PlaceIndex(database);
    database.close();
    throw new Error(`${path}: ${found}, this kiosk reads ${expected}`);
}
