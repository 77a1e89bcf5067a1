import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Bounds } from '../../base/position.ts';
import { BadInput } from '../osm/BadInput.ts';
import { cellBounds } from './cells.ts';
import type { HeightFile } from './HeightLayer.ts';
import { HgtTile } from './HgtTile.ts';

/** N43E007.hgt: the south-western corner in whole degrees. */
const TILE_NAME = /^([NS])(\d{2})([EW])(\d{3}).*?\.hgt(\.zip)?$/i;

/** An SRTM tile by its name, `.hgt` or `.hgt.zip`; undefined when the name is none of a tile. */
export function hgtFile(path: string, name: string): HeightFile | undefined {
    const found = TILE_NAME.exec(name);
    if (!found) return undefined;
    const south = Number(found[2]) * (found[1].toUpperCase() === 'S' ? -1 : 1);
    const west = Number(found[4]) * (found[3].toUpperCase() === 'W' ? -1 : 1);
    const bounds: Bounds = [west, south, west + 1, south + 1];
    const holds = (cell: number): boolean => {
        const [cellWest, cellSouth] = cellBounds(cell);
        return Math.floor(cellWest) === west && Math.floor(cellSouth) === south;
    };
    return {
        read: async (cells) =>
            cells.some(holds) ? new HgtTile(await readTile(path), bounds, path) : undefined,
    };
}

async function readTile(path: string): Promise<Uint8Array> {
    const bytes = await readFile(path);
    if (!path.toLowerCase().endsWith('.zip')) return bytes;
    try {
        const files = unzipSync(bytes, { filter: ({ name }) => name.toLowerCase().endsWith('.hgt') });
        const [tile] = Object.values(files);
        if (tile) return tile;
    } catch {
        throw new BadInput(`${path} cannot be unpacked`);
    }
    throw new BadInput(`${path} holds no .hgt tile`);
}
