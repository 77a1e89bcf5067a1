import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../build/Report.ts';
import { BadInput } from '../osm/BadInput.ts';
import type { OsmNodes } from '../osm/OsmData.ts';
import { CellHeights } from './CellHeights.ts';
import { cellsAround } from './cells.ts';
import type { Elevation } from './Elevation.ts';
import { openGeoTiff } from './GeoTiff.ts';
import type { HeightFile, HeightLayer } from './HeightLayer.ts';
import { hgtFile } from './hgtFile.ts';

const GEOTIFF = /\.tiff?$/i;

/** A folder of elevation files, none of them read yet. */
export interface ElevationFolder {
    /** Reads the heights around nodes; from then on they are in memory. Throws BadInput. */
    around(nodes: OsmNodes, progress: Progress): Promise<Elevation>;
}

/**
 * Opens a folder of SRTM tiles (`.hgt`, `.hgt.zip`) and GeoTIFF files, of several resolutions if need be: the finest
 * wins, and where it knows nothing the next. Throws BadInput, too when a GeoTIFF cannot be heights.
 */
export async function openElevation(dir: string): Promise<ElevationFolder> {
    const names = await readdir(dir).catch(() => undefined);
    if (!names) throw new BadInput(`${dir} is no folder of elevation files`);
    const files: HeightFile[] = [];
    for (const name of names.sort()) {
        const path = join(dir, name);
        const file = GEOTIFF.test(name) ? await openGeoTiff(path) : hgtFile(path, name);
        if (file) files.push(file);
    }
    if (files.length === 0) {
        throw new BadInput(
            `${dir} holds no elevation files such as N51E007.hgt, N51E007.hgt.zip or heights.tif`,
        );
    }
    return {
        async around(nodes, progress) {
            const cells = cellsAround(nodes);
            const layers: HeightLayer[] = [];
            for (const [index, file] of files.entries()) {
                progress(index, files.length);
                const layer = await file.read(cells);
                if (layer) layers.push(layer);
            }
            layers.sort((one, other) => one.spacing - other.spacing);
            return new CellHeights(layers, cells);
        },
    };
}
