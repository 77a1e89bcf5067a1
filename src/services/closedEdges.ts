import { distanceBetween, type Position } from '../base/position.ts';
import { toUnits } from '../graph/coordinates.ts';
import { encodeOsm, type WalkGraph } from '../graph/WalkGraph.ts';
import { nearestOnLine } from '../routing/nearestOnLine.ts';
import type { Closure, ClosureGeometry } from './closureFile.ts';

/** Metres around what is drawn that count as under it: a hand on a map is not exact. */
const REACH = { Point: 5, LineString: 3, Polygon: 0 } as const;
/** An edge is closed when so many metres of it, or half of it, lie under what is drawn. */
const COVERED = 4;

const METRES_PER_DEGREE = 111_195;

function isInside([longitude, latitude]: Position, rings: readonly (readonly Position[])[]): boolean {
    let crossings = 0;
    for (const ring of rings) {
        for (let index = 1; index < ring.length; index++) {
            const [[x1, y1], [x2, y2]] = [ring[index - 1], ring[index]];
            const isAcross = y1 > latitude !== y2 > latitude;
            if (isAcross && longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
        }
    }
    return crossings % 2 === 1;
}

function isUnder(position: Position, geometry: ClosureGeometry): boolean {
    switch (geometry.type) {
        case 'Point':
            return distanceBetween(position, geometry.coordinates) <= REACH.Point;
        case 'LineString':
            return nearestOnLine(position, geometry.coordinates).away <= REACH.LineString;
        case 'Polygon':
            return isInside(position, geometry.coordinates);
    }
}

/** Positions along a line, at most a metre apart, ends included. */
function samplesOf(line: readonly Position[]): Position[] {
    const samples: Position[] = [line[0]];
    for (let index = 1; index < line.length; index++) {
        const [start, end] = [line[index - 1], line[index]];
        const pieces = Math.max(1, Math.ceil(distanceBetween(start, end)));
        for (let piece = 1; piece <= pieces; piece++) {
            const share = piece / pieces;
            samples.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
        }
    }
    return samples;
}

function pointsOf(geometry: ClosureGeometry): readonly Position[] {
    switch (geometry.type) {
        case 'Point':
            return [geometry.coordinates];
        case 'LineString':
            return geometry.coordinates;
        case 'Polygon':
            return geometry.coordinates.flat();
    }
}

function edgesNear(graph: WalkGraph, geometry: ClosureGeometry): number[] {
    const points = pointsOf(geometry);
    const longitudes = points.map(([longitude]) => longitude);
    const latitudes = points.map(([, latitude]) => latitude);
    const north = REACH[geometry.type] / METRES_PER_DEGREE;
    const east = north / Math.max(0.01, Math.cos((latitudes[0] * Math.PI) / 180));
    return graph.edgeIndex.search(
        toUnits(Math.min(...longitudes) - east),
        toUnits(Math.min(...latitudes) - north),
        toUnits(Math.max(...longitudes) + east),
        toUnits(Math.max(...latitudes) + north),
    );
}

function isCovered(graph: WalkGraph, edge: number, geometry: ClosureGeometry): boolean {
    const samples = samplesOf(graph.edgeLine(edge));
    const under = samples.filter((sample) => isUnder(sample, geometry)).length;
    return under >= Math.min(COVERED + 1, samples.length / 2);
}

/** The edges that a closure closes, ascending; none when nothing walkable is there. */
export function closedEdges(graph: WalkGraph, { closes, osm, geometry }: Closure): number[] {
    const isOfKind = (edge: number) => closes === 'way' || graph.facts(edge).kind === 'lift';
    if (osm.length > 0) {
        const codes = new Set(osm.map(encodeOsm));
        const { edgeOsm } = graph.sections;
        return [...edgeOsm.keys()].filter((edge) => codes.has(edgeOsm[edge]) && isOfKind(edge));
    }
    if (!geometry) return [];
    return edgesNear(graph, geometry)
        .filter((edge) => isOfKind(edge) && isCovered(graph, edge, geometry))
        .sort((a, b) => a - b);
}
