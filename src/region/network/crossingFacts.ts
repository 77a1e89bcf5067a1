import type { EdgeFacts, Known } from '../../graph/facts.ts';
import type { CrossingPoint } from './roadJunction.ts';
import { type RoadAcross, roadRank } from './roadsAcross.ts';
import type { Segment, Walkway } from './Walkway.ts';

/** What stands along a crossing. */
export interface CrossingSurroundings {
    roadAt(node: number): RoadAcross | undefined;
    pointAt(node: number): CrossingPoint;
    hasKerbAt(node: number): boolean;
}

/** The facts of one part of a way drawn as a crossing, and the name of the road crossed. */
export interface CrossedSegment {
    readonly facts: EdgeFacts;
    /** '' when it has none. */
    readonly roadName: string;
}

const highest = (numbers: readonly Known[]): Known => {
    const known = numbers.filter((number) => number !== 'unknown');
    return known.length > 0 ? Math.max(...known) : 'unknown';
};

/** A road that ends where the crossing ends is not crossed there. */
const isCrossed = (road: RoadAcross | undefined): road is RoadAcross => road !== undefined && road.arms > 1;

/** Whether the crossing shares a node with a road anywhere; some are drawn without. */
export const meetsRoad = ({ nodes }: Walkway, { roadAt }: CrossingSurroundings): boolean =>
    nodes.some((node) => isCrossed(roadAt(node)));

/** Kerbs mapped at every end on a pavement are edges of their own, so that none is left on the crossing. */
function hasKerbsAtEnds(ends: readonly number[], around: CrossingSurroundings): boolean {
    const onPavement = ends.filter((node) => !isCrossed(around.roadAt(node)));
    return onPavement.length > 0 && onPavement.every((node) => around.hasKerbAt(node));
}

/**
 * Which road a part of a crossing leads over, how much of it, and how it is marked where only the node on the
 * road says so.
 *
 * @param isWhole the part stands for the road of a crossing that shares no node with one
 */
export function crossSegment(
    { walkway, first, last }: Segment,
    around: CrossingSurroundings,
    isWhole: boolean,
): CrossedSegment {
    const { facts } = walkway;
    const nodes = [...walkway.nodes.subarray(first, last + 1)];
    const ends = [nodes[0], nodes[nodes.length - 1]];
    const halvesAt = (index: number) => (index === 0 || index === nodes.length - 1 ? 1 : 2);
    const met = nodes
        .map((node, index) => ({ road: around.roadAt(node), index }))
        .filter((at): at is { road: RoadAcross; index: number } => isCrossed(at.road));
    const roads = met.map(({ road }) => road).sort((one, other) => roadRank(other.kind) - roadRank(one.kind));
    const points = nodes.map((node) => around.pointAt(node));
    const isKerbTagged = facts.kerb !== 'unknown' || facts.kerbHeight !== 'unknown';
    return {
        roadName: roads[0]?.name ?? '',
        facts: {
            ...facts,
            crossing: firstKnown([facts.crossing, ...points.map(({ crossing }) => crossing)]),
            tactilePaving: firstKnown([facts.tactilePaving, ...points.map((point) => point.tactilePaving)]),
            maxSpeed: highest([facts.maxSpeed, ...roads.map(({ maxSpeed }) => maxSpeed)]),
            lanes: highest([facts.lanes, ...roads.map(({ lanes }) => lanes)]),
            kerb: !isKerbTagged && hasKerbsAtEnds(ends, around) ? 'none' : facts.kerb,
            crossedRoad: roads[0]?.kind ?? 'unknown',
            crossedHalves: met.reduce((sum, { index }) => sum + halvesAt(index), isWhole ? 2 : 0),
        },
    };
}

const firstKnown = <Word extends string>(words: readonly Word[]): Word =>
    words.find((word) => word !== 'unknown') ?? words[0];
