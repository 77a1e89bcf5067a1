import { contourRings, type Grid } from './contourRings.ts';
import type { ReachedPoint } from './reachedPoints.ts';

/** Side of a cell of the grid, metres. */
const CELL = 18;
/** Metres beside a way that still belong to it: a street's width and the half of a block. */
const BESIDE = 45;
/** Metres beyond which it does not matter how far. */
const FAR = BESIDE + CELL;

type Ring = [east: number, north: number][];

/**
 * Outlines of what lies beside ways that are reached in time, nearer to them than to a way that is not: metres east
 * and north, closed, the inside on the left. A gap within an outline stays only where a way lies in it.
 */
export function outline(points: readonly ReachedPoint[], within: number): Ring[] {
    const reached = points.filter(({ seconds }) => seconds <= within);
    if (reached.length === 0) return [];
    const missed = points.filter(({ seconds }) => seconds > within);
    const extent = extentOf(reached);
    const near = distances(extent, reached);
    const far = distances(extent, missed);
    const values = near.map((distance, cell) => Math.max(distance - BESIDE, distance - far[cell]));
    return contourRings({ ...extent, values: smoothed(extent, values) }).filter(
        (ring) => areaOf(ring) > 0 || holdsAny(ring, missed),
    );
}

type Extent = Omit<Grid, 'values'>;

function extentOf(points: readonly ReachedPoint[]): Extent {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const point of points) {
        west = Math.min(west, point.east);
        east = Math.max(east, point.east);
        south = Math.min(south, point.north);
        north = Math.max(north, point.north);
    }
    const margin = BESIDE + 2 * CELL;
    const corner = { west: onGrid(west - margin), south: onGrid(south - margin) };
    return {
        ...corner,
        cell: CELL,
        columns: Math.ceil((east + margin - corner.west) / CELL) + 1,
        rows: Math.ceil((north + margin - corner.south) / CELL) + 1,
    };
}

/** All outlines around one place share one grid, so that a nearer one lies within a farther one. */
const onGrid = (metres: number): number => Math.floor(metres / CELL) * CELL;

/** Metres from each point of the grid to the nearest of the points; what is farther than `FAR` is as far. */
function distances({ west, south, columns, rows }: Extent, points: readonly ReachedPoint[]): Float32Array {
    const squares = new Float32Array(columns * rows).fill((FAR / CELL) ** 2);
    const span = Math.floor(FAR / CELL);
    for (const { east, north } of points) {
        const [x, y] = [(east - west) / CELL, (north - south) / CELL];
        const fromRow = Math.max(0, Math.ceil(y) - span);
        const toRow = Math.min(rows - 1, Math.floor(y) + span);
        const fromColumn = Math.max(0, Math.ceil(x) - span);
        const toColumn = Math.min(columns - 1, Math.floor(x) + span);
        for (let row = fromRow; row <= toRow; row++) {
            const up = (row - y) * (row - y);
            for (let column = fromColumn; column <= toColumn; column++) {
                const cell = row * columns + column;
                const square = (column - x) * (column - x) + up;
                if (square < squares[cell]) squares[cell] = square;
            }
        }
    }
    return squares.map((square) => Math.sqrt(square) * CELL);
}

/** Each value as the mean of the nine around it: an outline is read from afar. The rim stays as it is. */
function smoothed({ columns, rows }: Extent, values: Float32Array): Float32Array {
    const means = values.slice();
    for (let row = 1; row + 1 < rows; row++) {
        for (let at = row * columns + 1; at + 1 < (row + 1) * columns; at++) {
            let sum = 0;
            for (const line of [at - columns, at, at + columns]) {
                sum += values[line - 1] + values[line] + values[line + 1];
            }
            means[at] = sum / 9;
        }
    }
    return means;
}

/** Twice the area inside; negative where the inside lies outside the ring. */
function areaOf(ring: Ring): number {
    return ring.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length];
        return sum + x * nextY - nextX * y;
    }, 0);
}

function holdsAny(ring: Ring, points: readonly ReachedPoint[]): boolean {
    return points.some(({ east, north }) => holds(ring, east, north));
}

/** Whether a point lies in a ring (crossings of a line to the east). */
function holds(ring: Ring, east: number, north: number): boolean {
    let isInside = false;
    for (let index = 0; index < ring.length; index++) {
        const [x, y] = ring[index];
        const [nextX, nextY] = ring[(index + 1) % ring.length];
        const isCrossed = y > north !== nextY > north;
        if (isCrossed && east < x + ((nextX - x) * (north - y)) / (nextY - y)) isInside = !isInside;
    }
    return isInside;
}
