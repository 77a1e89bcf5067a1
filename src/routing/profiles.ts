import type { Smoothness, TrackType } from '../graph/vocabulary.ts';
import type { Profile } from './needs.ts';

/** A number one may turn: its range, what it is when nobody turns it, and where that comes from. */
export interface Dial {
    readonly min: number;
    readonly usual: number;
    readonly max: number;
    readonly why: string;
}

const dial = (min: number, usual: number, max: number, why: string): Dial => ({ min, usual, max, why });

/** What one kind of walker can do and what is hard, as numbers. Limits of `Needs` turn the first five. */
export interface ProfileRow {
    /** Metres per second on the flat. */
    readonly speed: Dial;
    /** Metres; a narrower tagged width is refused. */
    readonly narrowest: Dial;
    /** Percent; a steeper tagged incline is refused. */
    readonly steepestUp: Dial;
    readonly steepestDown: Dial;
    /** Centimetres; a higher kerb is refused. */
    readonly highestKerb: Dial;
    readonly roughestSmoothness: Exclude<Smoothness, 'unknown'>;
    readonly roughestTrack: Exclude<TrackType, 'unknown'>;
    /** Whether `limits.steps = 'allow'` opens steps and escalators. */
    readonly maySteps: boolean;
    /** Whether a stile can be climbed where steps are allowed. */
    readonly climbsStiles: boolean;
    /** Most steps in one flight where steps are allowed. */
    readonly longestFlight: Dial;
    /** Wheels: stiles, turnstiles, cattle grids, chains and loose ground are refused, `wheelchair=no` counts. */
    readonly wheels: 'seat' | 'walker' | 'none';
    /** Metres; below, a way is dearer. */
    readonly comfortableWidth: Dial;
    /** Percent at which a slope begins to cost, at which it costs strongly, and per which the cost doubles. */
    readonly slopeFelt: Dial;
    readonly slopeStrong: Dial;
    readonly slopeDoubling: Dial;
    /** Percent at which speed has fallen to a fifth, before the floor of one third. */
    readonly slopeExhausting: Dial;
    /** How much dearer a metre is whose deciding facts are all unknown. */
    readonly unknown: Dial;
    /** Seconds of discomfort: kerb of 3 to 6 cm, kerb above, kerb of unknown height at a crossing. */
    readonly kerbLow: Dial;
    readonly kerbHigh: Dial;
    readonly kerbUnknown: Dial;
    /** Seconds: a gate or door, a lift, an unmarked crossing of a big road. */
    readonly gate: Dial;
    readonly lift: Dial;
    readonly bigRoad: Dial;
    /** Times as dear: on a carriageway without pavement. */
    readonly carriageway: Dial;
}

const wheelchair: ProfileRow = {
    speed: dial(0.3, 0.8, 2, 'AccessMap and MOTIS osr 0.8; powered chairs about 1.1'),
    narrowest: dial(0.5, 0.9, 3, 'DIN 18040-3: passages at least 0.90 m'),
    steepestUp: dial(0, 8.3, 30, 'ADA 1:12; OpenTripPlanner 0.083; AccessMap 8'),
    steepestDown: dial(0, 10, 30, 'AccessMap -10'),
    highestKerb: dial(0, 6, 40, 'openrouteservice documents 6 cm; DIN 18040-3 wants 3 cm'),
    roughestSmoothness: 'intermediate',
    roughestTrack: 'grade1',
    maySteps: false,
    climbsStiles: false,
    longestFlight: dial(0, 0, 0, 'steps are never passable on wheels'),
    wheels: 'seat',
    comfortableWidth: dial(0.9, 1.5, 3, 'DIN 18040-3: turning space 1.50 m'),
    slopeFelt: dial(0, 3, 10, 'DIN 18040-3: up to 3 % without landings'),
    slopeStrong: dial(0, 6, 10, 'DIN 18040-3: ramps end at 6 %'),
    slopeDoubling: dial(0.5, 1, 20, 'OpenTripPlanner doubles per percent over its limit'),
    slopeExhausting: dial(3, 8.3, 30, 'AccessMap: exponential to the limit'),
    unknown: dial(0, 0.6, 3, 'own: most ways are fine, a wrong one is a fall'),
    kerbLow: dial(0, 60, 600, 'own: lifting the front wheels'),
    kerbHigh: dial(0, 240, 1200, 'own: only when a limit opens it'),
    kerbUnknown: dial(0, 20, 600, 'AccessMap blocks; softened after INTERACT 2019'),
    gate: dial(0, 15, 120, 'own: a hand free for the door'),
    lift: dial(0, 60, 600, 'AccessMap 45, MOTIS osr 90'),
    bigRoad: dial(0, 120, 600, 'valhalla#6094, OpenTripPlanner#426'),
    carriageway: dial(1, 3, 10, 'OpenTripPlanner#426'),
};

