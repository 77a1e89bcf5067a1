import {
    ACCESSES,
    type Access,
    BARRIERS,
    type Barrier,
    CROSSINGS,
    type Crossing,
    INCLINE_WORDS,
    type InclineWord,
    KERBS,
    type Kerb,
    KINDS,
    type Kind,
    ONE_WAYS,
    type OneWay,
    RAMPS,
    type Ramp,
    SIDEWALKS,
    type Sidewalk,
    SMOOTHNESSES,
    type Smoothness,
    SURFACES,
    type Surface,
    TRACK_TYPES,
    type TrackType,
    WHEELCHAIRS,
    type Wheelchair,
    YES_NO,
    type YesNo,
} from './vocabulary.ts';

/** A whole number in the unit named at its field, or not known. */
export type Known = number | 'unknown';

/**
 * What is known of one edge, read in the edge's own direction (from → to).
 * Kerbs, barriers and lifts are edges of their own (length 0) between the halves of a split vertex,
 * so that a route meets them only when it really passes them.
 */
export interface EdgeFacts {
    readonly kind: Kind;
    readonly surface: Surface;
    readonly smoothness: Smoothness;
    readonly trackType: TrackType;
    /** Usable width, centimetres. */
    readonly width: Known;
    /** Tagged incline, tenths of a percent, positive uphill from → to. */
    readonly incline: Known;
    readonly inclineWord: InclineWord;
    /** Tagged incline across the way, tenths of a percent. */
    readonly crossSlope: Known;
    readonly sidewalk: Sidewalk;
    readonly kerb: Kerb;
    /** Highest kerb met on the edge, millimetres. */
    readonly kerbHeight: Known;
    readonly barrier: Barrier;
    /** Clear opening of the barrier, centimetres (maxwidth:physical, maxwidth, opening, width). */
    readonly opening: Known;
    readonly crossing: Crossing;
    /** Class of the road crossed. */
    readonly crossedRoad: Kind;
    /** km/h of the road crossed or walked along. */
    readonly maxSpeed: Known;
    /** Lanes of the road crossed or walked along. */
    readonly lanes: Known;
    readonly tactilePaving: YesNo;
    readonly stepCount: Known;
    readonly handrail: YesNo;
    readonly ramp: Ramp;
    readonly lit: YesNo;
    readonly covered: YesNo;
    readonly indoor: YesNo;
    readonly bridge: YesNo;
    readonly tunnel: YesNo;
    readonly access: Access;
    readonly wheelchair: Wheelchair;
    readonly oneWay: OneWay;
    readonly automaticDoor: YesNo;
    /** Lower and upper level, tenths of a storey (level=0.5 → 5). */
    readonly lowerLevel: Known;
    readonly upperLevel: Known;
    /**
     * How much of a carriageway is crossed, in halves, where `kind` is crossing: 2 is one whole road, 1 leads
     * from its edge to its middle, where a walkway and a road share a node. A fixed cost of crossing is
     * to be charged by halves, so that walking over is one crossing and joining the road half a one.
     */
    readonly crossedHalves: Known;
}

/** One column of the facts table: a closed list of words, or whole numbers with `UNKNOWN_NUMBER`. */
export type FactColumn = readonly string[] | 'number';

/** Stored in place of a number that is not known. */
export const UNKNOWN_NUMBER = -32768;

/** The columns of a row of facts, Int16 each, in file order. Append only. */
export const FACT_COLUMNS = {
    kind: KINDS,
    surface: SURFACES,
    smoothness: SMOOTHNESSES,
    trackType: TRACK_TYPES,
    width: 'number',
    incline: 'number',
    inclineWord: INCLINE_WORDS,
    crossSlope: 'number',
    sidewalk: SIDEWALKS,
    kerb: KERBS,
    kerbHeight: 'number',
    barrier: BARRIERS,
    opening: 'number',
    crossing: CROSSINGS,
    crossedRoad: KINDS,
    maxSpeed: 'number',
    lanes: 'number',
    tactilePaving: YES_NO,
    stepCount: 'number',
    handrail: YES_NO,
    ramp: RAMPS,
    lit: YES_NO,
    covered: YES_NO,
    indoor: YES_NO,
    bridge: YES_NO,
    tunnel: YES_NO,
    access: ACCESSES,
    wheelchair: WHEELCHAIRS,
    oneWay: ONE_WAYS,
    automaticDoor: YES_NO,
    lowerLevel: 'number',
    upperLevel: 'number',
    crossedHalves: 'number',
} as const satisfies Record<keyof EdgeFacts, FactColumn>;

/** Nothing is known: the start of every row. */
export const UNKNOWN_FACTS: EdgeFacts = {
    kind: 'unknown',
    surface: 'unknown',
    smoothness: 'unknown',
    trackType: 'unknown',
    width: 'unknown',
    incline: 'unknown',
    inclineWord: 'unknown',
    crossSlope: 'unknown',
    sidewalk: 'unknown',
    kerb: 'unknown',
    kerbHeight: 'unknown',
    barrier: 'unknown',
    opening: 'unknown',
    crossing: 'unknown',
    crossedRoad: 'unknown',
    maxSpeed: 'unknown',
    lanes: 'unknown',
    tactilePaving: 'unknown',
    stepCount: 'unknown',
    handrail: 'unknown',
    ramp: 'unknown',
    lit: 'unknown',
    covered: 'unknown',
    indoor: 'unknown',
    bridge: 'unknown',
    tunnel: 'unknown',
    access: 'unknown',
    wheelchair: 'unknown',
    oneWay: 'unknown',
    automaticDoor: 'unknown',
    lowerLevel: 'unknown',
    upperLevel: 'unknown',
    crossedHalves: 'unknown',
};
