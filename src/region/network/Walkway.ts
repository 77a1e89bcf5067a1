import type { EdgeFacts } from '../../graph/facts.ts';
import type { OsmReference } from '../../graph/WalkGraph.ts';

/** A way one may walk along, with what its tags say. */
export interface Walkway {
    readonly osm: OsmReference;
    /** Indexes into the nodes, no two neighbours alike. */
    readonly nodes: Uint32Array;
    readonly facts: EdgeFacts;
    /** Storeys it touches, ascending; none where not tagged. */
    readonly levels: readonly number[];
    /** '' when it has none. */
    readonly name: string;
    /** The raw tags that the facts came from. */
    readonly tags: string;
    /** A street's own line: where walkers meet it they stand in its middle. */
    readonly isRoad: boolean;
    /** A line over open ground; all of one area that meet at a node are one arm there. */
    readonly isArea: boolean;
}

/** The part of a walkway between two of its nodes where the network branches, ends or has an obstacle. */
export interface Segment {
    readonly walkway: Walkway;
    /** Positions in the walkway's nodes. */
    readonly first: number;
    readonly last: number;
}
