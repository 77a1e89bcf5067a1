import type { Report } from '../build/Report.ts';
import type { OsmData, OsmRelation, OsmWay, Tags } from '../osm/OsmData.ts';
import type { Area, AreaRing } from './area.ts';
import { isArea } from './isArea.ts';
import { nestRings } from './nestRings.ts';
import { almostCloses, toRing } from './ring.ts';
import { traceRings } from './traceRings.ts';

/**
 * Every area of an extract: closed ways whose tags say so, then multipolygon and boundary relations. Rings come from
 * geometry, not from the roles, which are often wrong. What does not close is counted in the report.
 */
export function assembleAreas(data: OsmData, report: Report): Area[] {
    const fromRelations: Area[] = [];
    const taken = new Set<number>();
    for (const relation of data.relations) {
        if (relation.tags.type !== 'multipolygon' && relation.tags.type !== 'boundary') continue;
        const area = assembleRelation(relation, data, report, taken);
        if (area) fromRelations.push(area);
    }
    const fromWays: Area[] = [];
    data.ways.forEach((way, index) => {
        if (taken.has(index) || !isArea(way.tags)) return;
        const area = assembleWay(way, data, report);
        if (area) fromWays.push(area);
    });
    return [...fromWays, ...fromRelations];
}

function assembleWay(way: OsmWay, data: OsmData, report: Report): Area | undefined {
    const { nodes, tags, id, broken } = way;
    const osm = { type: 'way', id } as const;
    const closed = nodes.length > 1 && nodes[0] === nodes[nodes.length - 1];
    if (!closed && !(broken && almostCloses([...nodes], data.nodes))) {
        if (broken || tags.building !== undefined || tags.area === 'yes')
            report.drop('areas that do not close', osm);
        return undefined;
    }
    const { rings } = traceRings([closed ? nodes : [...nodes, nodes[0]]], data.nodes);
    const polygons = nestRings(toRings(rings, data), data.nodes);
    if (polygons.length === 0) {
        report.drop('areas that enclose nothing', osm);
        return undefined;
    }
    return { osm, tags, polygons };
}

const toRings = (paths: readonly number[][], data: OsmData): AreaRing[] =>
    paths.map((path) => toRing(path, data.nodes)).filter((ring) => ring !== undefined);

function assembleRelation(
    relation: OsmRelation,
    data: OsmData,
    report: Report,
    taken: Set<number>,
): Area | undefined {
    const osm = { type: 'relation', id: relation.id } as const;
    const members = relation.members.filter(({ type }) => type === 'way');
    if (members.length === 0) {
        report.drop('multipolygons without any of their ways', osm);
        return undefined;
    }
    const lines = new Set(members.map(({ index }) => index));
    const { rings, open } = traceRings(
        [...lines].map((index) => data.ways[index].nodes),
        data.nodes,
    );
    for (const path of open) {
        if (!almostCloses(path, data.nodes)) {
            report.drop('rings of multipolygons that do not close', osm);
            continue;
        }
        report.drop('gaps in rings of multipolygons, closed straight across', osm);
        rings.push([...path, path[0]]);
    }
    const polygons = nestRings(toRings(rings, data), data.nodes);
    if (polygons.length === 0) return undefined;
    return { osm, tags: tagsOf(relation, data, taken), polygons };
}

/** Keys that say nothing about what an area is. */
const SILENT: ReadonlySet<string> = new Set(['type', 'source', 'created_by', 'note', 'fixme', 'attribution']);

/**
 * The relation's own tags; of a multipolygon of the old style, which has none, those of its outer way (OSM wiki,
 * Multipolygon, until 2017). That way is then no area of its own.
 */
function tagsOf({ tags, members }: OsmRelation, data: OsmData, taken: Set<number>): Tags {
    if (Object.keys(tags).some((key) => !SILENT.has(key))) return tags;
    const outer = members.filter(({ type, role }) => type === 'way' && role !== 'inner');
    const tagged = outer.find(({ index }) => isArea(data.ways[index].tags));
    if (!tagged) return tags;
    for (const { index } of outer) taken.add(index);
    return data.ways[tagged.index].tags;
}
