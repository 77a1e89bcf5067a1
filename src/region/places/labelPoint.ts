import polylabel from 'polylabel';
import type { Position } from '../../base/position.ts';
import type { Area, AreaPolygon, AreaRing } from '../areas/area.ts';
import type { OsmNodes } from '../osm/OsmData.ts';

/** Units per degree: dividing gives the decimal that was read, multiplying its inverse does not. */
const UNITS = 1e7;

/** Stop looking for a better point at this distance, in units of 1e-7 degree: about a metre. */
const PRECISION = 100;

export function nodePosition(nodes: OsmNodes, node: number): Position {
    return [nodes.longitude[node] / UNITS, nodes.latitude[node] / UNITS];
}

/** Whether the ring goes around the point an odd number of times; coordinates in 1e-7 degree. */
function isInRing(nodes: OsmNodes, ring: AreaRing, x: number, y: number): boolean {
    let inside = false;
    for (let i = 1; i < ring.length; i++) {
        const y0 = nodes.latitude[ring[i - 1]];
        const y1 = nodes.latitude[ring[i]];
        if (y0 > y === y1 > y) continue;
        const x0 = nodes.longitude[ring[i - 1]];
        const x1 = nodes.longitude[ring[i]];
        if (x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
    return inside;
}

/** Whether the point lies in the area and in none of its holes; coordinates in 1e-7 degree. */
export function isInArea(nodes: OsmNodes, area: Area, x: number, y: number): boolean {
    return area.polygons.some(
        ([outer, ...holes]) =>
            isInRing(nodes, outer, x, y) && !holes.some((hole) => isInRing(nodes, hole, x, y)),
    );
}

/** Twice the signed area of a ring, in squared units of 1e-7 degree of latitude. */
function ringSize(nodes: OsmNodes, ring: AreaRing): number {
    let sum = 0;
    const x0 = nodes.longitude[ring[0]];
    const y0 = nodes.latitude[ring[0]];
    for (let i = 1; i < ring.length; i++) {
        const ax = nodes.longitude[ring[i - 1]] - x0;
        const ay = nodes.latitude[ring[i - 1]] - y0;
        sum += ax * (nodes.latitude[ring[i]] - y0) - (nodes.longitude[ring[i]] - x0) * ay;
    }
    return sum;
}

/** Centre of gravity of a ring, in 1e-7 degree; undefined when it encloses nothing. */
function centroid(nodes: OsmNodes, ring: AreaRing): [number, number] | undefined {
    const size = ringSize(nodes, ring);
    if (size === 0) return undefined;
    const x0 = nodes.longitude[ring[0]];
    const y0 = nodes.latitude[ring[0]];
    let x = 0;
    let y = 0;
    for (let i = 1; i < ring.length; i++) {
        const ax = nodes.longitude[ring[i - 1]] - x0;
        const ay = nodes.latitude[ring[i - 1]] - y0;
        const bx = nodes.longitude[ring[i]] - x0;
        const by = nodes.latitude[ring[i]] - y0;
        const cross = ax * by - bx * ay;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
    }
    return [x0 + x / (3 * size), y0 + y / (3 * size)];
}

/** The point of a polygon farthest from its edges, for shapes that do not hold their centre. */
function innermost(nodes: OsmNodes, polygon: AreaPolygon): [number, number] {
    const [x0, y0] = [nodes.longitude[polygon[0][0]], nodes.latitude[polygon[0][0]]];
    const narrowing = Math.cos(((y0 / UNITS) * Math.PI) / 180);
    const rings = polygon.map((ring) =>
        Array.from(ring, (node) => [(nodes.longitude[node] - x0) * narrowing, nodes.latitude[node] - y0]),
    );
    const [x, y] = polylabel(rings, PRECISION);
    return [x0 + x / narrowing, y0 + y];
}

/** A point inside the largest polygon of an area: its centre where that is inside, else the innermost. */
export function labelPoint(nodes: OsmNodes, area: Area): Position {
    const largest = area.polygons.reduce((best, polygon) =>
        Math.abs(ringSize(nodes, polygon[0])) > Math.abs(ringSize(nodes, best[0])) ? polygon : best,
    );
    const centre = centroid(nodes, largest[0]);
    const [x, y] = centre && isInArea(nodes, area, ...centre) ? centre : innermost(nodes, largest);
    return [Math.round(x) / UNITS, Math.round(y) / UNITS];
}
