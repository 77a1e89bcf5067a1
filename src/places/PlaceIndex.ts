import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { distanceBetween, type Position } from '../base/position.ts';
import { AddressTable } from './AddressTable.ts';
import { boxAround } from './boxAround.ts';
import type { CuratedChange } from './curated/curatedChange.ts';
import { type NumberedPlace, PlaceOverlay } from './PlaceOverlay.ts';
import { PlaceSearch } from './PlaceSearch.ts';
import type { Category, Place } from './place.ts';
import { placeOf, positionOf } from './placeRow.ts';
import { PLACES_FORMAT, PLACES_VERSION } from './placesFile.ts';
import { readQuery } from './searchQuery.ts';

/** Of so many streets the house numbers are looked through. */
const MOST_STREETS = 8;
/** A house with the typed number fits better than its street by this much. */
const HOUSE_WEIGHT = 2;

interface SearchHit {
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
    readonly #overlay: PlaceOverlay;
    #search: PlaceSearch | undefined;

    constructor(database: DatabaseSync, changes: readonly CuratedChange[]) {
        this.#database = database;
        this.#byNumber = database.prepare('SELECT * FROM place WHERE number = ?');
        this.#addresses = new AddressTable(database);
        const last = database.prepare('SELECT max(number) AS last FROM place').get();
        this.#overlay = new PlaceOverlay(changes, Number(last?.last ?? 0), (id) => this.#inFile(id));
    }

    /** Ids that curated rows name and this region does not have. */
    get missing(): readonly string[] {
        return this.#overlay.missing;
    }

    #inFile(id: string): NumberedPlace | undefined {
        const row = this.#database.prepare('SELECT * FROM place WHERE id = ?').get(id);
        return row && { number: Number(row.number), place: placeOf(row) };
    }

    /** Hidden places are found by their id still: a route to one may be shown just now. */
    byId(id: string): Place | undefined {
        return this.#overlay.byId(id) ?? this.#inFile(id)?.place ?? this.#addresses.byId(id);
    }

    #isShown = ({ number }: Pick<NumberedPlace, 'number'>): boolean => !this.#overlay.hidden.has(number);

    /** All places listed under any of the categories, in the order of the file, curated ones last. */
    inCategories(categories: readonly Category[]): Place[] {
        const marks = categories.map(() => '?').join(', ');
        const rows = this.#database
            .prepare(
                `SELECT * FROM place WHERE number IN (SELECT place FROM listed WHERE category IN (${marks})) ORDER BY number`,
            )
            .all(...categories);
        const inFile = rows.map(numbered).filter(this.#isShown);
        return [...inFile, ...this.#overlay.inCategories(categories)].map(({ place }) => place);
    }

    /**
     * The places of `inCategories`, nearest first as the crow flies, with the metres; each is read when it is
     * come to, so that the first of 50,000 benches are there at once.
     */
    *nearestFirst(
        categories: readonly Category[],
        from: Position,
    ): Generator<[place: Place, metres: number]> {
        const marks = categories.map(() => '?').join(', ');
        const rows = this.#database
            .prepare(
                `SELECT number, longitude, latitude FROM place
                 WHERE number IN (SELECT place FROM listed WHERE category IN (${marks}))`,
            )
            .all(...categories);
        const inFile = rows.map((row) => ({ number: Number(row.number), position: positionOf(row) }));
        const overlaid = this.#overlay.inCategories(categories);
        const spots = [...inFile.filter(this.#isShown), ...overlaid]
            .map(({ number, position }) => ({ number, metres: distanceBetween(from, position) }))
            .sort((a, b) => a.metres - b.metres || a.number - b.number);
        for (const { number, metres } of spots) {
            const place = this.#byNumberOf(number);
            if (place) yield [place, metres];
        }
    }

    /** Places within so many metres as the crow flies, nearest first. */
    near(position: Position, metres: number): Place[] {
        const { west, east, south, north } = boxAround(position, metres);
        const rows = this.#database
            .prepare(
                `SELECT place.* FROM spot JOIN place USING (number)
                 WHERE east >= ? AND west <= ? AND north >= ? AND south <= ?`,
            )
            .all(west, east, south, north);
        return [...rows.map(numbered).filter(this.#isShown), ...this.#overlay.places]
            .map((found) => ({ ...found, distance: distanceBetween(position, found.place.position) }))
            .filter(({ distance }) => distance <= metres)
            .sort((a, b) => a.distance - b.distance || a.number - b.number)
            .map(({ place }) => place);
    }

    /** The nearest address within so many metres as the crow flies. */
    nearestAddress(position: Position, metres: number): Place | undefined {
        return this.#addresses.nearest(position, metres);
    }

    /** Loads what the first search needs, so that it is as fast as the second. */
    prepareSearch(): void {
        this.#search ??= new PlaceSearch(this.#database, this.#overlay);
    }

    /**
     * What somebody may have meant by a few words in any spelling: places, streets, addresses, kinds of
     * place in any of the languages. Of equals the nearest to `near` comes first.
     */
    find(text: string, limit: number, near?: Position): SearchAnswer {
        this.#search ??= new PlaceSearch(this.#database, this.#overlay);
        const query = readQuery(text);
        const { candidates, isWhole } = this.#search.find(query, near);
        const streets = query.house === '' ? [] : candidates.slice(0, MOST_STREETS);
        const houses = streets.flatMap(({ number, badness }) =>
            this.#addresses.inStreet(number, query.house).map(({ address, fit }) => ({
                place: address,
                badness: Math.max(0, badness - HOUSE_WEIGHT) + fit,
            })),
        );
        const places = candidates.slice(0, limit).flatMap(({ number, badness }): SearchHit[] => {
            const place = this.#byNumberOf(number);
            return place ? [{ place, badness }] : [];
        });
        const hits = [...houses, ...places].sort((a, b) => a.badness - b.badness);
        return { hits: hits.slice(0, limit), isWhole };
    }

    #byNumberOf(number: number): Place | undefined {
        const row = this.#byNumber.get(number);
        return row ? placeOf(row) : this.#overlay.byNumber(number);
    }

    /** The places of `find`. */
    search(text: string, limit: number): Place[] {
        return this.find(text, limit).hits.map(({ place }) => place);
    }

    close(): void {
        this.#database.close();
    }
}

const numbered = (row: Record<string, unknown>): NumberedPlace => ({
    number: Number(row.number),
    place: placeOf(row),
});

/** What the file says it is, for the refusal. */
function formatOf(database: DatabaseSync): string {
    try {
        const rows = database.prepare('SELECT key, value FROM meta').all();
        const meta = new Map(rows.map((row) => [String(row.key), String(row.value)]));
        return `${meta.get('format')} v${meta.get('version')}`;
    } catch {
        return 'no places file';
    }
}

/**
 * Opens `places.sqlite` read-only, with what an operator has changed. Throws with one sentence when it is no
 * such file.
 */
export function openPlaces(path: string, changes: readonly CuratedChange[] = []): PlaceIndex {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = formatOf(database);
    const expected = `${PLACES_FORMAT} v${PLACES_VERSION}`;
    if (found === expected) return new PlaceIndex(database, changes);
    database.close();
    throw new Error(`${path}: ${found}, this kiosk reads ${expected}`);
}
