/** Values at the points of a grid, row by row from the south-west. */
export interface Grid {
    readonly west: number;
    readonly south: number;
    /** Metres between two points. */
    readonly cell: number;
    readonly columns: number;
    readonly rows: number;
    readonly values: Float32Array;
}

type Side = 'south' | 'east' | 'north' | 'west';

/** Sides by which the line enters and leaves a cell whose corners below zero are the bits: SW 1, SE 2, NE 4, NW 8. */
const CROSSINGS: readonly (readonly [Side, Side][])[] = [
    [],
    [['south', 'west']],
    [['east', 'south']],
    [['east', 'west']],
    [['north', 'east']],
    [
        ['south', 'west'],
        ['north', 'east'],
    ],
    [['north', 'south']],
    [['north', 'west']],
    [['west', 'north']],
    [['south', 'north']],
    [
        ['east', 'south'],
        ['west', 'north'],
    ],
    [['east', 'north']],
    [['west', 'east']],
    [['south', 'east']],
    [['west', 'south']],
    [],
];

/**
 * Closed lines along which the values are zero, those below zero on the left (marching squares); the rim of the grid
 * has to lie above zero.
 */
export function contourRings(grid: Grid): [x: number, y: number][][] {
    const next = new Map<number, number>();
    for (let row = 0; row + 1 < grid.rows; row++) {
        for (let column = 0; column + 1 < grid.columns; column++) {
            const at = row * grid.columns + column;
            for (const [enters, leaves] of CROSSINGS[cornersBelow(grid, at)]) {
                next.set(keyOf(grid, at, enters), keyOf(grid, at, leaves));
            }
        }
    }
    const rings: [number, number][][] = [];
    for (const start of next.keys()) {
        const ring: [number, number][] = [];
        for (let key: number | undefined = start; key !== undefined; ) {
            const following = next.get(key);
            if (following === undefined) break;
            ring.push(pointOn(grid, key));
            next.delete(key);
            key = following;
        }
        if (ring.length > 2) rings.push(ring);
    }
    return rings;
}

function cornersBelow({ columns, values }: Grid, at: number): number {
    const isBelow = (index: number) => (values[index] < 0 ? 1 : 0);
    return (
        isBelow(at) | (isBelow(at + 1) << 1) | (isBelow(at + columns + 1) << 2) | (isBelow(at + columns) << 3)
    );
}

/** Of a side of a cell: its south or west corner × 2, plus one where it runs north. */
function keyOf({ columns }: Grid, at: number, side: Side): number {
    switch (side) {
        case 'south':
            return at * 2;
        case 'north':
            return (at + columns) * 2;
        case 'west':
            return at * 2 + 1;
        case 'east':
            return (at + 1) * 2 + 1;
    }
}

function pointOn({ west, south, cell, columns, values }: Grid, key: number): [x: number, y: number] {
    const at = key >> 1;
    const runsNorth = (key & 1) === 1;
    const [here, there] = [values[at], values[runsNorth ? at + columns : at + 1]];
    const share = here / (here - there);
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return [west + (column + (runsNorth ? 0 : share)) * cell, south + (row + (runsNorth ? share : 0)) * cell];
}
