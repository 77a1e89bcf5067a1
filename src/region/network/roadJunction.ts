import { type EdgeFacts, UNKNOWN_FACTS } from '../../graph/facts.ts';
import type { Crossing, YesNo } from '../../graph/vocabulary.ts';
import type { Arm } from './cutWalkways.ts';
import { apart, type Junction, joined, type Link } from './Junction.ts';
import { isCrossedFrom, type RoadAcross, roadRank } from './roadsAcross.ts';

/** What the tags of a node on a road say about crossing it there. */
export interface CrossingPoint {
    /** `highway=crossing`, or a crossing key of its own. */
    readonly isTagged: boolean;
    readonly crossing: Crossing;
    readonly tactilePaving: YesNo;
}

const SMALLEST_CROSSED = roadRank('residential');
const SMALLEST_JOINED = roadRank('tertiary');

/**
 * Whether going between a walkway and the middle of the road is worth an edge of its own: where somebody walks
 * over, where it is tagged, where a kerb is known, and wherever the road is a big one. Drives and car parks are
 * crossed without a thought.
 */
function isCrossed(road: RoadAcross, point: CrossingPoint, walkers: number, kerb?: EdgeFacts): boolean {
    if (point.isTagged || kerb) return true;
    if (road.arms < 2) return false;
    const rank = roadRank(road.kind);
    return rank >= SMALLEST_JOINED || (rank >= SMALLEST_CROSSED && walkers > 1);
}

function crossingFacts(road: RoadAcross, point: CrossingPoint, halves: number, kerb?: EdgeFacts): EdgeFacts {
    return {
        ...UNKNOWN_FACTS,
        kind: 'crossing',
        crossing: point.crossing,
        tactilePaving: point.tactilePaving,
        crossedRoad: road.kind,
        maxSpeed: road.maxSpeed,
        lanes: road.lanes,
        crossedHalves: halves,
        kerb: kerb?.kerb ?? 'unknown',
        kerbHeight: kerb?.kerbHeight ?? 'unknown',
    };
}

/**
 * A node that walkways share with a road. Arms of the road meet in its middle; each other arm, and each smaller street
 * that meets a big road, reaches the middle over half of it. A way drawn as a crossing carries its half itself.
 */
export function roadJunction(
    arms: readonly Arm[],
    road: RoadAcross,
    point: CrossingPoint,
    kerb?: EdgeFacts,
): Junction {
    const isWalker = ({ walkway }: Arm) => !walkway.isRoad || isCrossedFrom(walkway.facts.kind, road);
    const walkers = arms.filter(isWalker);
    if (walkers.length === 0 || !isCrossed(road, point, walkers.length, kerb)) return joined(arms);
    const isRoadWalked = walkers.length < arms.length;
    const hasOwnCrossing = walkers.some(({ walkway }) => walkway.facts.kind === 'crossing');
    if (!isRoadWalked && walkers.length === 2 && !hasOwnCrossing) {
        return apart([0, 1], 2, crossingFacts(road, point, 2, kerb));
    }
    const half = crossingFacts(road, point, 1, kerb);
    const links: Link[] = [];
    const vertexOf = arms.map((arm) => {
        if (!isWalker(arm)) return 0;
        const isCrossing = arm.walkway.facts.kind === 'crossing';
        if (isCrossing && !kerb) return 0;
        links.push({ from: links.length + 1, to: 0, facts: isCrossing && kerb ? kerb : half });
        return links.length;
    });
    return { vertexCount: links.length + 1, vertexOf, links };
}
