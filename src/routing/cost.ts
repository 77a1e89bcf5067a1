import { type Seconds, seconds } from '../base/units.ts';
import type { EdgeFacts } from '../graph/facts.ts';
import type { Kind } from '../graph/vocabulary.ts';
import { unknownCriteria } from './certainty.ts';
import { isRampBesideSteps, kerbHeightOf } from './gate.ts';
import { CRITERIA } from './outcome.ts';
import { slopeDiscomfort, slopeOf, speedShare } from './pace.ts';
import type { Rules } from './rules.ts';
import { type Footing, footingOf } from './surfaces.ts';

type Factors = Readonly<Record<Footing, number>>;

const WHEEL_FOOTING: Readonly<Record<'seat' | 'walker' | 'none', Factors>> = {
    seat: { firm: 1, fair: 1.3, sett: 2, rough: 4, soft: 4 },
    walker: { firm: 1, fair: 1.3, sett: 2.5, rough: 4, soft: 4 },
    none: { firm: 1, fair: 1, sett: 1.2, rough: 1.5, soft: 2 },
};
/** From intermediate, bad, and worse on. */
const SMOOTHNESS_FACTORS = {
    seat: [1.5, 4, 6],
    walker: [1.5, 3, 6],
    none: [1, 1.5, 3],
} as const;
const ROADS: readonly Kind[] = ['unclassified', 'tertiary', 'secondary', 'primary', 'trunk'];
const QUIET_ROADS: readonly Kind[] = ['residential', 'service'];
const BIG_ROADS: readonly Kind[] = ['secondary', 'primary', 'trunk'];
const STEP_RUN = 0.3;
const HIGHEST_LOW_KERB = 6;
const LOWEST_KERB = 3;
const ESCALATOR_SECONDS = 15;
const FERRY_SECONDS = 300;
const STEP_SECONDS = 3;
const FLIGHT_SECONDS = 30;

/** What one edge costs in one direction, apart from its length and the slope of the ground. */
export interface Charge {
    /** Times as dear per second walked. */
    readonly discomfort: number;
    /** Seconds that really pass: waits at signals and lifts, gates, climbing. */
    readonly wait: Seconds;
    /** Seconds of discomfort that do not pass. */
    readonly fixed: Seconds;
}

function footing(facts: EdgeFacts, { row }: Rules): number {
    const ground = facts.surface === 'unknown' ? 1 : WHEEL_FOOTING[row.wheels][footingOf(facts.surface)];
    const [intermediate, bad, worse] = SMOOTHNESS_FACTORS[row.wheels];
    switch (facts.smoothness) {
        case 'unknown':
        case 'excellent':
        case 'good':
            return ground;
        case 'intermediate':
            return ground * intermediate;
        case 'bad':
            return ground * bad;
        case 'very_bad':
        case 'horrible':
        case 'very_horrible':
        case 'impassable':
            return ground * worse;
    }
}

function carriageway(facts: EdgeFacts, { row }: Rules): number {
    const quiet = 1 + (row.carriageway.usual - 1) / 4;
    const isRoad = ROADS.includes(facts.kind);
    if (!isRoad && !QUIET_ROADS.includes(facts.kind)) return 1;
    switch (facts.sidewalk) {
        case 'left':
        case 'right':
        case 'both':
        case 'yes':
            return 1;
        case 'none':
            return isRoad ? row.carriageway.usual : quiet;
        case 'separate':
            return row.carriageway.usual;
        case 'unknown':
            return isRoad ? (1 + row.carriageway.usual) / 2 : quiet;
    }
}

function width(facts: EdgeFacts, { row }: Rules): number {
    return facts.width !== 'unknown' && facts.width / 100 < row.comfortableWidth.usual ? 1.2 : 1;
}

function wheels(facts: EdgeFacts, { row }: Rules): number {
    if (row.wheels === 'none') return 1;
    const side = facts.crossSlope === 'unknown' ? 0 : Math.abs(facts.crossSlope) / 10;
    const drift = side > 2.5 ? (row.wheels === 'seat' ? 1.5 : 1.3) : 1;
    const doubt = facts.wheelchair === 'limited' ? 1.5 : facts.wheelchair === 'no' ? 2 : 1;
    return drift * doubt;
}

function kerbSeconds(facts: EdgeFacts, { row }: Rules): number {
    const height = kerbHeightOf(facts);
    if (height !== undefined) {
        if (height <= LOWEST_KERB) return 0;
        return height <= HIGHEST_LOW_KERB ? row.kerbLow.usual : row.kerbHigh.usual;
    }
    if (facts.kind === 'crossing') return row.kerbUnknown.usual * halves(facts);
    return facts.kind === 'kerb' ? row.kerbUnknown.usual : 0;
}

/** A crossing joined half way costs half of it. */
const halves = (facts: EdgeFacts): number =>
    facts.crossedHalves === 'unknown' ? 1 : facts.crossedHalves / 2;

