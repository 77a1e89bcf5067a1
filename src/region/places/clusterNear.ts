import { distanceBetween, EARTH_RADIUS, type Position } from '../../base/position.ts';

const DEGREES_PER_METRE = 180 / (Math.PI * EARTH_RADIUS);

/** A square is this part of the reach wide, so that all in one square are within reach of one another. */
const SQUARE = 0.7;
/** Squares that anything within reach can lie in, to each side. */
const SQUARES_AROUND = 2;

interface Point {
    readonly item: number;
    readonly position: Position;
}

/** Which items belong together: each knows another of its group, the first knows itself. */
class Groups {
    readonly #parents: Int32Array;

    constructor(count: number) {
        this.#parents = Int32Array.from({ length: count }, (_, i) => i);
    }

    first(item: number): number {
        let at = item;
        while (this.#parents[at] !== at) {
            this.#parents[at] = this.#parents[this.#parents[at]];
            at = this.#parents[at];
        }
        return at;
    }

    join(one: number, other: number): void {
        const [a, b] = [this.first(one), this.first(other)];
        this.#parents[Math.max(a, b)] = Math.min(a, b);
    }
}

function squaresOf<Item>(
    items: readonly Item[],
    pointsOf: (item: Item) => readonly Position[],
    reach: number,
) {
    const height = reach * DEGREES_PER_METRE * SQUARE;
    const [[, latitude] = [0, 0]] = items.length > 0 ? pointsOf(items[0]) : [];
    const width = height / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
    const squares = new Map<string, { column: number; row: number; points: Point[] }>();
    for (const [item, points] of items.map(pointsOf).entries()) {
        for (const position of points) {
            const [column, row] = [Math.floor(position[0] / width), Math.floor(position[1] / height)];
            const square = squares.get(`${column} ${row}`) ?? { column, row, points: [] };
            square.points.push({ item, position });
            squares.set(`${column} ${row}`, square);
        }
    }
    return squares;
}

/**
 * Puts items into groups: those that have a point within reach of one another, and all that hang together by
 * such. Groups come in the order of their first items; at most the latitudes of one city.
 */
export function clusterNear<Item>(
    items: readonly Item[],
    pointsOf: (item: Item) => readonly Position[],
    reach: number,
): Item[][] {
    const groups = new Groups(items.length);
    const squares = squaresOf(items, pointsOf, reach);
    const isNear = (one: Point, other: Point) => distanceBetween(one.position, other.position) <= reach;
    for (const { column, row, points } of squares.values()) {
        for (const point of points) groups.join(points[0].item, point.item);
        for (let across = -SQUARES_AROUND; across <= SQUARES_AROUND; across++) {
            for (let up = -SQUARES_AROUND; up <= SQUARES_AROUND; up++) {
                const others = squares.get(`${column + across} ${row + up}`)?.points ?? [];
                const [first] = others;
                if (!first || groups.first(points[0].item) === groups.first(first.item)) continue;
                if (points.some((one) => others.some((other) => isNear(one, other)))) {
                    groups.join(points[0].item, first.item);
                }
            }
        }
    }
    return [...Map.groupBy(items.keys(), (item) => groups.first(item)).values()].map((group) =>
        group.map((item) => items[item]),
    );
}
