import type { Area, AreaPolygon } from '../../areas/area.ts';
import type { Report } from '../../build/Report.ts';
import type { OsmData, Tags } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import { boxOf } from './Box.ts';
import { DeadEnds, mayMeet } from './DeadEnds.ts';
import { GroundPolygon } from './GroundPolygon.ts';
import { Mesh } from './Mesh.ts';
import { meshGround, WayIndex } from './meshGround.ts';
import { distance } from './Plane.ts';
import { sightPaths } from './sightPaths.ts';
import { StandingThings } from './standingInside.ts';
import type { WalkArea } from './WalkArea.ts';

/** Metres between places on the ground that are reached though no way leads there: so that a snap finds it. */
const ANCHOR_SPACING = 40;
const MOST_ANCHORS = 12;
/** Of the nodes that two areas share no more are entries; ways that end on the ground always are. */
const MOST_SHARED = 24;

/** Which nodes other ways and areas touch. */
interface Uses {
    /** Times a node is in a way; its ends count as two. */
    readonly byWays: Uint8Array;
    /** Areas that a node is on. */
    readonly byAreas: Uint8Array;
    /** Dead ends of ways, to be found inside an area. */
    readonly deadEnds: DeadEnds;
}

/**
 * Straight lines over open ground: between all its entries on shortest ways round what stands there. They join each
 * other and the ways on the ground where they cross, at nodes that are added to the extract.
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
    const uses: Uses = {
        byWays: countWays(data, walkways),
        byAreas: countAreas(data, open),
        deadEnds: new DeadEnds(data, walkways),
    };
    const standing = new StandingThings(data, areas);
    const ways = new WayIndex(data, walkways);
    const mesh = new Mesh(data.nodes);
    const lines = open.flatMap((walkArea) => {
        const grounds = walkArea.area.polygons.map((polygon) => ({
            box: boxOf(data, polygon[0]),
            lines: crossPolygon(data, walkArea, polygon, standing, uses),
        }));
        for (const ground of grounds) meshGround(data, ground, ways, mesh);
        const found = grounds.flatMap((ground) => ground.lines);
        if (found.length === 0) report.drop('open ground that no way leads onto', walkArea.area.osm);
        return found;
    });
    return {
        data: mesh.grow(data),
        walkways: [...walkways, ...lines].map((walkway) => mesh.applyTo(walkway)),
    };
}

function countWays({ nodes: { count } }: OsmData, walkways: readonly Walkway[]): Uint8Array {
    const uses = new Uint8Array(count);
    for (const { nodes } of walkways) for (const node of nodes) uses[node] = Math.min(2, uses[node] + 1);
    return uses;
}

function countAreas({ nodes: { count } }: OsmData, walkAreas: readonly WalkArea[]): Uint8Array {
    const uses = new Uint8Array(count);
    for (const { area } of walkAreas) {
        const own = new Set(area.polygons.flatMap((polygon) => polygon.flatMap((ring) => [...ring])));
        for (const node of own) uses[node] = Math.min(2, uses[node] + 1);
    }
    return uses;
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
    standing: StandingThings,
    { byWays, byAreas, deadEnds }: Uses,
): Walkway[] {
    const box = boxOf(data, polygon[0]);
    const border = [...new Set(polygon.flatMap((ring) => [...ring]))];
    const inside = deadEnds.within(box, common);
    const isWayEntry = (node: number) => byWays[node] > 0;
    const shared = border.filter((node) => {
        if (isWayEntry(node) || standing.isOnBarrier(node)) return false;
        return byAreas[node] > 1 || isDoor(data.nodes.tags.get(node));
    });
    const onBorder = new Set(border);
    const isEntry = (node: number) => (onBorder.has(node) && isWayEntry(node)) || inside.includes(node);
    const isIndoor =
        common.facts.indoor === 'yes' || common.levels.length > 0 || common.facts.kind === 'corridor';
    const things = standing.near(...box).filter(({ osm, levels, isBuilding }) => {
        const isSelf = osm.id === area.osm.id && osm.type === area.osm.type;
        return !isSelf && mayMeet(levels, common.levels) && !(isBuilding && isIndoor);
    });
    if (!border.some(isEntry) && inside.length === 0 && shared.length === 0) return [];
    const ground = new GroundPolygon(data.nodes, polygon, things, isEntry);
    const entries = [
        ...border.filter(isWayEntry),
        ...thinned(shared),
        ...inside.filter((node) => !onBorder.has(node) && ground.covers(node)),
    ];
    if (entries.length === 0) return [];
    const anchors = pickAnchors(ground, polygon[0], entries);
    const known = new Set([...entries, ...anchors]);
    const corners = [...ground.corners].filter(
        (node) => !known.has(node) && byWays[node] === 0 && ground.covers(node),
    );
    const spots = [...entries, ...anchors, ...corners].map((node) => ground.spot(node));
    const pairs = sightPaths(spots, entries.length, anchors.length, ground.field);
    return pairs.map(([one, other]) => ({
        ...common,
        nodes: Uint32Array.of(spots[one].node, spots[other].node),
    }));
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