function isBigRoad(facts: EdgeFacts): boolean {
    if (facts.maxSpeed !== 'unknown' && facts.maxSpeed >= 50 && !QUIET_ROADS.includes(facts.crossedRoad))
        return true;
    if (facts.lanes !== 'unknown' && facts.lanes >= 3) return true;
    return BIG_ROADS.includes(facts.crossedRoad);
}

/** Seconds waited and seconds of fear at a crossing. */
function crossing(facts: EdgeFacts, { row }: Rules): readonly [wait: number, fixed: number] {
    if (facts.kind !== 'crossing') return [0, 0];
    switch (facts.crossing) {
        case 'traffic_signals':
            return [30, 0];
        case 'marked':
            return [15, 0];
        case 'island':
            return [20, 0];
        case 'unknown':
        case 'unmarked':
        case 'informal':
        case 'no':
            return isBigRoad(facts) ? [30, row.bigRoad.usual - 30] : [20, 10];
    }
}

function barrierSeconds(facts: EdgeFacts, { row }: Rules): number {
    switch (facts.barrier) {
        case 'unknown':
        case 'none':
        case 'bollard':
        case 'block':
        case 'entrance':
            return 0;
        case 'door':
            return facts.automaticDoor === 'yes' ? 0 : row.gate.usual;
        case 'cycle_barrier':
            return 2 * row.gate.usual;
        case 'gate':
        case 'lift_gate':
        case 'swing_gate':
        case 'sliding_gate':
        case 'chain':
        case 'bar':
        case 'stile':
        case 'kissing_gate':
        case 'turnstile':
        case 'full-height_turnstile':
        case 'cattle_grid':
        case 'ford':
        case 'fence':
        case 'wall':
        case 'hedge':
        case 'other':
            return row.gate.usual;
    }
}

/** Steps of a flight: counted where tagged, else by its length and a run of 30 cm. */
function stepsOf(facts: EdgeFacts, length: number): number {
    return facts.stepCount === 'unknown' ? Math.max(3, length / 100 / STEP_RUN) : facts.stepCount;
}

function climb(facts: EdgeFacts, length: number): readonly [wait: number, fixed: number] {
    if (facts.kind !== 'steps' || isRampBesideSteps(facts)) return [0, 0];
    const wait = FLIGHT_SECONDS / 3 + (STEP_SECONDS * stepsOf(facts, length)) / 3;
    const dear = FLIGHT_SECONDS + STEP_SECONDS * stepsOf(facts, length);
    return [wait, dear * (facts.handrail === 'yes' ? 1 : 2) - wait];
}

function ride(kind: Kind, { row }: Rules): number {
    if (kind === 'lift') return row.lift.usual;
    if (kind === 'escalator') return ESCALATOR_SECONDS;
    return kind === 'ferry' ? FERRY_SECONDS : 0;
}

/** Seconds that pass on an edge besides walking: at signals, lifts and gates, and climbing. */
function waitOf(facts: EdgeFacts, length: number, rules: Rules): Seconds {
    const [wait] = crossing(facts, rules);
    const [climbing] = climb(facts, length);
    return seconds(wait * halves(facts) + climbing + ride(facts.kind, rules) + barrierSeconds(facts, rules));
}

/**
 * How dear is the edge, in the direction its facts are read in? Cost = seconds walked × discomfort × slope
 * + wait + fixed. No ban hides in here: what the gate refuses has no cost.
 *
 * @param edgeSlope tenths of a percent from elevation, or UNKNOWN_SLOPE
 * @param length centimetres
 */
export function chargeOf(facts: EdgeFacts, edgeSlope: number, length: number, rules: Rules): Charge {
    const unknown = unknownCriteria(facts, edgeSlope, rules).length / CRITERIA.length;
    const discomfort =
        footing(facts, rules) *
        carriageway(facts, rules) *
        width(facts, rules) *
        wheels(facts, rules) *
        (1 + rules.row.unknown.usual * unknown);
    const [, fear] = crossing(facts, rules);
    const [, strain] = climb(facts, length);
    return {
        discomfort,
        wait: waitOf(facts, length, rules),
        fixed: seconds(fear * halves(facts) + strain + kerbSeconds(facts, rules)),
    };
}

/** Seconds of walking and waiting on an edge of `length` centimetres. */
export const timeOf = (facts: EdgeFacts, edgeSlope: number, length: number, rules: Rules): Seconds =>
    seconds(walkingTime(facts, edgeSlope, length, rules) + waitOf(facts, length, rules));

function walkingTime(facts: EdgeFacts, edgeSlope: number, length: number, rules: Rules): number {
    if (facts.kind === 'lift') return 0;
    return length / 100 / (rules.speed * speedShare(slopeOf(facts, edgeSlope, length), rules));
}

/** Seconds × discomfort for a whole edge of `length` centimetres. */
export function costOf(facts: EdgeFacts, edgeSlope: number, length: number, rules: Rules): Seconds {
    const { discomfort, wait, fixed } = chargeOf(facts, edgeSlope, length, rules);
    const slope = slopeOf(facts, edgeSlope, length);
    const walked = walkingTime(facts, edgeSlope, length, rules);
    return seconds(walked * discomfort * slopeDiscomfort(slope, rules) + wait + fixed);
}
