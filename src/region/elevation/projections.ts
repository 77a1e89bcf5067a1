import proj4 from 'proj4';
import type { Position } from '../../base/position.ts';
import { cellBounds } from './cells.ts';
import type { Corners, GridPoint } from './HeightLayer.ts';

/** WGS 84 as GPS has it, and ETRS89, which Europe measures in; less than a metre apart. */
const DEGREES = [4326, 4258];

const utm = (zone: number): string => `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`;

/** UTM whose eastings begin with the number of the zone. */
const zonedUtm = (zone: number): string =>
    `+proj=tmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=${zone}500000 +y_0=0 +ellps=GRS80 +units=m +no_defs`;

const LAEA_EUROPE = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';

/** What is read, in words for the maintainer. */
export const READABLE = 'EPSG:4326, 4258, 25828 to 25838, 32601 to 32660, 3035, 4647 or 5650';

/** The parameters of a projected EPSG code (EPSG registry, epsg.org). */
function parametersOf(code: number): string | undefined {
    if (code >= 25828 && code <= 25838) return utm(code - 25800);
    if (code >= 32601 && code <= 32660) return utm(code - 32600);
    if (code === 4647) return zonedUtm(32);
    if (code === 5650) return zonedUtm(33);
    if (code === 3035) return LAEA_EUROPE;
    return undefined;
}

/** Where cells lie on a projected grid, in its own units. */
export class Projection {
    readonly isInDegrees: boolean;
    readonly #forward: (position: Position) => GridPoint;
    readonly #corners = new Map<number, Corners>();

    constructor(isInDegrees: boolean, forward: (position: Position) => GridPoint) {
        this.isInDegrees = isInDegrees;
        this.#forward = forward;
    }

    corners(cell: number): Corners {
        const known = this.#corners.get(cell);
        if (known) return known;
        const [west, south, east, north] = cellBounds(cell);
        const found: Corners = [
            this.#forward([west, south]),
            this.#forward([east, south]),
            this.#forward([west, north]),
            this.#forward([east, north]),
        ];
        this.#corners.set(cell, found);
        return found;
    }
}

const known = new Map<number, Projection>();

/** The projection of an EPSG code, one for all files; undefined when it is none of `READABLE`. */
export function projectionOf(code: number): Projection | undefined {
    const found = known.get(code) ?? makeProjection(code);
    if (found) known.set(code, found);
    return found;
}

function makeProjection(code: number): Projection | undefined {
    if (DEGREES.includes(code)) return new Projection(true, (position) => position);
    const parameters = parametersOf(code);
    if (parameters === undefined) return undefined;
    const converter = proj4(parameters);
    return new Projection(false, ([longitude, latitude]) => {
        const [easting, northing] = converter.forward([longitude, latitude]);
        return [easting, northing];
    });
}
