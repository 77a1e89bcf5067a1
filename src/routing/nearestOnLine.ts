import { distanceBetween, type Position } from '../base/position.ts';

/** The point of a line that is nearest to a position. */
export interface NearestPoint {
    readonly position: Position;
    /** Metres from the position. */
    readonly away: number;
    /** Metres along the line from its start, and the whole line. */
    readonly along: number;
    readonly total: number;
}

/** Exact to millimetres for lines of a few kilometres: segments are projected on the plane at the position. */
export function nearestOnLine(position: Position, line: readonly Position[]): NearestPoint {
    const shrink = Math.cos((position[1] * Math.PI) / 180);
    let best: { position: Position; along: number } = { position: line[0], along: 0 };
    let least = Number.POSITIVE_INFINITY;
    let total = 0;
    for (let index = 1; index < line.length; index++) {
        const [start, end] = [line[index - 1], line[index]];
        const east = (end[0] - start[0]) * shrink;
        const north = end[1] - start[1];
        const square = east * east + north * north;
        const dot = (position[0] - start[0]) * shrink * east + (position[1] - start[1]) * north;
        const share = square === 0 ? 0 : Math.max(0, Math.min(1, dot / square));
        const point: Position = [start[0] + (end[0] - start[0]) * share, start[1] + north * share];
        const offset = Math.hypot((point[0] - position[0]) * shrink, point[1] - position[1]);
        const length = distanceBetween(start, end);
        if (offset < least) {
            least = offset;
            best = { position: point, along: total + length * share };
        }
        total += length;
    }
    return { ...best, away: distanceBetween(position, best.position), total };
}
