/** Column and row of a grid, whole at its posts and counted from the first; or easting and northing. */
export type GridPoint = readonly [x: number, y: number];

/** Where the corners of a cell lie: south-west, south-east, north-west, north-east. */
export type Corners = readonly [GridPoint, GridPoint, GridPoint, GridPoint];

/** Heights of one file in memory, on a grid of posts. */
export interface HeightLayer {
    /** Metres between neighbouring posts. */
    readonly spacing: number;
    readonly columns: number;
    readonly rows: number;
    /** Where a cell lies on the grid. */
    corners(cell: number): Corners;
    /** Metres above the sea at a post of the grid, NaN where that is not known. */
    heightAt(column: number, row: number): number;
}

/** A file of heights, read only where heights are needed. */
export interface HeightFile {
    /** The heights in and around the cells; undefined where the file lies elsewhere. Throws BadInput. */
    read(cells: readonly number[]): Promise<HeightLayer | undefined>;
}

/** Columns and rows from the first to the last that a cell takes. */
export function extentOf(corners: Corners): { first: GridPoint; last: GridPoint } {
    const columns = corners.map(([column]) => column);
    const rows = corners.map(([, row]) => row);
    return {
        first: [Math.min(...columns), Math.min(...rows)],
        last: [Math.max(...columns), Math.max(...rows)],
    };
}
