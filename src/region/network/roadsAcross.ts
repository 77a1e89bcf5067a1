import type { Known } from '../../graph/facts.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { OsmData, OsmWay } from '../osm/OsmData.ts';
import { isUnbuilt, readRoadKind } from '../tags/kind.ts';
import { readRoad } from '../tags/road.ts';
import type { Walkway } from './Walkway.ts';

/** A road met at a node, the biggest where several meet. */
export interface RoadAcross {
    readonly kind: Kind;
    /** km/h */
    readonly maxSpeed: Known;
    readonly lanes: Known;
    readonly name: string;
    /** Ends of any road at the node: 2 or more when one goes on. */
    readonly arms: number;
    /** Of the biggest road alone. */
    readonly ownArms: number;
}

const FROM_SMALLEST: readonly Kind[] = [
    'service',
    'living_street',
    'residential',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
];

export const roadRank = (kind: Kind): number => FROM_SMALLEST.indexOf(kind);

/** Who walks from a street of such a class over one of a bigger class crosses a road. */
const SMALLEST_CROSSED_BY_STREETS = roadRank('secondary');

/** Streets that lead walkers up to bigger ones; drives and car parks are no way to cross anything. */
const CROSSING_STREETS: readonly Kind[] = [
    'living_street',
    'residential',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
];

/** Whether a way of some kind crosses a road when it is walked on over a node that both share. */
export const isCrossedFrom = (kind: Kind, road: RoadAcross): boolean =>
    CROSSING_STREETS.includes(kind) &&
    road.ownArms > 1 &&
    roadRank(road.kind) >= SMALLEST_CROSSED_BY_STREETS &&
    roadRank(kind) < roadRank(road.kind);

/** The roads, open to walkers or not, at each node that they share with a walkway which may cross them. */
export function findRoadsAcross(data: OsmData, walkways: readonly Walkway[]): Map<number, RoadAcross> {
    const isTouched = new Uint8Array(data.nodes.count);
    for (const { nodes, isRoad, facts } of walkways) {
        if (isRoad && !CROSSING_STREETS.includes(facts.kind)) continue;
        for (const node of nodes) isTouched[node] = isRoad ? Math.max(1, isTouched[node]) : 2;
    }
    const roads = new Map<number, RoadAcross>();
    for (const way of data.ways) {
        const kind = readRoadKind(way.tags);
        if (kind === undefined || isUnbuilt(way.tags) || way.tags.area === 'yes') continue;
        addRoad(roads, way, kind, isTouched);
    }
    for (const [node, road] of roads) {
        if (isTouched[node] === 1 && roadRank(road.kind) < SMALLEST_CROSSED_BY_STREETS) roads.delete(node);
    }
    return roads;
}

function addRoad(roads: Map<number, RoadAcross>, way: OsmWay, kind: Kind, isTouched: Uint8Array): void {
    const road = { kind, ...readRoad(way.tags, () => {}), name: way.tags.name ?? '' };
    way.nodes.forEach((node, index) => {
        if (isTouched[node] === 0) return;
        const ends = index === 0 || index === way.nodes.length - 1 ? 1 : 2;
        const met = roads.get(node);
        const arms = (met?.arms ?? 0) + ends;
        const difference = roadRank(kind) - roadRank(met?.kind ?? 'unknown');
        if (!met || difference > 0) roads.set(node, { ...road, arms, ownArms: ends });
        else roads.set(node, { ...met, arms, ownArms: met.ownArms + (difference === 0 ? ends : 0) });
    });
}
