import type { GeoTIFFImage } from 'geotiff';
import { type GeoTiffHeader, readHeader } from './geoTiffHeader.ts';
import { type Corners, extentOf, type HeightFile, type HeightLayer } from './HeightLayer.ts';
import { withImage } from './withImage.ts';

/** Finer grids are taken together to about this spacing, metres: kerbs and walls are no slopes. */
const FINEST = 5;
/** No ground lies deeper or higher, metres: it is a void that the file does not declare. */
const DEEPEST = -500;
const HIGHEST = 9000;
/** Pixels read at once are at least so many in each direction. */
const WINDOW = 512;

const METRES_PER_DEGREE = 111_195;

/** Opens a GeoTIFF of heights; its header is read at once. Throws BadInput. */
export async function openGeoTiff(path: string): Promise<HeightFile> {
    const header = await withImage(path, (image) => readHeader(image, path));
    return {
        async read(cells) {
            const layer = new GeoTiffLayer(header);
            const windows = layer.windowsOf(cells);
            if (windows.size === 0) return undefined;
            await withImage(path, (image) => layer.read(image, windows));
            return layer;
        },
    };
}

/** The windows of a GeoTIFF that were asked for, pixels taken together to posts of at least 5 m or so. */
class GeoTiffLayer implements HeightLayer {
    readonly spacing: number;
    readonly columns: number;
    readonly rows: number;
    readonly #header: GeoTiffHeader;
    /** Pixels to a post, in each direction. */
    readonly #share: number;
    /** Posts of a window. */
    readonly #across: number;
    readonly #down: number;
    /** Windows in a row of windows. */
    readonly #windows: number;
    readonly #heights = new Map<number, Float32Array>();

    constructor(header: GeoTiffHeader) {
        const spacing = header.rowSpacing * (header.projection.isInDegrees ? METRES_PER_DEGREE : 1);
        const share = Math.max(1, Math.floor(FINEST / spacing));
        this.#header = header;
        this.#share = share;
        this.spacing = spacing * share;
        this.columns = Math.ceil(header.width / share);
        this.rows = Math.ceil(header.height / share);
        this.#across = Math.min(this.columns, header.blockWidth * Math.ceil(WINDOW / header.blockWidth));
        this.#down = Math.min(this.rows, header.blockHeight * Math.ceil(WINDOW / header.blockHeight));
        this.#windows = Math.ceil(this.columns / this.#across);
    }

    corners(cell: number): Corners {
        const [southWest, southEast, northWest, northEast] = this.#header.projection.corners(cell);
        const locate = (point: Corners[0]): Corners[0] => {
            const [column, row] = this.#header.locate(point);
            const middle = (this.#share - 1) / 2;
            return [(column - middle) / this.#share, (row - middle) / this.#share];
        };
        return [locate(southWest), locate(southEast), locate(northWest), locate(northEast)];
    }

    heightAt(column: number, row: number): number {
        const window = Math.floor(row / this.#down) * this.#windows + Math.floor(column / this.#across);
        return (
            this.#heights.get(window)?.[(row % this.#down) * this.#across + (column % this.#across)] ??
            Number.NaN
        );
    }

    /** The windows that hold the cells, by number. */
    windowsOf(cells: readonly number[]): Set<number> {
        const windows = new Set<number>();
        for (const cell of cells) {
            const { first, last } = extentOf(this.corners(cell));
            if (last[0] < -1 || last[1] < -1 || first[0] > this.columns || first[1] > this.rows) continue;
            const window = (post: number, posts: number, size: number): number =>
                Math.floor(Math.max(0, Math.min(posts - 1, post)) / size);
            const [west, east] = [first[0] - 1, last[0] + 1].map((x) =>
                window(x, this.columns, this.#across),
            );
            const [north, south] = [first[1] - 1, last[1] + 1].map((y) => window(y, this.rows, this.#down));
            for (let down = north; down <= south; down++) {
                for (let across = west; across <= east; across++) windows.add(down * this.#windows + across);
            }
        }
        return windows;
    }

    async read(image: GeoTIFFImage, windows: ReadonlySet<number>): Promise<void> {
        for (const window of windows) this.#heights.set(window, await this.#readWindow(image, window));
    }

    async #readWindow(image: GeoTIFFImage, window: number): Promise<Float32Array> {
        const { width, height, nodata } = this.#header;
        const [share, across] = [this.#share, this.#across];
        const left = (window % this.#windows) * across * share;
        const top = Math.floor(window / this.#windows) * this.#down * share;
        const right = Math.min(width, left + across * share);
        const bottom = Math.min(height, top + this.#down * share);
        const pixels = await image.readRasters({ window: [left, top, right, bottom], interleave: true });
        const declared =
            pixels instanceof Float32Array && nodata !== undefined ? Math.fround(nodata) : nodata;
        const sums = new Float64Array(across * this.#down);
        const counts = new Uint32Array(sums.length);
        let pixel = 0;
        for (let row = 0; row < bottom - top; row++) {
            const line = Math.floor(row / share) * across;
            for (let column = 0; column < right - left; column++) {
                const found = pixels[pixel++];
                if (found === declared || !(found > DEEPEST && found < HIGHEST)) continue;
                const post = line + Math.trunc(column / share);
                sums[post] += found;
                counts[post]++;
            }
        }
        return Float32Array.from(sums, (sum, post) => (counts[post] > 0 ? sum / counts[post] : Number.NaN));
    }
}
