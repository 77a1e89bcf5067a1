import { within } from './chance.ts';
import {
    type Box,
    beside,
    between,
    boxOf,
    clearance,
    direction,
    distance,
    isNear,
    lengthOf,
    overlaps,
    type Point,
    parallel,
    round,
    stationAt,
} from './geometry.ts';
import type { Plan } from './Plan.ts';
import { type Row, type Street, stretchAt } from './Street.ts';

export interface House {
    readonly street: string;
    readonly number: string;
    readonly row: Row;
    /** Front wall first, then the back, counter-clockwise or clockwise as the street runs. */
    ring: Point[];
}

/** Ground that is taken: a line with half its width, or a ring. */
interface Taken {
    readonly box: Box;
    readonly line?: readonly Point[];
    readonly half: number;
    readonly ring?: readonly Point[];
}

/** Houses stand as near as this to a road that is not their own, metres. */
const FREE = 0.9;
/** Kept free at both ends of a street, metres. */
const CORNER = 5;
/** How far the next try moves on when a house does not fit, metres. */
const SHIFT = 2;

/**
 * Builds houses along both sides of each street wherever they fit.
 * @param kept rings that no house may touch
 */
export function buildHouses(
    plan: Plan,
    streets: readonly Street[],
    kept: readonly (readonly Point[])[],
): House[] {
    const taken = [...kept.map(takenRing), ...takenByLines(plan, streets)];
    return streets.flatMap((street) => {
        const row = street.type.row;
        if (!row) return [];
        if (street.isSquare) return buildSide(street, row, -1, taken);
        return [...buildSide(street, row, 1, taken), ...buildSide(street, row, -1, taken)];
    });
}

const takenRing = (ring: readonly Point[]): Taken => ({ box: boxOf(ring), ring, half: 0 });

function takenByLines(plan: Plan, streets: readonly Street[]): Taken[] {
    const verges = new Map(
        streets.flatMap(({ stretches, type }) => stretches.map(({ name }) => [name, type.verge] as const)),
    );
    return plan.lines
        .filter((line) => line.width > 0)
        .map((line) => {
            const verge = line.part === 'streets' ? (verges.get(line.tags.name ?? '') ?? 0) : 0;
            return { box: boxOf(line.points), line: line.points, half: line.width / 2 + verge + FREE };
        });
}

function buildSide(street: Street, row: Row, side: 1 | -1, taken: Taken[]): House[] {
    const numbers = new Map<string, number>();
    return ringsAlong(street, row, side, taken).map((ring) => {
        const name = stretchAt(street, between(ring[0], ring[1], 0.5)).name;
        const last = numbers.get(name);
        const next = last === undefined ? (side === 1 ? 1 : 2) : last + (street.isSquare ? 1 : 2);
        numbers.set(name, next);
        return { street: name, number: String(next), row, ring };
    });
}

function ringsAlong(street: Street, row: Row, side: 1 | -1, taken: Taken[]): Point[][] {
    const { width, verge, pavement } = street.type;
    const away = (pavement === undefined ? width / 2 + verge : pavement + 1.5) + row.setback;
    const wall = parallel(street.line, side * away);
    const end = lengthOf(wall) - CORNER;
    const rings: Point[][] = [];
    /** The house whose wall the next one shares. */
    let neighbour: readonly Point[] | undefined;
    let along = CORNER;
    while (along < end - row.front[0]) {
        const seed = [street.stretches[0].name, side, rings.length];
        const front = Math.min(end - along, within(...row.front, ...seed, 'front'));
        const ring = outline(wall, along, front, within(...row.depth, ...seed, 'depth'), side);
        if (neighbour) shareWall(ring, neighbour);
        if (!fits(ring, taken)) {
            along += SHIFT;
            neighbour = undefined;
            continue;
        }
        taken.push(takenRing(ring));
        rings.push(ring);
        neighbour = row.gap === 0 ? ring : undefined;
        along += front + row.gap * within(0.7, 1.4, ...seed, 'gap');
    }
    return rings;
}

function outline(wall: readonly Point[], along: number, front: number, depth: number, side: 1 | -1): Point[] {
    const [a, b] = [stationAt(wall, along).point, stationAt(wall, along + front).point];
    const ahead = direction(a, b);
    const back = (point: Point) => round(beside(point, ahead, 0, side * depth));
    return [round(a), round(b), back(b), back(a)];
}

/** Turns the side wall of a house onto the wall of its neighbour, so that a bend leaves no wedge. */
function shareWall(ring: Point[], neighbour: readonly Point[]): void {
    const depth = distance(ring[0], ring[3]);
    ring[0] = neighbour[1];
    ring[3] = round(beside(neighbour[1], direction(neighbour[1], neighbour[2]), depth, 0));
}

function fits(ring: readonly Point[], taken: readonly Taken[]): boolean {
    const box = boxOf(ring);
    return taken.every((other) => {
        if (!isNear(box, other.box, other.half)) return true;
        if (other.ring) return !overlaps(ring, other.ring);
        return other.line === undefined || clearance(ring, other.line) >= other.half;
    });
}

/** House and address as a closed way. */
export function drawHouse(plan: Plan, house: House): void {
    const building = { old: 'house', block: 'apartments', villa: 'detached', cottage: 'house' }[
        house.row.kind
    ];
    plan.area('houses', house.ring, {
        building,
        'addr:street': house.street,
        'addr:housenumber': house.number,
    });
}
