import type { Position } from '../base/position.ts';
import type { Degrees, Metres, Percent, Seconds } from '../base/units.ts';
import type { Barrier, Crossing, Kerb, Smoothness, Surface } from '../graph/vocabulary.ts';
import type { OsmReference } from '../graph/WalkGraph.ts';

/** Every answer to a route request. Never empty: each says what the next useful act is. */
export type RouteOutcome =
    | { readonly outcome: 'route'; readonly route: Route }
    | {
          /** No way holds every limit: the first thing that blocks, and the way with the fewest barriers. */
          readonly outcome: 'noStepFreeWay';
          readonly obstacles: readonly Obstacle[];
          /** Absent when no way at all leads there, whatever one can manage. */
          readonly leastBarrier?: Route;
      }
    | {
          readonly outcome: 'offTheMap';
          readonly end: 'from' | 'to';
          /** To the nearest usable edge; absent when there is none in reach of the snap. */
          readonly distance?: Metres;
      };

export interface Route {
    readonly distance: Metres;
    /** Walking time with waits at crossings and lifts, without rests. */
    readonly duration: Seconds;
    /** Flights of steps crossed: 0 on every route called step-free. */
    readonly flights: number;
    /** Metres on which every fact that decides for this profile is tagged. known + unknown = distance. */
    readonly known: Metres;
    readonly unknown: Metres;
    readonly geometry: readonly Position[];
    readonly maneuvers: readonly Maneuver[];
    readonly warnings: readonly Warning[];
    readonly stretches: readonly Stretch[];
    /** How sure each criterion is, in metres; a criterion that does not decide for this profile is left out. */
    readonly certainty: Readonly<Partial<Record<Criterion, Certainty>>>;
    /** Seats, toilets, drinking water and shelter beside the way, in the order they are passed. */
    readonly stops: readonly Stop[];
    /** Longest stretch between seats, the ends of the way counted as seats. */
    readonly longestWithoutSeat: Metres;
    /** Present when a limit on rests was asked for: the least that any way can hold, and whether it was enough. */
    readonly rest?: Held<Metres>;
    /** The same for the walk to the next toilet. */
    readonly toilet?: Held<Seconds>;
}

/** What decides whether a metre can be walked, and may be tagged or not. */
export const CRITERIA = ['ground', 'width', 'incline', 'kerb'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Metres on which a criterion is tagged, follows from another fact, or is not known. */
export interface Certainty {
    readonly checked: Metres;
    readonly probable: Metres;
    readonly unknown: Metres;
}

/** What was asked for, and what this way needs at its worst. */
export interface Held<Quantity> {
    readonly isHeld: boolean;
    /** Absent where there is nothing of the kind in reach. */
    readonly worst?: Quantity;
}

/** Something beside the way where one can pause. */
export interface Stop {
    readonly kind: 'seat' | 'toilet' | 'water' | 'shelter';
    readonly name: string;
    readonly position: Position;
    /** Metres and walking time from the start of the way. */
    readonly along: Metres;
    readonly after: Seconds;
    /** Of a seat; absent when not tagged. */
    readonly backrest?: boolean;
    readonly armrest?: boolean;
    readonly osm: OsmReference;
}

/** A run of the route over edges alike, for the map and for `--explain`. */
export interface Stretch {
    /** Indexes into `geometry`, both included. */
    readonly first: number;
    readonly last: number;
    readonly kind: 'way' | 'crossing' | 'steps' | 'lift' | 'square' | 'ramp';
    readonly known: boolean;
    /** The criteria that are not known; empty where `known`. */
    readonly missing: readonly Criterion[];
}

export type TurnDirection =
    | 'straight'
    | 'slightLeft'
    | 'left'
    | 'sharpLeft'
    | 'slightRight'
    | 'right'
    | 'sharpRight'
    | 'back';

/** Something one can see and name: the church on the left. */
export interface Landmark {
    readonly name: string;
    /** OSM tag `key=value` that says what it is, for the word ("church", "pharmacy"). */
    readonly tag: string;
    readonly side: 'left' | 'right' | 'ahead';
}

interface ManeuverBase {
    /** Index into the route's geometry. */
    readonly at: number;
    readonly position: Position;
    /** To the next maneuver. */
    readonly distance: Metres;
    readonly duration: Seconds;
    /** Of travel after the maneuver. */
    readonly heading: Degrees;
    /** The street walked along afterwards, '' when it has no name. */
    readonly street: string;
    readonly landmark?: Landmark;
}

/** One act of the walker, as data; sentences are made in `words`. */
export type Maneuver = ManeuverBase &
    (
        | {
              readonly act: 'depart' /** Relative to where the kiosk faces, when that is known. */;
              readonly turn?: TurnDirection;
          }
        | { readonly act: 'turn'; readonly turn: Exclude<TurnDirection, 'straight'> }
        | { readonly act: 'continue' }
        | {
              readonly act: 'cross';
              readonly crossing: Crossing;
              readonly turn: TurnDirection /** Name of the road crossed, or ''. */;
              readonly road: string;
          }
        | {
              readonly act: 'lift' /** Storeys, positive up; absent when not mapped. */;
              readonly storeys?: number;
          }
        | { readonly act: 'steps'; readonly count?: number; readonly direction: 'up' | 'down' | 'unknown' }
        | { readonly act: 'ramp'; readonly incline?: Percent }
        | { readonly act: 'square' }
        | { readonly act: 'arrive'; readonly side: 'left' | 'right' | 'ahead' }
    );

/** A fact on the way that a careful person would mention. */
export type Warning = { readonly at: number; readonly position: Position; readonly length: Metres } & (
    | { readonly warning: 'steep'; readonly incline: Percent }
    | { readonly warning: 'rough'; readonly surface: Surface; readonly smoothness: Smoothness }
    | { readonly warning: 'narrow'; readonly width: Metres }
    | { readonly warning: 'kerb'; readonly kerb: Kerb }
    | { readonly warning: 'carriageway' }
    | { readonly warning: 'unlit' }
    | { readonly warning: 'unmarkedCrossing' }
    | { readonly warning: 'gate'; readonly barrier: Barrier }
);

/** What a gate refused, with the limit it broke. */
export type Refusal =
    | { readonly reason: 'steps'; readonly count?: number }
    | { readonly reason: 'escalator' }
    | {
          readonly reason: 'kerb';
          readonly kerb: Kerb /** cm */;
          readonly height?: number;
          readonly limit: number;
      }
    | { readonly reason: 'steep'; readonly incline: Percent | 'unknown'; readonly limit: number }
    | { readonly reason: 'narrow'; readonly width: Metres; readonly limit: number }
    | { readonly reason: 'surface'; readonly surface: Surface }
    | { readonly reason: 'smoothness'; readonly smoothness: Smoothness }
    | { readonly reason: 'track' }
    | { readonly reason: 'barrier'; readonly barrier: Barrier }
    | { readonly reason: 'wheelchair' }
    | { readonly reason: 'access' }
    | { readonly reason: 'closed' }
    /** Only where nothing unknown is to be used. */
    | { readonly reason: 'unknown'; readonly missing: readonly Criterion[] };

/** A refusal somewhere on the ground. */
export type Obstacle = Refusal & {
    readonly position: Position;
    readonly osm: OsmReference;
    readonly street: string;
    readonly length: Metres;
};
