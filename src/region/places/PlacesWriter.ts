import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Position } from '../../base/position.ts';
import { encodeOsm } from '../../graph/WalkGraph.ts';
import { indexedWords } from '../../places/indexedWords.ts';
import { PLACES_FORMAT, PLACES_INDEXES, PLACES_SCHEMA, PLACES_VERSION } from '../../places/placesFile.ts';
import type { Address } from './collectAddresses.ts';
import type { DescribedPlace } from './describePlace.ts';

const unit = (degrees: number): number => Math.round(degrees * 1e7);

/** Writes `places.sqlite`; the same rows in the same order give the same bytes. */
export class PlacesWriter {
    readonly #database: DatabaseSync;
    readonly #place: StatementSync;
    readonly #listed: StatementSync;
    readonly #spot: StatementSync;
    readonly #words: StatementSync;
    readonly #address: StatementSync;
    #count = 0;

    constructor(path: string) {
        rmSync(path, { force: true });
        this.#database = new DatabaseSync(path);
        this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;');
        this.#database.exec(PLACES_SCHEMA);
        this.#database.exec('BEGIN');
        const prepare = (sql: string) => this.#database.prepare(sql);
        this.#place = prepare('INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?)');
        this.#listed = prepare('INSERT INTO listed VALUES (?, ?)');
        this.#spot = prepare('INSERT INTO spot VALUES (?, ?, ?, ?, ?)');
        this.#words = prepare('INSERT INTO words (rowid, names, category, around) VALUES (?, ?, ?, ?)');
        this.#address = prepare('INSERT INTO address VALUES (?, ?, ?, ?, ?, ?)');
        const meta = prepare('INSERT INTO meta VALUES (?, ?)');
        meta.run('format', PLACES_FORMAT);
        meta.run('version', String(PLACES_VERSION));
    }

    /** Adds a place or street and gives its number. */
    add({ place, aliases }: DescribedPlace): number {
        const { id, category, position, ...content } = place;
        const number = ++this.#count;
        const [x, y] = position.map(unit);
        const { spelled, names, category: kinds, around } = indexedWords(place, aliases);
        this.#place.run(number, id, category, x, y, JSON.stringify(content), spelled.join('\n'));
        this.#words.run(number, names, kinds, around);
        for (const listed of [category, ...place.also]) this.#listed.run(listed, number);
        if (category !== 'street') this.#spot.run(number, x, x, y, y);
        return number;
    }

    addAddress({ osm, house, position, entrance }: Address, street: number): void {
        const [x, y] = position.map(unit);
        const isKnown = entrance.state !== 'unknown' || !isSame(entrance.position, position);
        this.#address.run(encodeOsm(osm), street, house, x, y, isKnown ? JSON.stringify(entrance) : null);
    }

    close(): void {
        this.#database.exec(PLACES_INDEXES);
        this.#database.exec('COMMIT');
        this.#database.exec('VACUUM');
        this.#database.close();
    }
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
