import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

/** An MBTiles file opened the way a client would. */
export class MapFile {
    readonly #database: DatabaseSync;

    constructor(path: string) {
        this.#database = new DatabaseSync(path, { readOnly: true });
    }

    get metadata(): Map<string, string> {
        const rows = this.#database.prepare('SELECT name, value FROM metadata').all();
        return new Map(rows.map(({ name, value }) => [String(name), String(value)]));
    }

    /** Bytes as stored, at an address that counts rows from the north. */
    bytes(zoom: number, x: number, y: number): Uint8Array | undefined {
        const row = this.#database
            .prepare('SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?')
            .get(zoom, x, 2 ** zoom - 1 - y)?.tile_data;
        return row instanceof Uint8Array ? row : undefined;
    }

    /** Zoom, column and row from the north of every tile. */
    addresses(): [zoom: number, x: number, y: number][] {
        const rows = this.#database.prepare('SELECT zoom_level, tile_column, tile_row FROM tiles').all();
        return rows.map(({ zoom_level, tile_column, tile_row }) => {
            const zoom = Number(zoom_level);
            return [zoom, Number(tile_column), 2 ** zoom - 1 - Number(tile_row)];
        });
    }

    tile(zoom: number, x: number, y: number): VectorTile | undefined {
        const bytes = this.bytes(zoom, x, y);
        return bytes && new VectorTile(new PbfReader(gunzipSync(bytes)));
    }

    /** Features of one layer in the tile that covers a position. */
    at(zoom: number, [longitude, latitude]: readonly [number, number], layer: string): VectorTileFeature[] {
        const [x, y] = tileAt(zoom, longitude, latitude);
        const found = this.tile(zoom, x, y)?.layers[layer];
        return found ? Array.from({ length: found.length }, (_, index) => found.feature(index)) : [];
    }

    close(): void {
        this.#database.close();
    }
}

/** Slippy-map tile names (OSM wiki), written out a second time on purpose. */
export function tileAt(zoom: number, longitude: number, latitude: number): [x: number, y: number] {
    const count = 2 ** zoom;
    const radians = (latitude * Math.PI) / 180;
    const x = Math.floor(((longitude + 180) / 360) * count);
    const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count);
    return [x, y];
}
