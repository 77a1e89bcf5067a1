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
    /** Ends of road at the node: 2 or more when the road goes on. */
    readonly arms: number;
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

/** The roads, open to walkers or not, at each node that a walkway other than a road touches. */
export function findRoadsAcross(data: OsmData, walkways: readonly Walkway[]): Map<number, RoadAcross> {
    const isTouched = new Uint8Array(data.nodes.count);
    for (const { nodes, isRoad } of walkways) {
        if (!isRoad) for (const node of nodes) isTouched[node] = 1;
    }
    const roads = new Map<number, RoadAcross>();
    for (const way of data.ways) {
        const kind = readRoadKind(way.tags);
        if (kind === undefined || isUnbuilt(way.tags) || way.tags.area === 'yes') continue;
        addRoad(roads, way, kind, isTouched);
    }
    return roads;
}

function addRoad(roads: Map<number, RoadAcross>, way: OsmWay, kind: Kind, isTouched: Uint8Array): void {
    const road = { kind, ...readRoad(way.tags, () => {}), name: way.tags.name ?? '' };
    way.nodes.forEach((node, index) => {
        if (isTouched[node] === 0) return;
        const isEnd = index === 0 || index === way.nodes.length - 1;
        const met = roads.get(node);
        const arms = (met?.arms ?? 0) + (isEnd ? 1 : 2);
        const isBigger = !met || roadRank(kind) > roadRank(met.kind);
        roads.set(node, { ...(isBigger ? road : met), arms });
    });
}
