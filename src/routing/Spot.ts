import type { Position } from '../base/position.ts';
import type { Metres } from '../base/units.ts';

/** A point on an edge where a walk begins or ends. */
export interface Spot {
    readonly edge: number;
    /** Share of the edge's length from its `from`, 0 to 1. */
    readonly share: number;
    /** On the edge. */
    readonly position: Position;
    /** From what was asked for; the line between is no part of any route. */
    readonly away: Metres;
}
