import type { Position } from '../base/position.ts';
import { metres } from '../base/units.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import type { EdgeFacts } from '../graph/facts.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { nearestOnLine } from './nearestOnLine.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

/** Metres from a usable edge beyond which one is off the map (MOTIS matches within 250 m too). */
export const FARTHEST_SNAP = 250;
/** Radii searched one after the other, metres. */
const RADII = [25, 80, FARTHEST_SNAP];
/** Metres of network below which an island of the data is passed over, and how much farther the other edge may lie. */
const SMALLEST_NETWORK = 1000;
const FARTHER_FOR_NETWORK = 20;
/** Metres one can go before an edge counts as leading somewhere, and how much farther such an edge may lie. */
const SOMEWHERE = 300;
const FARTHER_FOR_SOMEWHERE = 10;
const METRES_PER_DEGREE = 111_195;

/**
 * The nearest point on the nearest edge that can be used, in either direction. Two kinds of islands are
 * passed over: networks of less than a kilometre that nothing connects (when another edge lies at most 20 m
 * farther: nobody is told to have arrived who has not), and edges from which these weights lead nowhere (only
 * when another lies at most 10 m farther: what needs steps to be reached must not be moved to the foot of the
 * steps), but never from one platform or storey to another. Undefined when nothing usable is in reach.
 */
export function snap(graph: WalkGraph, weights: Weights, position: Position): Spot | undefined {
    let islet: Spot | undefined;
    for (const radius of RADII) {
        const spots = spotsWithin(graph, weights, position, radius);
        const nearest = spots.find(({ edge }) => isOnNetwork(graph, edge));
        islet ??= spots[0];
        if (!nearest) continue;
        const isLeft =
            islet !== undefined &&
            (nearest.away > islet.away + FARTHER_FOR_NETWORK || isApart(graph, islet.edge, nearest.edge));
        return isLeft ? islet : preferSomewhere(graph, weights, spots, nearest);
    }
    return islet;
}

/** Usable edges within a radius, nearest first. */
function spotsWithin(graph: WalkGraph, weights: Weights, position: Position, radius: number): Spot[] {
    const north = radius / METRES_PER_DEGREE;
    const east = north / Math.max(0.01, Math.cos((position[1] * Math.PI) / 180));
    const [longitude, latitude] = position;
    const found = graph.edgeIndex.search(
        (longitude - east) / COORDINATE_UNIT,
        (latitude - north) / COORDINATE_UNIT,
        (longitude + east) / COORDINATE_UNIT,
        (latitude + north) / COORDINATE_UNIT,
        (edge) => isUsable(graph, weights, edge),
    );
    const spots = found.map((edge): Spot => {
        const point = nearestOnLine(position, graph.edgeLine(edge));
        const share = point.total === 0 ? 0 : Math.min(1, point.along / point.total);
        return { edge, share, position: point.position, away: metres(point.away) };
    });
    return spots
        .filter(({ away }) => away <= radius)
        .sort((a, b) => a.away - b.away || privacy(weights, a) - privacy(weights, b) || a.edge - b.edge);
}

/** Where open and private ground meet one stands on the open. */
const privacy = (weights: Weights, { edge }: Spot): number =>
    (weights.at(edge * 2) & weights.at(edge * 2 + 1) & PRIVATE) === 0 ? 0 : 1;

function isUsable(graph: WalkGraph, weights: Weights, edge: number): boolean {
    if (graph.sections.edgeLength[edge] === 0) return false;
    return (weights.at(edge * 2) & BLOCKED) !== BLOCKED || (weights.at(edge * 2 + 1) & BLOCKED) !== BLOCKED;
}

function isOnNetwork(graph: WalkGraph, edge: number): boolean {
    const component = graph.sections.vertexComponent[graph.sections.edgeFrom[edge]];
    return component === 0 || graph.sections.componentLength[component] >= SMALLEST_NETWORK;
}

function preferSomewhere(graph: WalkGraph, weights: Weights, spots: readonly Spot[], nearest: Spot): Spot {
    for (const spot of spots) {
        if (spot.away > nearest.away + FARTHER_FOR_SOMEWHERE) return nearest;
        if (isApart(graph, nearest.edge, spot.edge) || !isOnNetwork(graph, spot.edge)) continue;
        if (leadsSomewhere(graph, weights, spot.edge)) return spot;
    }
    return nearest;
}

/** Tenths of a storey; what is not tagged lies on the ground. */
const storeyOf = ({ lowerLevel }: EdgeFacts): number => (lowerLevel === 'unknown' ? 0 : lowerLevel);

/** Whether rails or a ceiling may lie between two edges, however near they are on the map. */
function isApart(graph: WalkGraph, nearest: number, other: number): boolean {
    if (graph.sections.edgeOsm[nearest] === graph.sections.edgeOsm[other]) return false;
    const [here, there] = [graph.facts(nearest), graph.facts(other)];
    return here.kind === 'platform' || storeyOf(here) !== storeyOf(there);
}

/** Whether at least `SOMEWHERE` metres can be walked on from the edge, there or back. */
function leadsSomewhere(graph: WalkGraph, weights: Weights, edge: number): boolean {
    const { firstArc, arcTarget, arcEdge, edgeFrom, edgeTo, edgeLength } = graph.sections;
    const edges = new Set([edge]);
    const seen = new Set([edgeFrom[edge], edgeTo[edge]]);
    let walked = edgeLength[edge];
    for (const vertex of seen) {
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const next = arcEdge[arc] >> 1;
            if ((weights.at(arcEdge[arc]) & BLOCKED) === BLOCKED || edges.has(next)) continue;
            edges.add(next);
            walked += edgeLength[next];
            seen.add(arcTarget[arc]);
        }
        if (walked >= SOMEWHERE * 100) return true;
    }
    return walked >= SOMEWHERE * 100;
}
