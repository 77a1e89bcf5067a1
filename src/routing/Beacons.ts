import type { WalkGraph } from '../graph/WalkGraph.ts';
import { DRY, flood } from './flood.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, type Weights } from './weights.ts';

/** Directions in which the farthest vertex becomes a beacon. */
const DIRECTIONS = 8;
/** Units by which parts of edges may be rounded. */
const SLACK = 2;

/**
 * Costs to and from a few vertices at the rim of the network. By the triangle inequality they bound the
 * cost to any goal from below, far better than the straight line does (ALT: Goldberg and Harrelson 2005).
 */
export class Beacons {
    readonly #graph: WalkGraph;
    readonly #weights: Weights;
    readonly #count: number;
    /** By vertex: costs from each beacon, then to each. */
    readonly #costs: Uint32Array;

    /** @param origin a spot of the network that the beacons are to stand around */
    constructor(graph: WalkGraph, weights: Weights, origin: Spot) {
        this.#graph = graph;
        this.#weights = weights;
        const arcs = weights.toArray();
        const vertices = rimOf(graph, arcs, weights.typical, origin);
        this.#count = vertices.length;
        this.#costs = new Uint32Array(graph.vertexCount * this.#count * 2);
        vertices.forEach((vertex, beacon) => {
            const source = [{ vertex, units: 0 }];
            this.#fill(flood(graph, arcs, weights.typical, source, 'from'), beacon);
            this.#fill(flood(graph, arcs, weights.typical, source, 'towards'), this.#count + beacon);
        });
    }

    /** Costs of a spot from each beacon, then to each, for `boundTo` and `boundFrom`. */
    sightsOf({ edge, share }: Spot): Float64Array {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        const forward = this.#weights.at(edge * 2) & BLOCKED;
        const backward = this.#weights.at(edge * 2 + 1) & BLOCKED;
        const over = (vertex: number, column: number, weight: number, part: number): number => {
            const cost = this.#costs[vertex * this.#count * 2 + column];
            const isShut = cost === DRY || weight === BLOCKED;
            return isShut ? Number.POSITIVE_INFINITY : cost + Math.round(weight * part);
        };
        return Float64Array.from({ length: this.#count * 2 }, (_, column) => {
            const [byFrom, byTo] = column < this.#count ? [forward, backward] : [backward, forward];
            return Math.min(
                over(edgeFrom[edge], column, byFrom, share),
                over(edgeTo[edge], column, byTo, 1 - share),
            );
        });
    }

    /** Least cost from a vertex to the spot of the sights, or -1 where that cannot be reached from it. */
    boundTo(vertex: number, sights: Float64Array): number {
        const costs = this.#costs;
        const count = this.#count;
        const row = vertex * count * 2;
        let bound = 0;
        for (let beacon = 0; beacon < count; beacon++) {
            const from = sights[beacon] - costs[row + beacon];
            if (from === Number.POSITIVE_INFINITY && costs[row + beacon] !== DRY) return -1;
            if (from > bound && from < DRY) bound = from;
            const to = costs[row + count + beacon] - sights[count + beacon];
            if (to <= bound) continue;
            if (costs[row + count + beacon] === DRY) return -1;
            bound = to;
        }
        return bound > SLACK ? bound - SLACK : 0;
    }

    /** Least cost from the spot of the sights to a vertex, 0 where nothing can be told. */
    boundFrom(vertex: number, sights: Float64Array): number {
        const costs = this.#costs;
        const count = this.#count;
        const row = vertex * count * 2;
        let bound = 0;
        for (let beacon = 0; beacon < count; beacon++) {
            const from = costs[row + beacon];
            if (from !== DRY && from - sights[beacon] > bound) bound = from - sights[beacon];
            const to = sights[count + beacon];
            if (to < DRY && to - costs[row + count + beacon] > bound) {
                bound = to - costs[row + count + beacon];
            }
        }
        return bound > SLACK ? bound - SLACK : 0;
    }

    #fill(costs: Uint32Array, column: number): void {
        const width = this.#count * 2;
        for (let vertex = 0; vertex < costs.length; vertex++) {
            this.#costs[vertex * width + column] = costs[vertex];
        }
    }
}

/** The outermost vertices that can be reached from a spot, one in each direction. */
function rimOf(graph: WalkGraph, arcs: Uint32Array, typical: number, { edge }: Spot): number[] {
    const { vertexLongitude, vertexLatitude, edgeFrom } = graph.sections;
    const reached = flood(graph, arcs, typical, [{ vertex: edgeFrom[edge], units: 0 }], 'from');
    const rim = new Set<number>();
    for (let direction = 0; direction < DIRECTIONS; direction++) {
        const angle = (2 * Math.PI * direction) / DIRECTIONS;
        const [east, north] = [Math.cos(angle), Math.sin(angle)];
        let farthest = Number.NEGATIVE_INFINITY;
        let found = edgeFrom[edge];
        for (let vertex = 0; vertex < reached.length; vertex++) {
            if (reached[vertex] === DRY) continue;
            const along = vertexLongitude[vertex] * east + vertexLatitude[vertex] * north;
            if (along <= farthest) continue;
            farthest = along;
            found = vertex;
        }
        rim.add(found);
    }
    return [...rim];
}
