import { type EdgeFacts, UNKNOWN_FACTS } from '../../graph/facts.ts';
import type { OsmReference } from '../../graph/WalkGraph.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import { readAccess, readWheelchair } from '../tags/access.ts';
import { readCrossing } from '../tags/crossing.ts';
import { levelSpan, readLevels } from '../tags/levels.ts';
import { readNodeFacts } from '../tags/nodeFacts.ts';
import type { Doubt } from '../tags/readWord.ts';
import { relevantTags } from '../tags/relevantTags.ts';
import { readWidth } from '../tags/width.ts';
import { readTactilePaving } from '../tags/yesNo.ts';
import type { CrossingPoint } from './roadJunction.ts';
import { doubtsOf } from './selectWalkways.ts';
import type { Walkway } from './Walkway.ts';

/** A lift at a node; the storeys come from the ways that meet there, its own tag is for where they do not say. */
function readLift(tags: Tags, doubt: Doubt): EdgeFacts {
    return {
        ...UNKNOWN_FACTS,
        kind: 'lift',
        access: readAccess(tags, doubt),
        wheelchair: readWheelchair(tags, doubt),
        width: readWidth(tags, 'width', doubt),
        ...levelSpan(readLevels(tags, doubt)),
    };
}

/** Something that stands at a node, and the object that says so. */
export interface Obstacle {
    readonly facts: EdgeFacts;
    readonly osm: OsmReference;
    /** The raw tags that the facts came from. */
    readonly tags: string;
}

/** The nodes of walkways at which a kerb, barrier, step or lift stands, by index. */
export function findObstacles(
    data: OsmData,
    walkways: readonly Walkway[],
    report: Report,
): Map<number, Obstacle> {
    const isWalked = new Uint8Array(data.nodes.count);
    const isRoadWalked = new Uint8Array(data.nodes.count);
    for (const { nodes, isRoad } of walkways) {
        for (const node of nodes) {
            isWalked[node] = 1;
            if (isRoad) isRoadWalked[node] = 1;
        }
    }
    const obstacles = findKerbLines(data, (node) => isWalked[node] === 1 && isRoadWalked[node] === 0, report);
    for (const [node, tags] of data.nodes.tags) {
        if (isWalked[node] === 0) continue;
        const osm: OsmReference = { type: 'node', id: data.nodes.ids[node] };
        const doubt = doubtsOf(report, osm);
        const facts = tags.highway === 'elevator' ? readLift(tags, doubt) : readNodeFacts(tags, doubt);
        if (facts) obstacles.set(node, { facts, osm, tags: relevantTags(tags) });
    }
    return obstacles;
}

/** Kerbs drawn as lines, where a walkway leads over them; one that runs along a walkway is beside it. */
function findKerbLines(
    { ways }: OsmData,
    isWalked: (node: number) => boolean,
    report: Report,
): Map<number, Obstacle> {
    const obstacles = new Map<number, Obstacle>();
    for (const { id, tags, nodes } of ways) {
        if (tags.barrier !== 'kerb') continue;
        const osm: OsmReference = { type: 'way', id };
        const facts = readNodeFacts(tags, doubtsOf(report, osm));
        if (!facts) continue;
        nodes.forEach((node, index) => {
            const isAlong = [index - 1, index + 1].some(
                (next) => next >= 0 && next < nodes.length && isWalked(nodes[next]),
            );
            if (isWalked(node) && !isAlong) obstacles.set(node, { facts, osm, tags: relevantTags(tags) });
        });
    }
    return obstacles;
}

/** Signals at a junction of roads stop the cars for walkers too. */
const SIGNALS: CrossingPoint = { isTagged: false, crossing: 'traffic_signals', tactilePaving: 'unknown' };
const NO_POINT: CrossingPoint = { isTagged: false, crossing: 'unknown', tactilePaving: 'unknown' };

const isCrossingPoint = (tags: Tags): boolean =>
    tags.highway === 'crossing' || tags.railway === 'crossing' || tags.crossing !== undefined;

export function readCrossingPoint(tags: Tags | undefined, doubt: Doubt): CrossingPoint {
    if (tags?.highway === 'traffic_signals' && tags.crossing === undefined) return SIGNALS;
    if (!tags || !isCrossingPoint(tags)) return NO_POINT;
    return {
        isTagged: true,
        crossing: readCrossing(tags, doubt),
        tactilePaving: readTactilePaving(tags, doubt),
    };
}
