import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { Kind } from '../graph/vocabulary.ts';
import { kerbHeightOf } from './gate.ts';
import type { Rules } from './rules.ts';

/** What decides whether a metre can be walked, and may be tagged or not. */
export const CRITERIA = ['ground', 'width', 'incline', 'kerb'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A car fits, so a wheelchair does. */
const WIDE: readonly Kind[] = [
    'pedestrian',
    'living_street',
    'residential',
    'service',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
    'square',
    'platform',
];
const WITHOUT_GROUND: readonly Kind[] = ['lift', 'escalator', 'moving_walkway', 'kerb', 'barrier', 'ferry'];

const isPoint = (facts: EdgeFacts): boolean => facts.kind === 'kerb' || facts.kind === 'barrier';

function isGroundKnown(facts: EdgeFacts): boolean {
    return (
        facts.surface !== 'unknown' || facts.smoothness !== 'unknown' || WITHOUT_GROUND.includes(facts.kind)
    );
}

function isWidthKnown(facts: EdgeFacts): boolean {
    if (facts.kind === 'barrier') return facts.opening !== 'unknown' || facts.barrier === 'none';
    const isCarriageway =
        WIDE.includes(facts.kind) && facts.sidewalk !== 'left' && facts.sidewalk !== 'right';
    return facts.width !== 'unknown' || facts.kind === 'kerb' || isCarriageway;
}

function isInclineKnown(facts: EdgeFacts, edgeSlope: number): boolean {
    const isWorded = facts.inclineWord === 'level' || facts.incline !== 'unknown';
    return isWorded || isPoint(facts) || facts.kind === 'lift' || edgeSlope !== UNKNOWN_SLOPE;
}

function isKerbKnown(facts: EdgeFacts): boolean {
    const hasKerb = facts.kind === 'kerb' || facts.kind === 'crossing';
    return !hasKerb || kerbHeightOf(facts) !== undefined;
}

/**
 * Criteria that decide for these rules on this edge and are not known.
 *
 * Wheels: ground (surface or smoothness), width, incline, and the kerb at crossings. Feet: the ground, and
 * the kerb at crossings. Steps, lifts and barriers are always known: their kind is the tag. Safely implied:
 * the width where cars drive, the incline where an elevation model covers the edge, everything but the
 * ground where `wheelchair=yes` says so.
 */
export function unknownCriteria(facts: EdgeFacts, edgeSlope: number, { row }: Rules): readonly Criterion[] {
    const isVouchedFor = facts.wheelchair === 'yes';
    const unknown: Criterion[] = [];
    if (!isGroundKnown(facts)) unknown.push('ground');
    if (!isVouchedFor && row.wheels !== 'none') {
        if (!isWidthKnown(facts)) unknown.push('width');
        if (!isInclineKnown(facts, edgeSlope)) unknown.push('incline');
    }
    if (!isVouchedFor && !isKerbKnown(facts)) unknown.push('kerb');
    return unknown;
}
