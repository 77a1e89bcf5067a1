import type { Position } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';

const METRES_PER_DEGREE = 111_195;

/** Metres east and north of one place; exact to a metre within a few kilometres. */
export class LocalPlane {
    readonly #origin: Position;
    readonly #eastPerDegree: number;

    constructor(origin: Position) {
        this.#origin = origin;
        this.#eastPerDegree = METRES_PER_DEGREE * Math.max(0.01, Math.cos((origin[1] * Math.PI) / 180));
    }

    locate([longitude, latitude]: Position): [east: number, north: number] {
        return [
            (longitude - this.#origin[0]) * this.#eastPerDegree,
            (latitude - this.#origin[1]) * METRES_PER_DEGREE,
        ];
    }

    positionAt(east: number, north: number): Position {
        return [this.#origin[0] + east / this.#eastPerDegree, this.#origin[1] + north / METRES_PER_DEGREE];
    }

    /** A square around the place in the units of the graph's index: west, south, east, north. */
    unitsAround(radius: number): [number, number, number, number] {
        const [west, south] = this.positionAt(-radius, -radius);
        const [east, north] = this.positionAt(radius, radius);
        return [
            west / COORDINATE_UNIT,
            south / COORDINATE_UNIT,
            east / COORDINATE_UNIT,
            north / COORDINATE_UNIT,
        ];
    }
}
