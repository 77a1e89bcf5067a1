import {
    addVertex,
    type Box,
    boxOf,
    crossingOf,
    distance,
    isNear,
    nearest,
    type Point,
    round,
} from './geometry.ts';
import type { Line } from './Plan.ts';

/** A crossing this near to a vertex is that vertex, metres. */
const SAME = 0.4;

/** Joins roads where an end touches, and roads of one layer where they cross: both get a common vertex there. */
export function weave(lines: readonly Line[]): void {
    const roads = lines.filter((line) => line.layer !== undefined);
    const boxes = roads.map((road) => boxOf(road.points));
    for (let i = 0; i < roads.length; i++)
        for (let k = 0; k < i; k++) {
            if (isNear(boxes[i], boxes[k], 1)) join(roads[i], roads[k]);
        }
}

function join(a: Line, b: Line): void {
    touch(a, b.points[0]);
    touch(a, b.points[b.points.length - 1]);
    touch(b, a.points[0]);
    touch(b, a.points[a.points.length - 1]);
    if (a.layer !== b.layer) return;
    for (const point of meetings(a.points, b.points)) {
        const shared = vertexNear(a.points, point) ?? vertexNear(b.points, point) ?? round(point);
        addVertex(a.points, shared);
        addVertex(b.points, shared);
    }
}

function touch(line: Line, end: Point): void {
    if (nearest(line.points, end).distance < 0.05) addVertex(line.points, end);
}

function meetings(a: readonly Point[], b: readonly Point[]): Point[] {
    const found: Point[] = [];
    const box = boxOf(b);
    for (let i = 1; i < a.length; i++) {
        if (!isNear(boxOf([a[i - 1], a[i]]), box)) continue;
        for (let k = 1; k < b.length; k++) {
            const point = crossingOf(a[i - 1], a[i], b[k - 1], b[k]);
            if (point) found.push(point);
        }
    }
    return found;
}

const vertexNear = (line: readonly Point[], point: Point): Point | undefined =>
    line.find((vertex) => distance(vertex, point) < SAME);

/**
 * Moves the ends of a line onto the nearest road within reach, so that the plan may be drawn by hand.
 * @param reach metres
 */
export function settle(line: readonly Point[], roads: readonly (readonly Point[])[], reach: number): Point[] {
    const ends = [line[0], line[line.length - 1]].map((end) => snap(end, roads, reach));
    return [ends[0], ...line.slice(1, -1), ends[1]];
}

function snap(end: Point, roads: readonly (readonly Point[])[], reach: number): Point {
    const box: Box = boxOf([end]);
    let best: { point: Point; distance: number } = { point: end, distance: reach };
    for (const road of roads) {
        if (!isNear(box, boxOf(road), reach)) continue;
        const found = nearest(road, end);
        if (found.distance >= best.distance) continue;
        const point = road.find((vertex) => distance(vertex, found.point) < 2 * SAME) ?? found.point;
        best = { point, distance: found.distance };
    }
    return round(best.point);
}
