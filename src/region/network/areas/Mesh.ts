import type { OsmData, OsmNodes } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import type { Plane, Point } from './Plane.ts';

interface Insertion {
    /** Position of the node before it in the walkway. */
    readonly after: number;
    /** From that node to the next, 0 to 1. */
    readonly share: number;
    readonly node: number;
}

/** Nodes that the extract does not have, and where they come into which walkways. */
export class Mesh {
    readonly #nodes: OsmNodes;
    readonly #longitude: number[] = [];
    readonly #latitude: number[] = [];
    readonly #insertions = new Map<Walkway, Insertion[]>();

    constructor(nodes: OsmNodes) {
        this.#nodes = nodes;
    }

    /** Index of a new node. */
    addNode(plane: Plane, point: Point): number {
        const [longitude, latitude] = plane.unitsOf(point);
        this.#longitude.push(longitude);
        this.#latitude.push(latitude);
        return this.#nodes.count + this.#longitude.length - 1;
    }

    /** A new node at the place of another. */
    copyNode(node: number): number {
        this.#longitude.push(this.#nodes.longitude[node]);
        this.#latitude.push(this.#nodes.latitude[node]);
        return this.#nodes.count + this.#longitude.length - 1;
    }

    insert(walkway: Walkway, insertion: Insertion): void {
        const known = this.#insertions.get(walkway);
        if (known) known.push(insertion);
        else this.#insertions.set(walkway, [insertion]);
    }

    /** The walkway with its new nodes in order. */
    applyTo(walkway: Walkway): Walkway {
        const insertions = this.#insertions.get(walkway);
        if (!insertions) return walkway;
        insertions.sort((one, other) => one.after - other.after || one.share - other.share);
        const nodes: number[] = [];
        let next = 0;
        walkway.nodes.forEach((node, index) => {
            if (nodes.at(-1) !== node) nodes.push(node);
            for (; next < insertions.length && insertions[next].after === index; next++) {
                if (nodes.at(-1) !== insertions[next].node) nodes.push(insertions[next].node);
            }
        });
        return { ...walkway, nodes: Uint32Array.from(nodes) };
    }

    /** The extract with the new nodes behind its own; they have no id. */
    grow(data: OsmData): OsmData {
        if (this.#longitude.length === 0) return data;
        const count = this.#nodes.count + this.#longitude.length;
        const ids = new Float64Array(count);
        const longitude = new Int32Array(count);
        const latitude = new Int32Array(count);
        ids.set(data.nodes.ids.subarray(0, this.#nodes.count));
        longitude.set(data.nodes.longitude.subarray(0, this.#nodes.count));
        longitude.set(this.#longitude, this.#nodes.count);
        latitude.set(data.nodes.latitude.subarray(0, this.#nodes.count));
        latitude.set(this.#latitude, this.#nodes.count);
        const indexOf = (id: number) => data.nodes.indexOf(id);
        const nodes = { count, ids, longitude, latitude, tags: data.nodes.tags, indexOf };
        return { ...data, nodes };
    }
}
