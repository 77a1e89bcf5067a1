import { between, distance, type Point } from './Plane.ts';
import type { SightField, Wall } from './SightField.ts';
import type { Standing } from './standingInside.ts';

/** A terrace is never drawn wider. */
const WIDEST_TERRACE = 2000;
/** Metres by which a terrace reaches into what bounds it. */
const OVERLAP = 0.5;

/** Steps between two places on the same ground part it into an upper and a lower terrace; with storeys they leave it. */
export function partsTerraces(
    { nodes, isSteps, levels }: Standing,
    isOnGround: (node: number) => boolean,
): boolean {
    return isSteps && levels.length === 0 && isOnGround(nodes[0]) && isOnGround(nodes[nodes.length - 1]);
}

/**
 * The edge of a terrace, drawn across a flight of steps from one bound to the other. How far it really runs is not
 * mapped; that one could walk round the side of the steps is not known, so it is not assumed.
 */
export function terraceOf(steps: readonly Wall[], field: SightField): Wall {
    const { from, to } = steps[Math.floor(steps.length / 2)];
    const along = towards(from, to);
    const middle = between(from, to, 0.5);
    return terraceThrough(middle, middle, { x: -along.y, y: along.x }, field);
}

const towards = (from: Point, to: Point): Point => {
    const length = distance(from, to);
    return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

const moved = (point: Point, direction: Point, metres: number): Point => ({
    x: point.x + direction.x * metres,
    y: point.y + direction.y * metres,
});

/** From bound to bound: `left` and `right` are where the bounds are looked for, along a direction and against it. */
function terraceThrough(left: Point, right: Point, direction: Point, field: SightField): Wall {
    const opposite: Point = { x: -direction.x, y: -direction.y };
    return {
        from: moved(left, direction, field.reach(left, direction, WIDEST_TERRACE) + OVERLAP),
        to: moved(right, opposite, field.reach(right, opposite, WIDEST_TERRACE) + OVERLAP),
        fromNode: -1,
        toNode: -1,
        isOutline: false,
    };
}

/** Metres from the rim of steps at which there is ground beside them. */
const BESIDE = 0.7;

/**
 * The edge of a terrace at steps that are drawn by their ground plan, along their longer side; undefined where the
 * ground lies on one side of them only.
 */
export function terraceOfPlan(ring: readonly Point[], field: SightField): Wall | undefined {
    const sides = ring.slice(1).map((to, index) => ({ from: ring[index], to }));
    const { from, to } = sides.reduce((one, other) =>
        distance(other.from, other.to) > distance(one.from, one.to) ? other : one,
    );
    if (distance(from, to) === 0) return undefined;
    const along = towards(from, to);
    const across: Point = { x: -along.y, y: along.x };
    const farthest = (direction: Point) =>
        Math.max(...ring.map(({ x, y }) => (x - from.x) * direction.x + (y - from.y) * direction.y));
    const [front, back] = [farthest(across), -farthest({ x: -across.x, y: -across.y })];
    const [start, end] = [-farthest({ x: -along.x, y: -along.y }), farthest(along)];
    const at = (alongside: number, sideways: number): Point =>
        moved(moved(from, along, alongside), across, sideways);
    const middle = (start + end) / 2;
    const isBetween = [front + BESIDE, back - BESIDE].every((sideways) => field.covers(at(middle, sideways)));
    const depth = (front + back) / 2;
    return isBetween ? terraceThrough(at(end, depth), at(start, depth), along, field) : undefined;
}
