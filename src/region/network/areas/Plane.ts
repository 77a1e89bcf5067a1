import { EARTH_RADIUS } from '../../../base/position.ts';
import { COORDINATE_UNIT } from '../../../graph/coordinates.ts';
import type { OsmNodes } from '../../osm/OsmData.ts';

/** Metres east and north of a place near by. */
export interface Point {
    readonly x: number;
    readonly y: number;
}

/** Metres per stored unit of latitude. */
const UNIT_METRES = (COORDINATE_UNIT * EARTH_RADIUS * Math.PI) / 180;

/** A flat piece of the Earth around a node, some kilometres wide at most. */
export class Plane {
    readonly #nodes: OsmNodes;
    readonly #origin: number;
    readonly #eastMetres: number;

    constructor(nodes: OsmNodes, origin: number) {
        this.#nodes = nodes;
        this.#origin = origin;
        const latitude = nodes.latitude[origin] * COORDINATE_UNIT;
        this.#eastMetres = UNIT_METRES * Math.cos((latitude * Math.PI) / 180);
    }

    at(node: number): Point {
        const { longitude, latitude } = this.#nodes;
        return {
            x: (longitude[node] - longitude[this.#origin]) * this.#eastMetres,
            y: (latitude[node] - latitude[this.#origin]) * UNIT_METRES,
        };
    }

    /** In stored units. */
    unitsOf({ x, y }: Point): readonly [longitude: number, latitude: number] {
        const { longitude, latitude } = this.#nodes;
        return [
            Math.round(longitude[this.#origin] + x / this.#eastMetres),
            Math.round(latitude[this.#origin] + y / UNIT_METRES),
        ];
    }
}

/** Positive when c lies left of a → b; twice the triangle's surface. */
export const turn = (a: Point, b: Point, c: Point): number =>
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** How far c lies from the line between a and b, and where along it from 0 to 1. */
export function projectOnto(a: Point, b: Point, c: Point): { along: number; away: number } {
    const length = distance(a, b);
    if (length === 0) return { along: 0, away: distance(a, c) };
    const along = ((c.x - a.x) * (b.x - a.x) + (c.y - a.y) * (b.y - a.y)) / (length * length);
    return { along, away: Math.abs(turn(a, b, c)) / length };
}

export const between = (a: Point, b: Point, share: number): Point => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
});
