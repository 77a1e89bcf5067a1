import type { OsmType } from '../../graph/WalkGraph.ts';
import type { Tags } from './OsmData.ts';

export interface RawMember {
    readonly type: OsmType;
    readonly id: number;
    readonly role: string;
}

/** Takes the objects of an extract one by one, in the file's order, which may be any. */
export interface OsmSink {
    /** Which kinds this pass wants; a reader skips the others. */
    readonly wants: ReadonlySet<OsmType>;
    /** Longitude and latitude in 1e-7 degree, already checked to lie on Earth. */
    node(id: number, longitude: number, latitude: number, tags: Tags | undefined): void;
    way(id: number, nodes: Float64Array, tags: Tags): void;
    relation(id: number, members: readonly RawMember[], tags: Tags): void;
    /** A deleted object: it takes back an older version of itself. */
    deleted(type: OsmType, id: number): void;
    /** An object was left out by the reader itself. */
    drop(reason: string, type: OsmType, id: number): void;
    /** When an object was last edited, seconds since 1970 (UTC). */
    edited(seconds: number): void;
}

/** One reading of a whole file. */
export type OsmReader = (sink: OsmSink, progress: (bytes: number) => void) => Promise<void>;

/** Ids beyond this are taken for damage: references are stored as id × 4 + type in a double. */
export const LARGEST_ID = 2 ** 51;

/** Whether a position in 1e-7 degree lies on Earth. */
export const isOnEarth = (longitude: number, latitude: number): boolean =>
    Math.abs(longitude) <= 1_800_000_000 && Math.abs(latitude) <= 900_000_000;
