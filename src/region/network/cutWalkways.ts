import { isCrossedFrom, type RoadAcross } from './roadsAcross.ts';
import type { Segment, Walkway } from './Walkway.ts';

/** One end of a segment at a node. */
export interface Arm {
    readonly segment: number;
    readonly end: 'first' | 'last';
    readonly walkway: Walkway;
}

export interface Cut {
    readonly segments: readonly Segment[];
    /** The ends of segments at each node where one ends, by node index. */
    readonly arms: ReadonlyMap<number, readonly Arm[]>;
}

/** A node is a vertex when ways meet or end there, and where it is said to be one. */
function findVertices(
    nodeCount: number,
    walkways: readonly Walkway[],
    isVertex: (node: number) => boolean,
    roads: ReadonlyMap<number, RoadAcross>,
): Uint8Array {
    const uses = new Uint8Array(nodeCount);
    const use = (node: number, times: number) => {
        uses[node] = Math.min(2, uses[node] + times);
    };
    for (const { nodes, isRoad, facts } of walkways) {
        const last = nodes.length - 1;
        nodes.forEach((node, index) => {
            const isEnd = index === 0 || index === last;
            const road = facts.kind === 'crossing' ? undefined : roads.get(node);
            const crossesRoad = road !== undefined && (!isRoad || isCrossedFrom(facts.kind, road));
            use(node, isEnd || crossesRoad || isVertex(node) ? 2 : 1);
        });
    }
    return uses;
}

/** Cuts the walkways where they meet or end, and at the nodes that `isVertex` names. */
export function cutWalkways(
    nodeCount: number,
    walkways: readonly Walkway[],
    isVertex: (node: number) => boolean,
    roads: ReadonlyMap<number, RoadAcross>,
): Cut {
    const uses = findVertices(nodeCount, walkways, isVertex, roads);
    const segments: Segment[] = [];
    const arms = new Map<number, Arm[]>();
    const addArm = (node: number, arm: Arm) => {
        const known = arms.get(node);
        if (known) known.push(arm);
        else arms.set(node, [arm]);
    };
    for (const walkway of walkways) {
        const { nodes } = walkway;
        let first = 0;
        for (let last = 1; last < nodes.length; last++) {
            if (uses[nodes[last]] < 2) continue;
            addArm(nodes[first], { segment: segments.length, end: 'first', walkway });
            addArm(nodes[last], { segment: segments.length, end: 'last', walkway });
            segments.push({ walkway, first, last });
            first = last;
        }
    }
    return { segments, arms };
}
