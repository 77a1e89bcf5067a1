import { closed, lengthOf, nearest, type Point, slice } from './geometry.ts';
import type { Line, Part, Plan, Tags } from './Plan.ts';
import type { Street } from './Street.ts';
import { settle } from './weave.ts';

/** Half of the river and room for the bridge's heads, metres. */
const BRIDGE_REACH = 30;
/** How far off the drawn end of a street may be from the street or square it ends at, metres. */
const STREET_REACH = 14;

/** Copies of all streets, their ends moved onto the streets and squares that they are drawn at. */
export function settleStreets(streets: readonly Street[], squares: readonly (readonly Point[])[]): Street[] {
    const settled = streets.map((street) => ({ ...street }));
    for (const street of settled) {
        const others = settled.filter((other) => other !== street).map((other) => other.line);
        street.line = settle(street.line, [...others, ...squares.map(closed)], STREET_REACH);
    }
    return settled;
}

/** Draws a street, a way for each name and each bridge. */
export function layStreet(plan: Plan, street: Street, river: readonly Point[]): void {
    let from = 0;
    for (const { name, until, tags } of street.stretches) {
        const to = until ? nearest(street.line, until).along : lengthOf(street.line);
        layAcross(
            plan,
            'streets',
            slice(street.line, from, to),
            { ...street.type.tags, ...tags, name },
            street.type.width,
            river,
        );
        from = to;
    }
}

/** Draws a road; what lies over the river becomes a bridge. */
export function layAcross(
    plan: Plan,
    part: Part,
    line: readonly Point[],
    tags: Tags,
    width: number,
    river: readonly Point[],
): Line[] {
    const span = spanOver(line, river);
    if (!span) return [plan.road(part, line, tags, width)];
    const end = lengthOf(line);
    const bridge = { ...tags, bridge: 'yes', layer: '1' };
    return [
        ...(span.from > 0.5 ? [plan.road(part, slice(line, 0, span.from), tags, width)] : []),
        plan.road(part, slice(line, span.from, span.to), bridge, width, 1),
        ...(span.to < end - 0.5 ? [plan.road(part, slice(line, span.to, end), tags, width)] : []),
    ];
}

function spanOver(line: readonly Point[], river: readonly Point[]): { from: number; to: number } | undefined {
    let span: { from: number; to: number } | undefined;
    const length = lengthOf(line);
    for (let along = 0; along <= length; along += 1) {
        const [point] = slice(line, along, Math.min(length, along + 0.5));
        if (nearest(river, point).distance > BRIDGE_REACH) continue;
        span = { from: span?.from ?? along, to: Math.min(length, along + 1) };
    }
    return span;
}
