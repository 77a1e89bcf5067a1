import { cellAt, cellBounds } from './cells.ts';
import type { Elevation } from './Elevation.ts';
import { type Corners, extentOf, type HeightLayer } from './HeightLayer.ts';

/** A layer beside a cell, with the place of the cell on its grid. */
interface Frame {
    readonly layer: HeightLayer;
    readonly corners: Corners;
}

/** Posts beyond the outermost that still take its height: half of a pixel's side. */
const RIM = 0.5;
/** Shares of a post below this are rounding. */
const NEGLIGIBLE = 1e-6;
/** Layers whose spacing differs by less are equally fine. */
const SAME_SPACING = 1.01;

/** Heights of several layers, the finest first; where one has a void the next is asked. */
export class CellHeights implements Elevation {
    readonly #frames: ReadonlyMap<number, readonly Frame[]>;

    /** @param layers finest first */
    constructor(layers: readonly HeightLayer[], cells: readonly number[]) {
        const framesOf = (cell: number): Frame[] =>
            layers
                .map((layer) => ({ layer, corners: layer.corners(cell) }))
                .filter(({ layer, corners }) => isBeside(layer, corners));
        this.#frames = new Map(cells.map((cell) => [cell, framesOf(cell)]));
    }

    at(longitude: number, latitude: number): number | undefined {
        const cell = cellAt(longitude, latitude);
        const frames = this.#frames.get(cell);
        if (!frames) return undefined;
        const [west, south, east, north] = cellBounds(cell);
        const [right, up] = [(longitude - west) / (east - west), (latitude - south) / (north - south)];
        let rim: { height: number; spacing: number } | undefined;
        for (const { layer, corners } of frames) {
            if (rim && layer.spacing > rim.spacing * SAME_SPACING) break;
            const column = within(corners, right, up, 0);
            const row = within(corners, right, up, 1);
            const height = between(layer, column, row);
            if (height === undefined) continue;
            if (isInside(layer, column, row, 0)) return height;
            rim ??= { height, spacing: layer.spacing };
        }
        return rim?.height;
    }
}

function isBeside(layer: HeightLayer, corners: Corners): boolean {
    const { first, last } = extentOf(corners);
    return (
        last[0] >= -RIM &&
        last[1] >= -RIM &&
        first[0] <= layer.columns - 1 + RIM &&
        first[1] <= layer.rows - 1 + RIM
    );
}

function isInside({ columns, rows }: HeightLayer, column: number, row: number, rim: number): boolean {
    const slack = rim + NEGLIGIBLE;
    return column >= -slack && row >= -slack && column <= columns - 1 + slack && row <= rows - 1 + slack;
}

/** Between the corners of a cell grids are straight: over 870 m a meridian strip bends by a centimetre. */
function within(corners: Corners, right: number, up: number, axis: 0 | 1): number {
    const [southWest, southEast, northWest, northEast] = corners;
    const southern = southWest[axis] + (southEast[axis] - southWest[axis]) * right;
    const northern = northWest[axis] + (northEast[axis] - northWest[axis]) * right;
    return southern + (northern - southern) * up;
}

/** Between the four nearest posts; undefined outside the grid or where one of them is not known. */
function between(layer: HeightLayer, column: number, row: number): number | undefined {
    if (!isInside(layer, column, row, RIM)) return undefined;
    const x = Math.max(0, Math.min(layer.columns - 1, column));
    const y = Math.max(0, Math.min(layer.rows - 1, row));
    const [left, top] = [Math.floor(x + NEGLIGIBLE), Math.floor(y + NEGLIGIBLE)];
    const [right, down] = [x - left, y - top];
    const rowHeight = (line: number): number => {
        const first = layer.heightAt(left, line);
        return right > NEGLIGIBLE ? first + (layer.heightAt(left + 1, line) - first) * right : first;
    };
    const upper = rowHeight(top);
    const height = down > NEGLIGIBLE ? upper + (rowHeight(top + 1) - upper) * down : upper;
    return Number.isNaN(height) ? undefined : height;
}
