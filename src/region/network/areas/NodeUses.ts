import type { OsmData } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import type { WalkArea } from './WalkArea.ts';

/** Steps that are drawn by their ground plan. */
const isPlan = ({ facts, nodes }: Walkway): boolean =>
    facts.kind === 'steps' && nodes[0] === nodes[nodes.length - 1];

/** Which nodes of an extract the ways and the walked areas touch. */
export class NodeUses {
    readonly #isOnWay: Uint8Array;
    readonly #isOnPlan: Uint8Array;
    readonly #areas: Uint8Array;
    readonly #polygons: Uint8Array;

    constructor({ nodes: { count } }: OsmData, walkAreas: readonly WalkArea[], walkways: readonly Walkway[]) {
        this.#isOnWay = new Uint8Array(count);
        this.#isOnPlan = new Uint8Array(count);
        this.#areas = new Uint8Array(count);
        this.#polygons = new Uint8Array(count);
        for (const walkway of walkways) {
            const marks = isPlan(walkway) ? this.#isOnPlan : this.#isOnWay;
            for (const node of walkway.nodes) marks[node] = 1;
        }
        for (const { area } of walkAreas) {
            const polygons = area.polygons.map((polygon) => new Set(polygon.flatMap((ring) => [...ring])));
            for (const polygon of polygons) mark(this.#polygons, polygon);
            mark(this.#areas, new Set(polygons.flatMap((polygon) => [...polygon])));
        }
    }

    /**
     * Whether a way leads onto the ground at a node of its outline. Where steps drawn by their plan touch the ground on
     * both sides of them, their corner is on neither.
     */
    isWayEntry(node: number): boolean {
        return this.#isOnWay[node] === 1 || (this.#isOnPlan[node] === 1 && this.#polygons[node] < 2);
    }

    /** Whether two areas meet at a node. Polygons of one area do not: they would be one. */
    isShared(node: number): boolean {
        return this.#areas[node] > 1 && this.#isOnPlan[node] === 0;
    }
}

function mark(marks: Uint8Array, nodes: ReadonlySet<number>): void {
    for (const node of nodes) marks[node] = Math.min(2, marks[node] + 1);
}
