import type { EdgeFacts } from '../graph/facts.ts';
import { unknownCriteria } from './certainty.ts';
import { gate } from './gate.ts';
import type { Refusal } from './outcome.ts';
import type { Rules } from './rules.ts';

/** Centimetres up to which an edge is a short ramp. */
export const SHORT = 100;

/**
 * May this walker use the edge, where nothing unknown may be used either when so asked?
 *
 * @param edgeSlope tenths of a percent from elevation, or UNKNOWN_SLOPE
 * @param length centimetres
 */
export function refusalOn(
    facts: EdgeFacts,
    edgeSlope: number,
    length: number,
    rules: Rules,
): 'pass' | Refusal {
    const refusal = gate(facts, rules, length <= SHORT);
    if (refusal !== 'pass' || !rules.checkedOnly) return refusal;
    const missing = unknownCriteria(facts, edgeSlope, rules);
    return missing.length === 0 ? 'pass' : { reason: 'unknown', missing };
}
