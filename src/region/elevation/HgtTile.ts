import { BadInput } from '../osm/BadInput.ts';

/** Stored where nothing was measured. */
const VOID = -32768;

/**
 * One degree of SRTM heights: rows from north to south, big-endian Int16 metres, the border posts shared with the
 * neighbouring tiles (USGS, SRTM Topography, 2.1.4).
 */
export class HgtTile {
    readonly #view: DataView;
    readonly #posts: number;

    /** Throws BadInput when the bytes are no square of heights. */
    constructor(bytes: Uint8Array, name: string) {
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#posts = Math.sqrt(bytes.byteLength / 2);
        if (!Number.isInteger(this.#posts) || this.#posts < 2) {
            throw new BadInput(`${name} has ${bytes.byteLength} bytes, expected a square of heights`);
        }
    }

    /** Height at the shares 0 to 1 of the degree, from the west and from the south. */
    at(east: number, north: number): number | undefined {
        const last = this.#posts - 1;
        const [x, y] = [east * last, (1 - north) * last];
        const [column, row] = [Math.min(last - 1, Math.floor(x)), Math.min(last - 1, Math.floor(y))];
        const [right, down] = [x - column, y - row];
        const corners = [
            { height: this.#post(column, row), weight: (1 - right) * (1 - down) },
            { height: this.#post(column + 1, row), weight: right * (1 - down) },
            { height: this.#post(column, row + 1), weight: (1 - right) * down },
            { height: this.#post(column + 1, row + 1), weight: right * down },
        ].filter(({ weight }) => weight > 0);
        if (corners.some(({ height }) => height === VOID)) return undefined;
        return corners.reduce((sum, { height, weight }) => sum + height * weight, 0);
    }

    #post(column: number, row: number): number {
        return this.#view.getInt16((row * this.#posts + column) * 2);
    }
}
