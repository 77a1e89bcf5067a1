import type { Bounds } from '../../base/position.ts';
import { BadInput } from '../osm/BadInput.ts';
import { cellBounds } from './cells.ts';
import type { Corners, GridPoint, HeightLayer } from './HeightLayer.ts';

/** Stored where nothing was measured. */
const VOID = -32768;

const METRES_PER_DEGREE = 111_195;

/**
 * One degree of SRTM heights: rows from north to south, big-endian Int16 metres, the border posts shared with the
 * neighbouring tiles (USGS, SRTM Topography, 2.1.4).
 */
export class HgtTile implements HeightLayer {
    readonly columns: number;
    readonly rows: number;
    readonly spacing: number;
    readonly #view: DataView;
    readonly #bounds: Bounds;

    /** Throws BadInput when the bytes are no square of heights. */
    constructor(bytes: Uint8Array, bounds: Bounds, path: string) {
        const posts = Math.sqrt(bytes.byteLength / 2);
        if (!Number.isInteger(posts) || posts < 2) {
            throw new BadInput(`${path} has ${bytes.byteLength} bytes, expected a square of heights`);
        }
        this.columns = posts;
        this.rows = posts;
        this.spacing = METRES_PER_DEGREE / (posts - 1);
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#bounds = bounds;
    }

    corners(cell: number): Corners {
        const [west, south, east, north] = cellBounds(cell);
        const locate = (longitude: number, latitude: number): GridPoint => [
            (longitude - this.#bounds[0]) * (this.columns - 1),
            (this.#bounds[3] - latitude) * (this.rows - 1),
        ];
        return [locate(west, south), locate(east, south), locate(west, north), locate(east, north)];
    }

    heightAt(column: number, row: number): number {
        const height = this.#view.getInt16((row * this.columns + column) * 2);
        return height === VOID ? Number.NaN : height;
    }
}
