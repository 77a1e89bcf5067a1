import Flatbush from 'flatbush';
import type { OsmData } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import type { Box } from './Box.ts';

type Storeyed = Pick<Walkway, 'levels' | 'tags'>;

export const layerOf = ({ tags }: Storeyed): string => /(?:^|;)layer=([^;]*)/.exec(tags)?.[1] ?? '0';

/** Whether two things may be on the same storey, as far as is tagged. */
export const mayMeet = (some: readonly number[], others: readonly number[]): boolean =>
    some.length === 0 || others.length === 0 || some.some((level) => others.includes(level));

/** Ends of ways that lead nowhere, as the head of stairs in the middle of a square. */
export class DeadEnds {
    readonly #ends: { readonly node: number; readonly walkway: Walkway }[] = [];
    readonly #index: Flatbush | undefined;

    constructor({ nodes: { count, longitude, latitude } }: OsmData, walkways: readonly Walkway[]) {
        const uses = new Uint8Array(count);
        for (const { nodes } of walkways) for (const node of nodes) uses[node] = Math.min(2, uses[node] + 1);
        for (const walkway of walkways) {
            const { nodes, facts } = walkway;
            if (facts.tunnel === 'yes' || facts.bridge === 'yes') continue;
            for (const node of [nodes[0], nodes[nodes.length - 1]]) {
                if (uses[node] === 1) this.#ends.push({ node, walkway });
            }
        }
        if (this.#ends.length === 0) return;
        this.#index = new Flatbush(this.#ends.length, 16, Int32Array);
        for (const { node } of this.#ends) this.#index.add(longitude[node], latitude[node]);
        this.#index.finish();
    }

    /** Nodes in a box, on the storey and layer of what lies there. */
    within(box: Box, ground: Storeyed): number[] {
        const found = this.#index?.search(...box) ?? [];
        return found
            .sort((a, b) => a - b)
            .map((end) => this.#ends[end])
            .filter(
                ({ walkway }) =>
                    mayMeet(walkway.levels, ground.levels) && layerOf(walkway) === layerOf(ground),
            )
            .map(({ node }) => node);
    }
}
