import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openTiles } from '../../src/services/tileService.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a tile is found by its web address though the file counts rows from the south', () => {
    const path = join(folder, 'map.mbtiles');
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)');
    database.prepare('INSERT INTO tiles VALUES (?, ?, ?, ?)').run(3, 5, 7 - 2, new Uint8Array([1, 2, 3]));
    database.close();

    const tiles = openTiles(path);
    expect([...(tiles.tile(3, 5, 2) ?? [])]).toEqual([1, 2, 3]);
    expect(tiles.tile(3, 5, 5)).toBeUndefined();
    expect(tiles.tile(0, 0, 0)).toBeUndefined();
    tiles.close();
});

test('a file that is missing is not made', () => {
    expect(() => openTiles(join(folder, 'nowhere.mbtiles'))).toThrow();
});
