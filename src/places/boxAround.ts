import { EARTH_RADIUS, type Position } from '../base/position.ts';

const UNITS_PER_METRE = (180 / (Math.PI * EARTH_RADIUS)) * 1e7;

/** Whole units of 1e-7 degree, as `places.sqlite` has them: all that lies within so many metres, and corners. */
export function boxAround(position: Position, metres: number) {
    const [x, y] = position.map((degrees) => Math.round(degrees * 1e7));
    const height = Math.ceil(metres * UNITS_PER_METRE);
    const width = Math.ceil(height / Math.max(0.01, Math.cos((position[1] * Math.PI) / 180)));
    return { west: x - width, east: x + width, south: y - height, north: y + height };
}
