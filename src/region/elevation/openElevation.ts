import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { BadInput } from '../osm/BadInput.ts';
import type { Elevation } from './Elevation.ts';
import { HgtTile } from './HgtTile.ts';

/** N43E007.hgt: the south-western corner in whole degrees. */
const TILE_NAME = /^([NS]\d{2}[EW]\d{3}).*?\.hgt(\.zip)?$/i;

/** Opens a folder of SRTM tiles, `.hgt` or `.hgt.zip`; each is read when it is first asked for. Throws BadInput. */
export async function openElevation(dir: string): Promise<Elevation> {
    const names = await readdir(dir).catch(() => undefined);
    if (!names) throw new BadInput(`${dir} is no folder of elevation tiles`);
    const paths = new Map<string, string>();
    for (const name of names.sort()) {
        const corner = TILE_NAME.exec(name)?.[1].toUpperCase();
        if (corner !== undefined && !paths.has(corner)) paths.set(corner, join(dir, name));
    }
    if (paths.size === 0)
        throw new BadInput(`${dir} holds no elevation tiles such as N51E007.hgt or N51E007.hgt.zip`);

    const tiles = new Map<string, HgtTile>();
    const tileAt = (corner: string): HgtTile | undefined => {
        const path = paths.get(corner);
        const known = tiles.get(corner);
        if (known || path === undefined) return known;
        const tile = new HgtTile(readTile(path), path);
        tiles.set(corner, tile);
        return tile;
    };
    return {
        at(longitude, latitude) {
            const [west, south] = [Math.floor(longitude), Math.floor(latitude)];
            return tileAt(cornerName(west, south))?.at(longitude - west, latitude - south);
        },
    };
}

function cornerName(west: number, south: number): string {
    const northing = `${south < 0 ? 'S' : 'N'}${String(Math.abs(south)).padStart(2, '0')}`;
    return `${northing}${west < 0 ? 'W' : 'E'}${String(Math.abs(west)).padStart(3, '0')}`;
}

function readTile(path: string): Uint8Array {
    const bytes = readFileSync(path);
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
