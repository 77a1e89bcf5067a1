import type { Position } from '../base/position.ts';

const ORDER = 16;
const SIDE = 2 ** ORDER;

/**
 * Where a position lies on a Hilbert curve of 65,536 × 65,536 cells over the whole Earth's
 * part given by west, south and its size in degrees. Neighbours on the curve are neighbours on the ground.
 */
export function hilbertDistance([longitude, latitude]: Position, west: number, south: number, size: number) {
    let x = Math.min(SIDE - 1, Math.floor(((longitude - west) / size) * SIDE));
    let y = Math.min(SIDE - 1, Math.floor(((latitude - south) / size) * SIDE));
    let distance = 0;
    for (let half = SIDE / 2; half >= 1; half /= 2) {
        const right = (x & half) > 0 ? 1 : 0;
        const upper = (y & half) > 0 ? 1 : 0;
        distance += half * half * ((3 * right) ^ upper);
        if (upper === 1) continue;
        const flip = right === 1 ? SIDE - 1 : 0;
        [x, y] = [Math.abs(flip - y), Math.abs(flip - x)];
    }
    return distance;
}

/** The indexes of the positions along a Hilbert curve; equal cells keep their order. */
export function hilbertOrder(positions: readonly Position[]): Uint32Array {
    let west = Number.POSITIVE_INFINITY;
    let south = Number.POSITIVE_INFINITY;
    let east = Number.NEGATIVE_INFINITY;
    let north = Number.NEGATIVE_INFINITY;
    for (const [longitude, latitude] of positions) {
        west = Math.min(west, longitude);
        south = Math.min(south, latitude);
        east = Math.max(east, longitude);
        north = Math.max(north, latitude);
    }
    const size = Math.max(east - west, north - south) || 1;
    const distances = Float64Array.from(positions, (position) =>
        hilbertDistance(position, west, south, size),
    );
    return Uint32Array.from(positions.keys()).sort((a, b) => distances[a] - distances[b] || a - b);
}
