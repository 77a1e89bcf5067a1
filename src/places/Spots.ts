import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '../base/position.ts';
import type { OverlaidPlace } from './PlaceOverlay.ts';

/** Where every place and street is, in memory, by number. */
export class Spots {
    readonly #longitude: Int32Array;
    readonly #latitude: Int32Array;

    constructor(database: DatabaseSync, overlaid: readonly OverlaidPlace[]) {
        const last = database.prepare('SELECT max(number) AS last FROM place').get();
        this.#longitude = new Int32Array(Number(last?.last ?? 0) + 1 + overlaid.length);
        this.#latitude = new Int32Array(this.#longitude.length);
        for (const row of database.prepare('SELECT number, longitude, latitude FROM place').iterate()) {
            this.#longitude[Number(row.number)] = Number(row.longitude);
            this.#latitude[Number(row.number)] = Number(row.latitude);
        }
        for (const { number, place } of overlaid) {
            this.#longitude[number] = Math.round(place.position[0] * 1e7);
            this.#latitude[number] = Math.round(place.position[1] * 1e7);
        }
    }

    /** Something that grows with the distance from a position as the crow flies. */
    distances([longitude, latitude]: Position): (number: number) => number {
        const narrowing = Math.cos((latitude * Math.PI) / 180);
        return (number) => {
            const x = (this.#longitude[number] - longitude * 1e7) * narrowing;
            const y = this.#latitude[number] - latitude * 1e7;
            return x * x + y * y;
        };
    }
}
