import { lengthOf, nearest, type Point, points, round, slice } from './geometry.ts';
import type { Line, Plan, Tags } from './Plan.ts';
import { settle } from './weave.ts';

/** How far off the drawn end of a path may be from what it leads to, metres. */
const REACH = 16;

/** A foot path; its ends move onto the nearest road within reach. */
export function path(
    plan: Plan,
    through: string | readonly Point[],
    tags: Tags,
    layer = 0,
    reach = REACH,
): Line {
    const drawn = typeof through === 'string' ? points(through) : through;
    const roads = plan.lines.filter((line) => line.layer !== undefined).map((line) => line.points);
    return plan.road(
        'paths',
        settle(drawn, roads, reach),
        { highway: 'footway', ...tags },
        Number(tags.width ?? 2.5),
        layer,
    );
}

/** A foot path whose first point is a door and stays where it is. */
export function pathFromDoor(plan: Plan, through: string, tags: Tags): Line {
    const line = path(plan, through, tags);
    const [door] = points(through);
    line.points[0] = round(door);
    return line;
}

/** A flight of steps, drawn uphill. */
export function steps(
    plan: Plan,
    name: string,
    through: string,
    count: number,
    tags: Tags = {},
    reach = REACH,
): Line {
    const named: Tags = name ? { name } : {};
    const drawn = {
        highway: 'steps',
        ...named,
        step_count: String(count),
        incline: 'up',
        surface: 'sett',
        handrail: 'yes',
        width: '2.5',
        ...tags,
    };
    return path(plan, through, drawn, 0, reach);
}

/** The part of a line between the places nearest to two points. */
export function stretch(line: readonly Point[], from: Point, to: Point): Point[] {
    const ends = [nearest(line, from).along, nearest(line, to).along];
    return slice(line, Math.max(0, Math.min(...ends)), Math.min(lengthOf(line), Math.max(...ends)));
}
