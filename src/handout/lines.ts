import type { Point } from './plane.ts';

/** A rectangle on the page: points from its left and top edge. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}

/** Whether a point lies in a box, edges included. */
export const isInside = ([x, y]: Point, { left, top, right, bottom }: Box): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;

/** The part of a line, begun inside a box, up to where it leaves the box; `leaves` tells whether it does. */
export function untilEdge(line: readonly Point[], box: Box): { points: Point[]; leaves: boolean } {
    const points: Point[] = [];
    for (const point of line) {
        const last = points.at(-1);
        if (isInside(point, box)) points.push(point);
        else if (!last) return { points, leaves: true };
        else return { points: [...points, crossing(last, point, box)], leaves: true };
    }
    return { points, leaves: false };
}

function crossing(inside: Point, outside: Point, { left, top, right, bottom }: Box): Point {
    const across = outside[0] - inside[0];
    const down = outside[1] - inside[1];
    const share = Math.min(
        1,
        across === 0 ? 1 : ((across > 0 ? right : left) - inside[0]) / across,
        down === 0 ? 1 : ((down > 0 ? bottom : top) - inside[1]) / down,
    );
    return [inside[0] + across * share, inside[1] + down * share];
}

/** A point moved away from a line, on the side where it lies, until it is so far from it. */
export function besideLine(point: Point, line: readonly Point[], distance: number): Point {
    const nearest = nearestOn(point, line);
    if (!nearest) return point;
    const { at, along } = nearest;
    const [right, down] = [point[0] - at[0], point[1] - at[1]];
    const away = Math.hypot(right, down);
    if (away >= distance) return point;
    // On the line itself: to the right of whoever walks it.
    const [x, y] = away > 0 ? [right / away, down / away] : [-along[1], along[0]];
    return [at[0] + x * distance, at[1] + y * distance];
}

/** The nearest point of a line and the unit vector along the line there. */
function nearestOn(point: Point, line: readonly Point[]): { at: Point; along: Point } | undefined {
    let best: { at: Point; along: Point } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, to] of line.entries()) {
        const from = line[index - 1];
        const length = from ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0;
        if (!from || length === 0) continue;
        const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
        const part = (point[0] - from[0]) * along[0] + (point[1] - from[1]) * along[1];
        const walked = Math.min(Math.max(part, 0), length);
        const at: Point = [from[0] + along[0] * walked, from[1] + along[1] * walked];
        const away = Math.hypot(point[0] - at[0], point[1] - at[1]);
        if (away < least) [least, best] = [away, { at, along }];
    }
    return best;
}
