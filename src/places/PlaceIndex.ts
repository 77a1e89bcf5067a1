import { DatabaseSync } from 'node:sqlite';
import { distanceBetween, EARTH_RADIUS, type Position } from '../base/position.ts';
import type { Category, Place } from './place.ts';
import { PLACES_FORMAT, PLACES_VERSION } from './placesFile.ts';

const UNITS_PER_METRE = (180 / (Math.PI * EARTH_RADIUS)) * 1e7;

type Row = Record<string, unknown>;

/** The places of a region, read from `places.sqlite`. */
export class PlaceIndex {
    readonly #database: DatabaseSync;

    constructor(database: DatabaseSync) {
        this.#database = database;
    }

    byId(id: string): Place | undefined {
        const row = this.#database.prepare('SELECT * FROM place WHERE id = ?').get(id);
        return row && placeOf(row);
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

    close(): void {
        this.#database.close();
    }
}

function placeOf(row: Row): Place {
    const content = JSON.parse(String(row.content));
    const position: Position = [Number(row.longitude) / 1e7, Number(row.latitude) / 1e7];
    return { id: String(row.id), category: row.category as Category, position, ...content };
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
