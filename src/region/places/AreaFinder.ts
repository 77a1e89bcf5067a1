import Flatbush from 'flatbush';
import type { Area } from '../areas/area.ts';
import type { OsmNodes } from '../osm/OsmData.ts';
import { isInArea } from './labelPoint.ts';

/** Finds the areas around a point. */
export class AreaFinder {
    readonly #nodes: OsmNodes;
    readonly #areas: readonly Area[];
    readonly #boxes: Flatbush | undefined;

    constructor(nodes: OsmNodes, areas: readonly Area[]) {
        this.#nodes = nodes;
        this.#areas = areas;
        if (areas.length === 0) return;
        this.#boxes = new Flatbush(areas.length, 16, Int32Array);
        for (const area of areas) this.#boxes.add(...this.#boxOf(area));
        this.#boxes.finish();
    }

    #boxOf(area: Area): [number, number, number, number] {
        const { longitude, latitude } = this.#nodes;
        const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
        for (const [outer] of area.polygons) {
            for (const node of outer) {
                box[0] = Math.min(box[0], longitude[node]);
                box[1] = Math.min(box[1], latitude[node]);
                box[2] = Math.max(box[2], longitude[node]);
                box[3] = Math.max(box[3], latitude[node]);
            }
        }
        return box;
    }

    /** Areas that hold the point, in the order they were given; coordinates in 1e-7 degree. */
    around(x: number, y: number): Area[] {
        const found = this.#boxes?.search(x, y, x, y) ?? [];
        return found
            .sort((a, b) => a - b)
            .map((index) => this.#areas[index])
            .filter((area) => isInArea(this.#nodes, area, x, y));
    }
}
