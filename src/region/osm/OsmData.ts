import type { Bounds } from '../../base/position.ts';
import type { OsmType } from '../../graph/WalkGraph.ts';

export type Tags = Readonly<Record<string, string>>;

/** An extract in memory: every reference is resolved to an index, what was missing is counted. */
export interface OsmData {
    readonly nodes: OsmNodes;
    readonly ways: readonly OsmWay[];
    readonly relations: readonly OsmRelation[];
    /** Of the nodes that were kept. */
    readonly bounds: Bounds;
    /** Newest edit in the file, YYYY-MM-DD, or '' when it carries no dates. */
    readonly dataDate: string;
}

/** Nodes by index, ascending by OSM id. */
export interface OsmNodes {
    readonly count: number;
    readonly ids: Float64Array;
    /** 1e-7 degree */
    readonly longitude: Int32Array;
    /** 1e-7 degree */
    readonly latitude: Int32Array;
    /** Tags of the nodes that have any, by index. */
    readonly tags: ReadonlyMap<number, Tags>;
    /** Index of an OSM id, or -1. */
    indexOf(id: number): number;
}

/** Ascending by id. */
export interface OsmWay {
    readonly id: number;
    readonly tags: Tags;
    /** Indexes into the nodes, in order; nodes that the file lacks are left out. */
    readonly nodes: Uint32Array;
    /** Whether a node of the way is missing, so that it is shorter or has a gap. */
    readonly broken: boolean;
}

/** Ascending by id. */
export interface OsmRelation {
    readonly id: number;
    readonly tags: Tags;
    /** Members that the file has; `index` is into the nodes, ways or relations. */
    readonly members: readonly OsmMember[];
    /** How many members the file lacks. */
    readonly missing: number;
}

export interface OsmMember {
    readonly type: OsmType;
    readonly index: number;
    readonly role: string;
}
