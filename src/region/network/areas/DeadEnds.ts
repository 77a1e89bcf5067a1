import Flatbush from 'flatbush';
import type { OsmData } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import type { Box } from './Box.ts';
import { type LooseEnd, liesOn } from './groundWays.ts';

/** Ends of ways that lead nowhere, as the head of stairs in the middle of a square. */
export class DeadEnds {
    readonly #ends: LooseEnd[] = [];
    readonly #index: Flatbush | undefined;

    constructor({ nodes: { count, longitude, latitude } }: OsmData, walkways: readonly Walkway[]) {
        const uses = new Uint8Array(count);
        for (const { nodes } of walkways) for (const node of nodes) uses[node] = Math.min(2, uses[node] + 1);
        for (const walkway of walkways) {
            const { nodes } = walkway;
            for (const node of [nodes[0], nodes[nodes.length - 1]]) {
                if (uses[node] === 1) this.#ends.push({ node, walkway });
            }
        }
        if (this.#ends.length === 0) return;
        this.#index = new Flatbush(this.#ends.length, 16, Int32Array);
        for (const { node } of this.#ends) this.#index.add(longitude[node], latitude[node]);
        this.#index.finish();
    }

    /** Those in a box that are neither over nor under the ground there. */
    within(box: Box, ground: Omit<Walkway, 'nodes'>): LooseEnd[] {
        const found = this.#index?.search(...box) ?? [];
        return found
            .sort((a, b) => a - b)
            .map((end) => this.#ends[end])
            .filter(({ walkway }) => liesOn(walkway, ground));
    }
}
