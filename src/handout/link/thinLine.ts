import type { Position } from '../../base/position.ts';
import { type Point, seenFrom } from '../plane.ts';

/**
 * Indexes of the points that a line needs to stay within a tolerance in metres (Douglas and Peucker); those in
 * `kept` stay in any case.
 */
export function thinLine(line: readonly Position[], kept: ReadonlySet<number>, tolerance: number): number[] {
    const [origin] = line;
    if (!origin) return [];
    const points = line.map(seenFrom(origin, 0));
    const fixed = [...new Set([0, ...kept, line.length - 1])].sort((a, b) => a - b);
    const found: number[] = [0];
    for (const [index, to] of fixed.entries()) {
        const from = fixed[index - 1];
        if (from !== undefined) found.push(...between(points, from, to, tolerance), to);
    }
    return found;
}

function between(points: readonly Point[], from: number, to: number, tolerance: number): number[] {
    let farthest = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
        const away = distanceToSegment(points[index], points[from], points[to]);
        if (away > farthest) [farthest, at] = [away, index];
    }
    if (at < 0) return [];
    return [...between(points, from, at, tolerance), at, ...between(points, at, to, tolerance)];
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    const length = x * x + y * y;
    const [right, up] = [point[0] - from[0], point[1] - from[1]];
    const part = length === 0 ? 0 : Math.min(Math.max((right * x + up * y) / length, 0), 1);
    return Math.hypot(right - part * x, up - part * y);
}
