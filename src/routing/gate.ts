import { metres, percent } from '../base/units.ts';
import type { EdgeFacts } from '../graph/facts.ts';
import type { Barrier, Kerb } from '../graph/vocabulary.ts';
import type { Refusal } from './outcome.ts';
import type { Rules } from './rules.ts';
import { footingOf, smoothnessRank, surfaceRank, trackRank } from './surfaces.ts';

/** Centimetres a kerb counts as where only its word is tagged; the upper end of what the word may mean. */
const KERB_HEIGHTS: Readonly<Record<Exclude<Kerb, 'unknown'>, number>> = {
    none: 0,
    flush: 0,
    lowered: 3,
    rolled: 10,
    raised: 15,
};

/** Percent cross slope at which a wheelchair tips or drifts (DIN 18040-3: at most 2.5). */
const TIPPING_CROSS_SLOPE = 6;

/** Percent that incline=steep stands for (openrouteservice reads it so). */
const STEEP_WORD = 15;

const SOLID: readonly Barrier[] = ['fence', 'wall', 'hedge'];
const NOT_ON_WHEELS: readonly Barrier[] = [
    'stile',
    'kissing_gate',
    'turnstile',
    'full-height_turnstile',
    'cattle_grid',
    'ford',
    'chain',
];

/** Centimetres, or undefined where nothing is tagged. A measured height overrules the word. */
export function kerbHeightOf(facts: EdgeFacts): number | undefined {
    if (facts.kerbHeight !== 'unknown') return facts.kerbHeight / 10;
    return facts.kerb === 'unknown' ? undefined : KERB_HEIGHTS[facts.kerb];
}

/** Steps with a ramp that is tagged fit for a wheelchair are walked on the ramp. */
export const isRampBesideSteps = (facts: EdgeFacts): boolean =>
    facts.kind === 'steps' && facts.ramp === 'wheelchair';

const isFlight = (facts: EdgeFacts): boolean => facts.kind === 'steps' && !isRampBesideSteps(facts);

/** What no walker passes, whatever the rules. */
function gateShut({ access, oneWay, barrier }: EdgeFacts): Refusal | undefined {
    if (access === 'no' || oneWay === 'backward') return { reason: 'access' };
    return SOLID.includes(barrier) ? { reason: 'barrier', barrier } : undefined;
}

function gateSteps(facts: EdgeFacts, { row, steps }: Rules): Refusal | undefined {
    if (facts.kind === 'escalator') return steps === 'allow' ? undefined : { reason: 'escalator' };
    if (!isFlight(facts)) return undefined;
    const count = facts.stepCount === 'unknown' ? {} : { count: facts.stepCount };
    if (steps === 'forbid') return { reason: 'steps', ...count };
    const isTooLong = facts.stepCount !== 'unknown' && facts.stepCount > row.longestFlight.usual;
    return isTooLong ? { reason: 'steps', ...count } : undefined;
}

function gateKerb(facts: EdgeFacts, { highestKerb }: Rules): Refusal | undefined {
    const height = kerbHeightOf(facts);
    if (height === undefined || height <= highestKerb) return undefined;
    const measured = facts.kerbHeight === 'unknown' ? {} : { height };
    return { reason: 'kerb', kerb: facts.kerb, ...measured, limit: highestKerb };
}

function gateBarrier(facts: EdgeFacts, { row, steps, narrowest }: Rules): Refusal | undefined {
    const { barrier, opening } = facts;
    const isOpened = facts.wheelchair === 'yes';
    if (barrier === 'stile' && !isOpened && !(row.climbsStiles && steps === 'allow')) {
        return { reason: 'barrier', barrier };
    }
    if (row.wheels !== 'none' && !isOpened && NOT_ON_WHEELS.includes(barrier)) {
        return { reason: 'barrier', barrier };
    }
    if (opening === 'unknown' || opening / 100 >= narrowest) return undefined;
    return { reason: 'narrow', width: metres(opening / 100), limit: narrowest };
}

function gateWidth({ width }: EdgeFacts, { narrowest }: Rules): Refusal | undefined {
    if (width === 'unknown' || width / 100 >= narrowest) return undefined;
    return { reason: 'narrow', width: metres(width / 100), limit: narrowest };
}

/** On a short ramp such as a dropped kerb DIN 18040-3 lets a wheelchair meet 12 %. */
const SHORT_RAMP_STEEPEST = 12;

function gateSlope(facts: EdgeFacts, rules: Rules, isShort: boolean): Refusal | undefined {
    const { incline, inclineWord, crossSlope } = facts;
    if (facts.kind === 'steps' && !isRampBesideSteps(facts)) return undefined;
    if (
        rules.row.wheels === 'seat' &&
        crossSlope !== 'unknown' &&
        Math.abs(crossSlope) > TIPPING_CROSS_SLOPE * 10
    ) {
        return { reason: 'steep', incline: percent(crossSlope / 10), limit: TIPPING_CROSS_SLOPE };
    }
    if (incline === 'unknown') {
        const isSteepWord = inclineWord === 'steep_up' || inclineWord === 'steep_down';
        if (!isSteepWord || Math.max(rules.steepestUp, rules.steepestDown) >= STEEP_WORD) return undefined;
        return { reason: 'steep', incline: 'unknown', limit: rules.steepestUp };
    }
    const tagged = incline > 0 ? rules.steepestUp : rules.steepestDown;
    const limit = isShort ? Math.max(tagged, SHORT_RAMP_STEEPEST) : tagged;
    if (Math.abs(incline) / 10 <= limit) return undefined;
    return { reason: 'steep', incline: percent(incline / 10), limit: tagged };
}

function gateGround(facts: EdgeFacts, rules: Rules): Refusal | undefined {
    const { surface, smoothness, trackType } = facts;
    if (surface !== 'unknown') {
        const isRefused =
            rules.roughestSurface === undefined
                ? rules.row.wheels !== 'none' && footingOf(surface) === 'soft'
                : surfaceRank(surface) > rules.roughestSurface;
        if (isRefused) return { reason: 'surface', surface };
    }
    if (smoothness !== 'unknown' && smoothnessRank(smoothness) > rules.roughestSmoothness) {
        return { reason: 'smoothness', smoothness };
    }
    const isBadTrack = trackType !== 'unknown' && trackRank(trackType) > trackRank(rules.row.roughestTrack);
    return isBadTrack ? { reason: 'track' } : undefined;
}

function gateWheelchair({ wheelchair }: EdgeFacts, { row }: Rules): Refusal | undefined {
    return row.wheels === 'seat' && wheelchair === 'no' ? { reason: 'wheelchair' } : undefined;
}

/** Whether the edge stays closed even to who puts up with everything. */
export const isShut = (facts: EdgeFacts): boolean => gateShut(facts) !== undefined;

/**
 * May this walker use the edge, in the direction its facts are read in? Refuses only for what is tagged:
 * nothing unknown and no slope from elevation closes a way.
 *
 * @param isShort at most a metre long, where a steeper ramp is passable
 */
export function gate(facts: EdgeFacts, rules: Rules, isShort = false): 'pass' | Refusal {
    return (
        gateShut(facts) ??
        gateSteps(facts, rules) ??
        gateKerb(facts, rules) ??
        gateBarrier(facts, rules) ??
        gateWheelchair(facts, rules) ??
        gateWidth(facts, rules) ??
        gateSlope(facts, rules, isShort) ??
        gateGround(facts, rules) ??
        'pass'
    );
}
