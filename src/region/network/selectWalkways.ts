import { distanceBetween, type Position } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import type { OsmReference } from '../../graph/WalkGraph.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, OsmNodes, OsmWay, Tags } from '../osm/OsmData.ts';
import { readLevels } from '../tags/levels.ts';
import { openAtTimes } from '../tags/openAtTimes.ts';
import type { Doubt } from '../tags/readWord.ts';
import { relevantTags } from '../tags/relevantTags.ts';
import { isCarriageway, readWayFacts } from '../tags/wayFacts.ts';
import type { Walkway } from './Walkway.ts';

/** Counts each value that no table knows, with the object it stands on. */
export const doubtsOf =
    (report: Report, osm: OsmReference): Doubt =>
    (key, value) =>
        report.drop(`tag not understood: ${key}=${value.slice(0, 40)}`, osm);

/** The street's name, its own or that of the street it runs beside. */
export const nameOf = (tags: Tags): string =>
    tags.name ?? tags['is_sidepath:of:name'] ?? tags['street:name'] ?? tags.street ?? '';

function withoutRepeats(nodes: Uint32Array): Uint32Array {
    const hasRepeat = nodes.some((node, index) => index > 0 && node === nodes[index - 1]);
    return hasRepeat ? nodes.filter((node, index) => index === 0 || node !== nodes[index - 1]) : nodes;
}

/** Metres; no way on foot is drawn so coarsely, nor a ferry, so a node was moved by mistake. */
const LONGEST_LEAP = 50_000;
const LONGEST_SAIL = 1_000_000;

/** Whether two nodes that follow each other lie farther apart than anybody draws them. */
export function leaps(
    nodes: Uint32Array,
    { longitude, latitude }: OsmNodes,
    longest = LONGEST_LEAP,
): boolean {
    const at = (node: number): Position => [
        longitude[node] * COORDINATE_UNIT,
        latitude[node] * COORDINATE_UNIT,
    ];
    return nodes.some(
        (node, index) => index > 0 && distanceBetween(at(nodes[index - 1]), at(node)) > longest,
    );
}

function toWalkway(way: OsmWay, all: OsmNodes, report: Report): Walkway | undefined {
    const osm: OsmReference = { type: 'way', id: way.id };
    const doubt = doubtsOf(report, osm);
    const facts = readWayFacts(openAtTimes(way.tags), doubt);
    if (!facts) return undefined;
    const nodes = withoutRepeats(way.nodes);
    if (nodes.length < 2) {
        report.drop('way with fewer than two nodes', osm);
        return undefined;
    }
    if (leaps(nodes, all, facts.kind === 'ferry' ? LONGEST_SAIL : LONGEST_LEAP)) {
        report.drop('way that leaps too far from node to node', osm);
        return undefined;
    }
    return {
        osm,
        nodes,
        facts,
        levels: readLevels(way.tags, () => {}),
        name: nameOf(way.tags),
        tags: relevantTags(way.tags),
        isRoad: isCarriageway(facts.kind),
        isArea: false,
    };
}

/** Every way of the extract that one may walk along, in the order of its ids, but for those that are areas. */
export function selectWalkways(data: OsmData, areaWays: ReadonlySet<number>, report: Report): Walkway[] {
    return data.ways.flatMap((way) =>
        areaWays.has(way.id) ? [] : (toWalkway(way, data.nodes, report) ?? []),
    );
}
