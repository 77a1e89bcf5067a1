import { EARTH_RADIUS, type Position } from '../base/position.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';

const METRES_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;
/** Keeps flat distances below great-circle ones against the roundness of a region and of numbers. */
const SHORTENED = 0.9999;

/**
 * A region laid flat so that no straight line on it is longer than the way on the ground: the bound that
 * leads a search. Degrees of longitude shrink as at the latitude farthest from the equator.
 */
export class Plane {
    readonly #longitude: Int32Array;
    readonly #latitude: Int32Array;
    readonly #perLongitude: number;
    readonly #perLatitude: number;
    /** Metres between the ends of each edge. */
    readonly straight: Float32Array;

    constructor(graph: WalkGraph) {
        const [, south, , north] = graph.bounds();
        const farthest = (Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180;
        this.#perLatitude = METRES_PER_DEGREE * COORDINATE_UNIT * SHORTENED;
        this.#perLongitude = this.#perLatitude * Math.cos(farthest);
        this.#longitude = graph.sections.vertexLongitude;
        this.#latitude = graph.sections.vertexLatitude;
        const { edgeFrom, edgeTo } = graph.sections;
        this.straight = Float32Array.from(edgeFrom, (from, edge) => this.#between(from, edgeTo[edge]));
    }

    #between(vertex: number, other: number): number {
        const east = (this.#longitude[vertex] - this.#longitude[other]) * this.#perLongitude;
        const north = (this.#latitude[vertex] - this.#latitude[other]) * this.#perLatitude;
        return Math.sqrt(east * east + north * north);
    }

    /** A position in the units of `toPoint`. */
    locate([longitude, latitude]: Position): readonly [longitude: number, latitude: number] {
        return [longitude / COORDINATE_UNIT, latitude / COORDINATE_UNIT];
    }

    /** Metres from a vertex to a located position, at most the length of any way there. */
    toPoint(vertex: number, longitude: number, latitude: number): number {
        const east = (this.#longitude[vertex] - longitude) * this.#perLongitude;
        const north = (this.#latitude[vertex] - latitude) * this.#perLatitude;
        return Math.sqrt(east * east + north * north);
    }
}
