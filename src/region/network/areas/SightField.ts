import { between, distance, type Point, projectOnto, turn } from './Plane.ts';

/** A straight piece of an outline or of something that stands inside. */
export interface Wall {
    readonly from: Point;
    readonly to: Point;
    /** Nodes at its ends, or -1. */
    readonly fromNode: number;
    readonly toNode: number;
    /** Part of the ground's own outline; touching it is walking along the edge. */
    readonly isOutline: boolean;
}

/** A node of the field. */
export interface Spot extends Point {
    readonly node: number;
    /** Where a wall bends: nothing is seen of the bend from within its inner angle, from `right` to `left` of it. */
    readonly bend?: { readonly right: Point; readonly left: Point };
}

/** Whether a point lies within the inner angle of a bend. */
const isWithinBend = ({ bend, ...spot }: Spot, point: Point): boolean =>
    bend !== undefined && turn(spot, bend.right, point) > 0 && turn(spot, bend.left, point) < 0;

/** Metres: nearer is touching. */
const TOUCH = 0.005;

/** Open ground with its outline and whatever stands on it: what can be seen, and so walked to, in a straight line. */
export class SightField {
    readonly #walls: readonly Wall[];
    readonly #outline: readonly Wall[];
    readonly #solids: readonly (readonly Point[])[];

    /** `solids` are closed rings of things that one cannot be in. */
    constructor(walls: readonly Wall[], solids: readonly (readonly Point[])[] = []) {
        this.#walls = walls;
        this.#solids = solids;
        this.#outline = walls.filter(({ isOutline }) => isOutline);
    }

    /** Whether the ground is free all the way; along the outline counts as free. */
    sees(a: Spot, b: Spot): boolean {
        if (isWithinBend(a, b) || isWithinBend(b, a)) return false;
        const touched: number[] = [0, 1];
        for (const wall of this.#walls) {
            if (isBeside(wall, a, b)) continue;
            if (crosses(wall, a, b)) return false;
            const touches = touchesOf(wall, a, b);
            if (touches.length > 0 && !wall.isOutline) return false;
            touched.push(...touches);
        }
        touched.sort((one, other) => one - other);
        return touched.every(
            (share, index) => index === 0 || this.covers(between(a, b, (share + touched[index - 1]) / 2)),
        );
    }

    /** Whether a point lies on free ground, its outline included, holes and what stands there not. */
    covers(point: Point): boolean {
        const isOnOutline = this.#outline.some(({ from, to }) => isNear(from, to, point));
        const isInside = isOnOutline || crossingsLeft(this.#outline, point) % 2 === 1;
        return isInside && !this.#solids.some((ring) => isStrictlyWithin(ring, point));
    }

    /** How far one can go from a point in a direction, metres, until a wall stops it. */
    reach(point: Point, direction: Point, farthest: number): number {
        const end = { x: point.x + direction.x * farthest, y: point.y + direction.y * farthest };
        let nearest = farthest;
        for (const { from, to } of this.#walls) {
            const [left, right] = [turn(point, end, from), turn(point, end, to)];
            if (left > 0 === right > 0) continue;
            const hit = between(from, to, left / (left - right));
            const away = distance(point, hit);
            const isAhead = (hit.x - point.x) * direction.x + (hit.y - point.y) * direction.y > 0;
            if (isAhead && away > TOUCH && away < nearest) nearest = away;
        }
        return nearest;
    }
}

function isNear(from: Point, to: Point, point: Point): boolean {
    const { along, away } = projectOnto(from, to, point);
    return away <= TOUCH && along >= 0 && along <= 1;
}

/** How many lines a ray from the point meets: an odd number inside a closed outline. */
function crossingsLeft(lines: readonly { readonly from: Point; readonly to: Point }[], point: Point): number {
    return lines.filter(({ from, to }) => {
        const isLevel = from.y > point.y !== to.y > point.y;
        return isLevel && turn(from, to, point) > 0 === to.y > from.y;
    }).length;
}

function isStrictlyWithin(ring: readonly Point[], point: Point): boolean {
    const lines = ring.slice(1).map((to, index) => ({ from: ring[index], to }));
    return crossingsLeft(lines, point) % 2 === 1 && !lines.some(({ from, to }) => isNear(from, to, point));
}

/** Where on the line from a to b, as shares of it, an end of the wall lies. */
function touchesOf({ from, to, fromNode, toNode }: Wall, a: Spot, b: Spot): number[] {
    const isEnd = (node: number) => node >= 0 && (node === a.node || node === b.node);
    const ends = [...(isEnd(fromNode) ? [] : [from]), ...(isEnd(toNode) ? [] : [to])];
    return ends
        .map((end) => projectOnto(a, b, end))
        .filter(({ along, away }) => away <= TOUCH && along > 0 && along < 1)
        .map(({ along }) => along);
}

/** Whether the boxes of wall and line are apart. */
function isBeside({ from, to }: Wall, a: Point, b: Point): boolean {
    return (
        Math.max(from.x, to.x) < Math.min(a.x, b.x) - TOUCH ||
        Math.min(from.x, to.x) > Math.max(a.x, b.x) + TOUCH ||
        Math.max(from.y, to.y) < Math.min(a.y, b.y) - TOUCH ||
        Math.min(from.y, to.y) > Math.max(a.y, b.y) + TOUCH
    );
}

/** Whether each lies on both sides of the other; ends that touch do not cross. */
function crosses({ from, to, fromNode, toNode }: Wall, a: Spot, b: Spot): boolean {
    const shares = (node: number) => node >= 0 && (node === a.node || node === b.node);
    if (shares(fromNode) || shares(toNode)) return false;
    const length = distance(a, b);
    const [left, right] = [turn(a, b, from) / length, turn(a, b, to) / length];
    if (Math.abs(left) <= TOUCH || Math.abs(right) <= TOUCH || left > 0 === right > 0) return false;
    return turn(from, to, a) > 0 !== turn(from, to, b) > 0;
}
