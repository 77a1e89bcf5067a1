import { EARTH_RADIUS, type Position } from '../../base/position.ts';
import type { Elevation } from '../elevation/Elevation.ts';

/** Slope is measured over no less: elevation models are noisy from cell to cell, metres. */
export const BASELINE = 30;

export const METRES_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/** A height smoothed over the ground around: the mean of the place and of four places half a baseline away. */
export function groundHeight(elevation: Elevation, [longitude, latitude]: Position): number | undefined {
    const north = BASELINE / 2 / METRES_PER_DEGREE;
    const east = north / Math.cos((latitude * Math.PI) / 180);
    const heights = [
        elevation.at(longitude, latitude),
        elevation.at(longitude + east, latitude),
        elevation.at(longitude - east, latitude),
        elevation.at(longitude, latitude + north),
        elevation.at(longitude, latitude - north),
    ].filter((height) => height !== undefined);
    return heights.length === 5 ? heights.reduce((sum, height) => sum + height, 0) / 5 : undefined;
}
