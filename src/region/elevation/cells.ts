import type { Bounds } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import type { OsmNodes } from '../osm/OsmData.ts';

/** Cells of the ground, numbered; a power of two, so that whole degrees are borders of cells. */
const PER_DEGREE = 128;
const ROWS = 180 * PER_DEGREE + 1;

/** The cell of a position, about 870 m from south to north. */
export function cellAt(longitude: number, latitude: number): number {
    return Math.floor((longitude + 180) * PER_DEGREE) * ROWS + Math.floor((latitude + 90) * PER_DEGREE);
}

export function cellBounds(cell: number): Bounds {
    const west = Math.floor(cell / ROWS) / PER_DEGREE - 180;
    const south = (cell % ROWS) / PER_DEGREE - 90;
    return [west, south, west + 1 / PER_DEGREE, south + 1 / PER_DEGREE];
}

/** The cells with nodes in them and those around, ascending. */
export function cellsAround({ count, longitude, latitude }: OsmNodes): number[] {
    const taken = new Set<number>();
    for (let node = 0; node < count; node++) {
        taken.add(cellAt(longitude[node] * COORDINATE_UNIT, latitude[node] * COORDINATE_UNIT));
    }
    const around = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => east * ROWS + north));
    const cells = new Set([...taken].flatMap((cell) => around.map((step) => cell + step)));
    return [...cells].sort((one, other) => one - other);
}
