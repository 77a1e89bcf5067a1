import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import type { Tile } from './cutTiles.ts';

/** Byte 9 of a gzip header names the file system; 255 is "unknown" (RFC 1952, 2.3.1), the same on every machine. */
const GZIP_SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** MBTiles 1.3 allows `tiles` to be a view: equal tiles (empty ground, open water) are stored once. */
const SCHEMA = `
    PRAGMA page_size = 4096;
    PRAGMA encoding = 'UTF-8';
    PRAGMA auto_vacuum = NONE;
    PRAGMA application_id = 0x4d504258;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE images (tile_id INTEGER PRIMARY KEY, tile_data BLOB NOT NULL);
    CREATE TABLE map (
        zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id INTEGER NOT NULL,
        PRIMARY KEY (zoom_level, tile_column, tile_row)
    ) WITHOUT ROWID;
    CREATE VIEW tiles AS
        SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id);
`;

function compress(bytes: Uint8Array): Uint8Array {
    const compressed = gzipSync(bytes, { level: 9 });
    compressed[GZIP_SYSTEM] = UNKNOWN_SYSTEM;
    return compressed;
}

/** What was written. */
export interface TileCounts {
    readonly tiles: number;
    /** Different ones. */
    readonly images: number;
    /** Compressed size of the largest, bytes. */
    readonly largest: number;
}

/**
 * Writes an MBTiles 1.3 file (rows count from the south, tiles are gzipped). The same tiles in the same order give the
 * same bytes. Throws what SQLite throws, for example when the disk is full.
 */
export function writeMbtiles(
    path: string,
    metadata: Readonly<Record<string, string>>,
    tiles: Iterable<Tile>,
): TileCounts {
    const database = new DatabaseSync(path);
    try {
        database.exec(SCHEMA);
        database.exec('BEGIN');
        const describe = database.prepare('INSERT INTO metadata VALUES (?, ?)');
        for (const [name, value] of Object.entries(metadata)) describe.run(name, value);
        const counts = insertTiles(database, tiles);
        database.exec('COMMIT');
        database.exec('VACUUM');
        return counts;
    } finally {
        database.close();
    }
}

function insertTiles(database: DatabaseSync, tiles: Iterable<Tile>): TileCounts {
    const addImage = database.prepare('INSERT INTO images VALUES (?, ?)');
    const addTile = database.prepare('INSERT INTO map VALUES (?, ?, ?, ?)');
    const known = new Map<string, number>();
    let [count, largest] = [0, 0];
    for (const { zoom, x, y, bytes } of tiles) {
        const hash = createHash('sha256').update(bytes).digest('base64');
        let image = known.get(hash);
        if (image === undefined) {
            image = known.size + 1;
            known.set(hash, image);
            const compressed = compress(bytes);
            largest = Math.max(largest, compressed.length);
            addImage.run(image, compressed);
        }
        addTile.run(zoom, x, 2 ** zoom - 1 - y, image);
        count++;
    }
    return { tiles: count, images: known.size, largest };
}
