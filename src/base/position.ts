import { type Degrees, degrees, type Metres, metres } from './units.ts';

/** [longitude, latitude] in degrees, WGS 84: GeoJSON's order (RFC 7946, 3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

/** [west, south, east, north] in degrees (RFC 7946, 5). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Mean Earth radius in metres (IUGG), the sphere that GraphHopper and ORS measure on too. */
export const EARTH_RADIUS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Great-circle distance by the haversine formula. */
export function distanceBetween(from: Position, to: Position): Metres {
    const halfLatitude = Math.sin(((to[1] - from[1]) * RADIANS) / 2);
    const halfLongitude = Math.sin(((to[0] - from[0]) * RADIANS) / 2);
    const chord =
        halfLatitude * halfLatitude +
        Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * halfLongitude * halfLongitude;
    return metres(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** Initial bearing of the great circle from one position to another, clockwise from north. */
export function bearingBetween(from: Position, to: Position): Degrees {
    const longitude = (to[0] - from[0]) * RADIANS;
    const north =
        Math.cos(from[1] * RADIANS) * Math.sin(to[1] * RADIANS) -
        Math.sin(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * Math.cos(longitude);
    return degrees(Math.atan2(Math.sin(longitude) * Math.cos(to[1] * RADIANS), north) / RADIANS);
}

/** Whether a position lies in the bounds, edges included. */
export function isWithin(bounds: Bounds, [longitude, latitude]: Position): boolean {
    return longitude >= bounds[0] && longitude <= bounds[2] && latitude >= bounds[1] && latitude <= bounds[3];
}
