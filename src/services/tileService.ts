import { DatabaseSync } from 'node:sqlite';

/** Tiles out of an MBTiles file (MBTiles 1.3). */
export interface TileService {
    /** A vector tile by its XYZ address, as stored (gzip or plain); undefined where nothing is drawn. */
    tile(zoom: number, column: number, row: number): Uint8Array | undefined;
    close(): void;
}

export function openTiles(path: string): TileService {
    const database = new DatabaseSync(path, { readOnly: true });
    const select = database.prepare(
        'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    );
    return {
        tile(zoom, column, row) {
            // MBTiles counts rows from the south (TMS), the web from the north.
            const found = select.get(zoom, column, 2 ** zoom - 1 - row);
            const data = found?.tile_data;
            return data instanceof Uint8Array ? data : undefined;
        },
        close: () => database.close(),
    };
}
