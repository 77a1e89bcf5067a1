import type { EdgeFacts } from '../../graph/facts.ts';
import type { Arm } from './cutWalkways.ts';

/** Something passed at a node between two of its vertices. */
export interface Link {
    readonly from: number;
    readonly to: number;
    readonly facts: EdgeFacts;
}

/** How a node falls apart: `vertexOf[i]` is the vertex, counted from 0 at this node, of its i-th arm. */
export interface Junction {
    readonly vertexCount: number;
    readonly vertexOf: readonly number[];
    readonly links: readonly Link[];
}

/** Every arm meets at one vertex. */
export const joined = (arms: readonly Arm[]): Junction => ({
    vertexCount: 1,
    vertexOf: arms.map(() => 0),
    links: [],
});

/** With more arms a middle vertex is cheaper than a link between any two. */
const MOST_PAIRED = 4;

/**
 * Groups of arms kept apart by something that stands between any two of them. Few groups are linked in pairs, so
 * that a passage meets it once; many by way of a middle, so that they meet it twice.
 */
export function apart(groupOf: readonly number[], groupCount: number, facts: EdgeFacts): Junction {
    if (groupCount < 2) return { vertexCount: 1, vertexOf: groupOf, links: [] };
    const links: Link[] = [];
    if (groupCount > MOST_PAIRED) {
        for (let group = 0; group < groupCount; group++) links.push({ from: group, to: groupCount, facts });
        return { vertexCount: groupCount + 1, vertexOf: groupOf, links };
    }
    for (let to = 1; to < groupCount; to++) {
        for (let from = 0; from < to; from++) links.push({ from, to, facts });
    }
    return { vertexCount: groupCount, vertexOf: groupOf, links };
}

/** Several junctions at one node that have nothing to do with each other; `parts[i]` holds indexes of its arms. */
export function sideBySide(
    armCount: number,
    parts: readonly { readonly arms: readonly number[]; readonly junction: Junction }[],
): Junction {
    const vertexOf = new Array<number>(armCount).fill(0);
    const links: Link[] = [];
    let vertexCount = 0;
    for (const { arms, junction } of parts) {
        const offset = vertexCount;
        arms.forEach((arm, index) => {
            vertexOf[arm] = offset + junction.vertexOf[index];
        });
        for (const { from, to, facts } of junction.links) {
            links.push({ from: from + offset, to: to + offset, facts });
        }
        vertexCount += junction.vertexCount;
    }
    return { vertexCount, vertexOf, links };
}
