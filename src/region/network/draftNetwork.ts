import type { Position } from '../../base/position.ts';
import type { DraftEdge } from '../../graph/GraphDraft.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { relevantTags } from '../tags/relevantTags.ts';
import { type CrossingSurroundings, crossSegment, meetsRoad } from './crossingFacts.ts';
import { type Arm, cutWalkways } from './cutWalkways.ts';
import { nodePosition } from './nodePosition.ts';
import { findObstacles, type Obstacle, readCrossingPoint } from './obstacles.ts';
import { resolveJunction } from './resolveJunction.ts';
import { findRoadsAcross } from './roadsAcross.ts';
import { doubtsOf } from './selectWalkways.ts';
import type { Segment, Walkway } from './Walkway.ts';

export interface NetworkDraft {
    readonly vertices: Position[];
    readonly edges: DraftEdge[];
}

/** Which vertex each end of each segment starts from. */
interface Ends {
    readonly first: Uint32Array;
    readonly last: Uint32Array;
}

/**
 * Vertices and edges of the walkways: cut where they meet, split where something stands.
 *
 * @param liftDoors nodes at which a lift stands though they are not tagged so
 */
export function draftNetwork(
    data: OsmData,
    walkways: readonly Walkway[],
    liftDoors: ReadonlyMap<number, Obstacle>,
    report: Report,
): NetworkDraft {
    const roads = findRoadsAcross(data, walkways);
    const obstacles = new Map([...findObstacles(data, walkways, report), ...liftDoors]);
    const { segments, arms } = cutWalkways(data.nodes.count, walkways, (node) => obstacles.has(node), roads);
    const draft: NetworkDraft = { vertices: [], edges: [] };
    const ends: Ends = { first: new Uint32Array(segments.length), last: new Uint32Array(segments.length) };
    for (const [node, armsHere] of arms) {
        const tags = data.nodes.tags.get(node);
        const osm = { type: 'node', id: data.nodes.ids[node] } as const;
        const obstacle = obstacles.get(node);
        const junction = resolveJunction(armsHere, {
            obstacle: obstacle?.facts,
            road: roads.get(node),
            point: readCrossingPoint(tags, doubtsOf(report, osm)),
        });
        const offset = draft.vertices.length;
        for (let vertex = 0; vertex < junction.vertexCount; vertex++)
            draft.vertices.push(nodePosition(data, node));
        armsHere.forEach(({ segment, end }: Arm, index) => {
            ends[end][segment] = offset + junction.vertexOf[index];
        });
        for (const { from, to, facts } of junction.links) {
            draft.edges.push({
                from: from + offset,
                to: to + offset,
                facts,
                name: facts.kind === 'crossing' ? (roads.get(node)?.name ?? '') : '',
                ...(obstacle?.facts.kind === facts.kind
                    ? { tags: obstacle.tags, osm: obstacle.osm }
                    : { tags: tags ? relevantTags(tags) : '', osm }),
            });
        }
    }
    const around: CrossingSurroundings = {
        roadAt: (node) => roads.get(node),
        pointAt: (node) => readCrossingPoint(data.nodes.tags.get(node), () => {}),
        hasKerbAt: (node) => obstacles.get(node)?.facts.kind === 'kerb',
    };
    addSegments(draft, data, segments, ends, around);
    return draft;
}

function addSegments(
    draft: NetworkDraft,
    data: OsmData,
    segments: readonly Segment[],
    ends: Ends,
    around: CrossingSurroundings,
): void {
    const whole = wholeCrossings(segments, around);
    segments.forEach((segment, index) => {
        const { walkway, first, last } = segment;
        const crossing =
            walkway.facts.kind === 'crossing' ? crossSegment(segment, around, whole.has(segment)) : undefined;
        draft.edges.push({
            from: ends.first[index],
            to: ends.last[index],
            facts: crossing?.facts ?? walkway.facts,
            shape: Array.from(walkway.nodes.subarray(first + 1, last), (node) => nodePosition(data, node)),
            name: walkway.name || (crossing?.roadName ?? ''),
            tags: walkway.tags,
            osm: walkway.osm,
        });
    });
}

/** Of a crossing that shares no node with a road, the part with the most nodes, or the middle one, is the road. */
function wholeCrossings(segments: readonly Segment[], around: CrossingSurroundings): Set<Segment> {
    const parts = new Map<Walkway, Segment[]>();
    for (const segment of segments) {
        if (segment.walkway.facts.kind !== 'crossing') continue;
        const known = parts.get(segment.walkway);
        if (known) known.push(segment);
        else parts.set(segment.walkway, [segment]);
    }
    const whole = new Set<Segment>();
    for (const [walkway, ofWalkway] of parts) {
        if (!meetsRoad(walkway, around)) whole.add(ofWalkway[Math.floor(ofWalkway.length / 2)]);
    }
    return whole;
}
