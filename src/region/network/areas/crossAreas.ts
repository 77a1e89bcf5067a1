import type { Area, AreaPolygon } from '../../areas/area.ts';
import type { Report } from '../../build/Report.ts';
import type { OsmData, Tags } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import { boxOf } from './Box.ts';
import { DeadEnds } from './DeadEnds.ts';
import { GroundPolygon, insideOf } from './GroundPolygon.ts';
import { isOnOpenGround, liesOn, mayMeet, reachFromBorder } from './groundWays.ts';
import { Mesh } from './Mesh.ts';
import { type Ground, meshGround, WayIndex } from './meshGround.ts';
import { NodeUses } from './NodeUses.ts';
import { distance } from './Plane.ts';
import { sightPaths } from './sightPaths.ts';
import { type Standing, StandingThings } from './standingInside.ts';
import type { WalkArea } from './WalkArea.ts';

/** Metres between places on the ground that are reached though no way leads there: so that a snap finds it. */
const ANCHOR_SPACING = 40;
const MOST_ANCHORS = 12;
/** Of the nodes that two areas share no more are entries; ways that end on the ground always are. */
const MOST_SHARED = 24;

/** What is known of a whole extract while its areas are crossed one by one. */
interface Surroundings {
    readonly uses: NodeUses;
    readonly deadEnds: DeadEnds;
    readonly ways: WayIndex;
    readonly standing: StandingThings;
    readonly mesh: Mesh;
}

/**
 * Straight lines over open ground: between all its entries on shortest ways round what stands there. They join each
 * other and the ways on the ground where they cross, at nodes that are added to the extract. Corners that are only gone
 * round are such nodes too, so that grounds which touch there do not meet.
 */
export function crossAreas(
    data: OsmData,
    areas: readonly Area[],
    walkAreas: readonly WalkArea[],
    walkways: readonly Walkway[],
    report: Report,
): { readonly data: OsmData; readonly walkways: readonly Walkway[] } {
    const open = walkAreas.filter(({ common }) => common.facts.kind !== 'lift');
    if (open.length === 0) return { data, walkways };
    const mesh = new Mesh(data.nodes);
    const around: Surroundings = {
        uses: new NodeUses(data, open, walkways),
        deadEnds: new DeadEnds(data, walkways),
        ways: new WayIndex(data, walkways),
        standing: new StandingThings(data, areas),
        mesh,
    };
    const lines = open.flatMap((walkArea) => {
        const grounds = walkArea.area.polygons.map((polygon) =>
            crossPolygon(data, walkArea, polygon, around),
        );
        for (const ground of grounds) meshGround(data, ground, mesh);
        const found = grounds.flatMap((ground) => ground.lines);
        if (found.length === 0) report.drop('open ground that no way leads onto', walkArea.area.osm);
        return found;
    });
    return {
        data: mesh.grow(data),
        walkways: [...walkways, ...lines].map((walkway) => mesh.applyTo(walkway)),
    };
}

const isDoor = (tags: Tags | undefined): boolean => tags?.entrance !== undefined && tags.entrance !== 'no';

/** Of the nodes shared with other areas only some, evenly: the rest of a long border adds nothing. */
function thinned(nodes: readonly number[]): number[] {
    const step = Math.max(1, Math.ceil(nodes.length / MOST_SHARED));
    return nodes.filter((_, index) => index % step === 0 || index === nodes.length - 1);
}

function crossPolygon(
    data: OsmData,
    { area, common }: WalkArea,
    polygon: AreaPolygon,
    { uses, deadEnds, ways, standing, mesh }: Surroundings,
): Ground {
    const box = boxOf(data, polygon[0]);
    const border = new Set(polygon.flatMap((ring) => [...ring]));
    const isInside = insideOf(data.nodes, polygon);
    const onGround = ways.within(box).filter((way) => liesOn(way, common));
    const reached = reachFromBorder(onGround, border, isInside);
    const looseEnds = deadEnds.within(box, common).filter(({ node }) => !border.has(node) && isInside(node));
    const loose = new Set(looseEnds.map(({ node }) => node));
    const isReached = (node: number) => border.has(node) || reached.has(node);
    const inside = looseEnds.filter((end) => isOnOpenGround(end, isReached, (node) => loose.has(node)));

    const wayEntries = [...border].filter((node) => uses.isWayEntry(node));
    const shared = [...border].filter(
        (node) =>
            !uses.isWayEntry(node) &&
            !standing.isOnBarrier(node) &&
            (uses.isShared(node) || isDoor(data.nodes.tags.get(node))),
    );
    const entries = new Set([...wayEntries, ...thinned(shared), ...inside.map(({ node }) => node)]);
    if (entries.size === 0) return { lines: [], ways: [], reached };

    const things = standing.near(...box).filter((thing) => standsOn(thing, { area, common }));
    const ground = new GroundPolygon(
        data.nodes,
        polygon,
        things,
        (node) => entries.has(node) || reached.has(node),
    );
    const anchors = pickAnchors(ground, polygon[0], [...entries]);
    const known = new Set([...entries, ...anchors]);
    const corners = [...ground.corners].filter(
        (node) => !known.has(node) && !uses.isWayEntry(node) && ground.covers(node),
    );
    const spots = [...entries, ...anchors, ...corners].map((node) => ground.spot(node));
    const pairs = sightPaths(spots, entries.size, anchors.length, ground.field);
    const vertices = spots.map(({ node }, spot) => (spot < entries.size ? node : mesh.copyNode(node)));
    const lines = pairs.map(([one, other]) => ({
        ...common,
        nodes: Uint32Array.of(vertices[one], vertices[other]),
    }));
    return { lines, ways: onGround, reached };
}

/** Whether something stands in the way on this ground; a house does not stand in the halls that are mapped inside it. */
function standsOn({ osm, levels, isBuilding }: Standing, { area, common }: WalkArea): boolean {
    if (osm.id === area.osm.id && osm.type === area.osm.type) return false;
    const { facts } = common;
    const isIndoor = facts.indoor === 'yes' || common.levels.length > 0 || facts.kind === 'corridor';
    return mayMeet(levels, common.levels) && !(isBuilding && isIndoor);
}

/** Corners of the outline far from every entry and from each other. */
function pickAnchors(ground: GroundPolygon, ring: Uint32Array, entries: readonly number[]): number[] {
    const taken = entries.map((node) => ground.spot(node));
    const anchors: number[] = [];
    for (const node of ring) {
        const spot = ground.spot(node);
        if (anchors.length === MOST_ANCHORS) break;
        if (ground.isAtWall(node) || taken.some((other) => distance(spot, other) < ANCHOR_SPACING)) continue;
        taken.push(spot);
        anchors.push(node);
    }
    return anchors;
}
