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
    const middle = between(from, to, 0.5);
    const length = distance(from, to);
    const across: Point = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    const opposite: Point = { x: -across.x, y: -across.y };
    const left = field.reach(middle, across, WIDEST_TERRACE) + OVERLAP;
    const right = field.reach(middle, opposite, WIDEST_TERRACE) + OVERLAP;
    return {
        from: { x: middle.x + across.x * left, y: middle.y + across.y * left },
        to: { x: middle.x + opposite.x * right, y: middle.y + opposite.y * right },
        fromNode: -1,
        toNode: -1,
        isOutline: false,
    };
}
