import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { chargeOf, costOf } from './cost.ts';
import { gate } from './gate.ts';
import type { Plane } from './Plane.ts';
import { slopeDiscomfort, speedShare, taggedSlope } from './pace.ts';
import { reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';
import { SHUT, severityOf } from './severity.ts';

/** Weight of an arc that the gate refuses. */
export const BLOCKED = 0x7fffffff;
/** Set on arcs where only those who start or end there may walk. */
export const PRIVATE = 0x80000000;

/** Centimetres up to which an edge is a short ramp. */
const SHORT = 100;
/** Whole units in a second of cost; in a metre of distance. Both hundredths. */
const UNITS = 100;
const LARGEST = BLOCKED - 1;
const SLOPES = 1000;

/** Gates and costs of one walk, worked out for every edge and direction. */
export interface Weights {
    /** By edge × 2 + reversed: hundredths of a second of cost (of a metre by distance), with PRIVATE or BLOCKED. */
    readonly arcs: Uint32Array;
    /** By arc: how bad what it breaks is; 0 where the gate lets pass. Empty unless relaxed. */
    readonly severity: Uint8Array;
    /** Least units a metre of ground can cost. */
    readonly perMetre: number;
    /** Of all that are not blocked. */
    readonly greatest: number;
}

/** One row of facts in one direction. */
interface RowCharge {
    readonly facts: EdgeFacts;
    readonly opens: 'always' | 'short' | 'never';
    readonly isPrivate: boolean;
    /** Percent, or undefined where elevation decides. */
    readonly slope: number | undefined;
    /** Units per centimetre on the flat, with and without a slope from elevation. */
    readonly pace: number;
    readonly paceWithElevation: number;
    readonly fixed: number;
    /** Whether the cost hangs on the length in another way: steps that are not counted, lifts. */
    readonly isOdd: boolean;
    readonly severity: number;
}

const isRestricted = ({ access }: EdgeFacts): boolean =>
    access === 'private' || access === 'customers' || access === 'destination';

function chargeRow(facts: EdgeFacts, rules: Rules): RowCharge {
    const charge = chargeOf(facts, UNKNOWN_SLOPE, 0, rules);
    const slope = taggedSlope(facts);
    const sloped = slope === undefined ? 1 : slopeDiscomfort(slope, rules) / speedShare(slope, rules);
    const pace = sloped / rules.speed;
    const refusal = gate(facts, rules);
    const opens = refusal === 'pass' ? 'always' : gate(facts, rules, true) === 'pass' ? 'short' : 'never';
    return {
        facts,
        opens,
        isPrivate: isRestricted(facts),
        slope,
        pace: pace * charge.discomfort,
        paceWithElevation: pace * chargeOf(facts, 0, 0, rules).discomfort,
        fixed: (charge.wait + charge.fixed) * UNITS,
        isOdd: facts.kind === 'steps' || facts.kind === 'lift',
        severity: refusal === 'pass' ? 0 : severityOf(refusal),
    };
}

/** Discomfort over speed by slope from elevation, tenths of a percent. */
function slopeTable(rules: Rules): Float64Array {
    return Float64Array.from({ length: 2 * SLOPES + 1 }, (_, index) => {
        const slope = (index - SLOPES) / 10;
        return slopeDiscomfort(slope, rules) / speedShare(slope, rules);
    });
}

/**
 * The weights of every edge and direction under these rules. `relaxed` opens what the gate refuses, with
 * its severity, except what is never opened.
 */
export function weighEdges(
    graph: WalkGraph,
    plane: Plane,
    rules: Rules,
    mode: 'strict' | 'relaxed' = 'strict',
): Weights {
    const { edgeFacts, edgeLength, edgeSlope, edgeFrom, edgeTo } = graph.sections;
    const rows: (RowCharge | undefined)[] = new Array(graph.rowCount * 2);
    const slopes = slopeTable(rules);
    const perMetre = rules.byDistance ? UNITS : UNITS / rules.speed;
    const arcs = new Uint32Array(graph.edgeCount * 2);
    const severity = new Uint8Array(mode === 'relaxed' ? arcs.length : 0);
    let greatest = 0;

    const rowOf = (index: number): RowCharge => {
        const known = rows[index];
        if (known) return known;
        const facts = graph.factsOfRow(index >> 1);
        const row = chargeRow(index & 1 ? reversedFacts(facts) : facts, rules);
        rows[index] = row;
        return row;
    };
    const costUnits = (row: RowCharge, length: number, slope: number): number => {
        if (rules.byDistance) return length;
        if (row.isOdd) return costOf(row.facts, slope, length, rules) * UNITS;
        if (slope === UNKNOWN_SLOPE) return row.pace * length + row.fixed;
        const isSloped = row.slope === undefined && length > 300;
        const table = isSloped ? slopes[Math.max(-SLOPES, Math.min(SLOPES, slope)) + SLOPES] : 1;
        return row.paceWithElevation * length * table + row.fixed;
    };

    for (let arc = 0; arc < arcs.length; arc++) {
        const edge = arc >> 1;
        const row = rowOf(edgeFacts[edge] * 2 + (arc & 1));
        const length = edgeLength[edge];
        const isOpen = row.opens === 'always' || (row.opens === 'short' && length <= SHORT);
        if (!isOpen && (mode === 'strict' || row.severity === SHUT)) {
            arcs[arc] = BLOCKED;
            continue;
        }
        if (!isOpen) severity[arc] = row.severity;
        const tagged = edgeSlope[edge];
        const slope = tagged === UNKNOWN_SLOPE || !(arc & 1) ? tagged : -tagged;
        const least = Math.ceil(perMetre * plane.between(edgeFrom[edge], edgeTo[edge]));
        const weight = Math.min(LARGEST, Math.max(least, Math.round(costUnits(row, length, slope))));
        if (weight > greatest) greatest = weight;
        arcs[arc] = row.isPrivate ? weight + PRIVATE : weight;
    }
    return { arcs, severity, perMetre, greatest };
}