const rollator: ProfileRow = {
    ...wheelchair,
    speed: dial(0.3, 0.65, 1.5, 'Bath REACT: 0.64 at SPPB 4 to 7'),
    narrowest: dial(0.5, 0.8, 3, 'rollators are 0.6 to 0.7 m wide'),
    steepestUp: dial(0, 10, 30, 'between openrouteservice 10 and cane users 14'),
    steepestDown: dial(0, 10, 30, 'a rollator runs away'),
    highestKerb: dial(0, 6, 40, 'as the wheelchair: a higher one is a step'),
    roughestSmoothness: 'bad',
    roughestTrack: 'grade2',
    wheels: 'walker',
    comfortableWidth: dial(0.8, 1, 3, 'own: hand room on both sides'),
    slopeExhausting: dial(3, 10, 30, 'as its limit'),
    unknown: dial(0, 0.3, 3, 'own: half of the wheelchair'),
    kerbUnknown: dial(0, 10, 600, 'own: half of the wheelchair'),
};

const slow: ProfileRow = {
    ...rollator,
    speed: dial(0.3, 0.9, 1.6, 'Health Survey for England, 65 and older: 0.9 men, 0.8 women'),
    narrowest: dial(0, 0, 3, 'ignored unless asked for'),
    steepestUp: dial(0, 100, 100, 'no wall: slower and dearer only'),
    steepestDown: dial(0, 100, 100, 'no wall: slower and dearer only'),
    highestKerb: dial(0, 10, 40, 'a raised kerb is a step of 10 to 15 cm'),
    roughestSmoothness: 'very_horrible',
    roughestTrack: 'grade3',
    maySteps: true,
    longestFlight: dial(1, 12, 200, 'own: a storey has 12 to 16, half of it at a time'),
    wheels: 'none',
    comfortableWidth: dial(0, 0, 3, 'ignored'),
    slopeFelt: dial(0, 4, 15, 'GraphHopper foot_elevation 4'),
    slopeStrong: dial(0, 7, 15, 'GraphHopper: 2.5 km/h from 7 %'),
    slopeDoubling: dial(0.5, 8, 20, 'own: 1.5 at 11 to 12 %'),
    slopeExhausting: dial(3, 15, 30, 'GraphHopper: 1.5 km/h from 15 %'),
    unknown: dial(0, 0.1, 3, 'own'),
    kerbLow: dial(0, 5, 600, 'own'),
    kerbHigh: dial(0, 10, 600, 'own'),
    kerbUnknown: dial(0, 0, 600, 'own'),
    gate: dial(0, 5, 120, 'own'),
    bigRoad: dial(0, 90, 600, 'own, from valhalla#6094'),
    carriageway: dial(1, 1.5, 10, 'OpenTripPlanner#426'),
};

const walking: ProfileRow = {
    ...slow,
    speed: dial(0.5, 1.2, 2, 'MOTIS osr and pedestrian crossing design: 1.2'),
    roughestTrack: 'grade5',
    climbsStiles: true,
    longestFlight: dial(1, 1000, 1000, 'no bound'),
    slopeExhausting: dial(3, 25, 40, 'own: healthy walkers lose less'),
    slopeDoubling: dial(0.5, 16, 40, 'own'),
    bigRoad: dial(0, 30, 600, 'MOTIS osr: big streets cost a little'),
};

export const PROFILE_ROWS: Readonly<Record<Profile, ProfileRow>> = { wheelchair, rollator, slow, walking };
