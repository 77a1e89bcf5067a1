import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { unknownCriteria } from './certainty.ts';
import { chargeOf, costOf } from './cost.ts';
import { gate } from './gate.ts';
import { slopeDiscomfort, speedShare, taggedSlope } from './pace.ts';
import { SHORT } from './refusalOn.ts';
import { isSymmetric, reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';
import { severityOf } from './severity.ts';

/** Whole units in a second of cost; in a metre of distance. */
export const UNITS = 100;

const isRestricted = ({ access }: EdgeFacts): boolean =>
    access === 'private' || access === 'customers' || access === 'destination';

/** Cost of one row of facts in one direction: the same whatever the limits. */
class RowCost {
    readonly isPrivate: boolean;
    readonly #facts: EdgeFacts;
    readonly #rules: Rules;
    /** Units per centimetre, without and with a slope from elevation. */
    readonly #pace: number;
    #pacedByElevation: number | undefined;
    readonly #fixed: number;
    /** Times as dear for the tagged slope; undefined where elevation decides. */
    readonly #tagged: number | undefined;
    /** Whether the cost hangs on the length in another way: steps that are not counted, lifts. */
    readonly #isOdd: boolean;

    constructor(facts: EdgeFacts, rules: Rules) {
        this.isPrivate = isRestricted(facts);
        this.#facts = facts;
        this.#rules = rules;
        const slope = taggedSlope(facts);
        this.#tagged =
            slope === undefined ? undefined : slopeDiscomfort(slope, rules) / speedShare(slope, rules);
        const charge = chargeOf(facts, UNKNOWN_SLOPE, 0, rules);
        this.#pace = ((this.#tagged ?? 1) * charge.discomfort) / rules.speed;
        this.#fixed = (charge.wait + charge.fixed) * UNITS;
        this.#isOdd = facts.kind === 'steps' || facts.kind === 'lift';
    }

    /**
     * Units of an edge of `length` centimetres.
     *
     * @param slope from elevation, tenths of a percent, or UNKNOWN_SLOPE
     * @param share how many times as dear that slope is
     */
    units(length: number, slope: number, share: number): number {
        if (this.#isOdd) return costOf(this.#facts, slope, length, this.#rules) * UNITS;
        if (slope === UNKNOWN_SLOPE) return this.#pace * length + this.#fixed;
        this.#pacedByElevation ??= this.#paceByElevation();
        return this.#pacedByElevation * length * (this.#tagged === undefined ? share : 1) + this.#fixed;
    }

    #paceByElevation(): number {
        const { discomfort } = chargeOf(this.#facts, 0, 0, this.#rules);
        return ((this.#tagged ?? 1) * discomfort) / this.#rules.speed;
    }
}

/** Gate of one row of facts in one direction. */
class RowGate {
    /** Of what the gate refuses, or of using what is not known. */
    readonly severity: number;
    readonly #opens: 'always' | 'short' | 'never';
    readonly #facts: EdgeFacts;
    readonly #rules: Rules;

    constructor(facts: EdgeFacts, rules: Rules) {
        const refusal = gate(facts, rules);
        this.#opens = openness(facts, rules, refusal === 'pass');
        this.severity = severityOf(refusal === 'pass' ? { reason: 'unknown', missing: [] } : refusal);
        this.#facts = facts;
        this.#rules = rules;
    }

    /** Whether an edge of `length` centimetres is let pass. */
    passes(length: number, slope: number): boolean {
        if (this.#opens === 'never' || (this.#opens === 'short' && length > SHORT)) return false;
        return !this.#rules.checkedOnly || unknownCriteria(this.#facts, slope, this.#rules).length === 0;
    }
}

function openness(facts: EdgeFacts, rules: Rules, passes: boolean): 'always' | 'short' | 'never' {
    if (passes) return 'always';
    return gate(facts, rules, true) === 'pass' ? 'short' : 'never';
}

/** Something of each row of a graph in each direction, worked out when first asked for. */
class PerRow<Value> {
    readonly #graph: WalkGraph;
    readonly #make: (facts: EdgeFacts) => Value;
    readonly #values: (Value | undefined)[];

    constructor(graph: WalkGraph, make: (facts: EdgeFacts) => Value) {
        this.#graph = graph;
        this.#make = make;
        this.#values = new Array(graph.rowCount * 2);
    }

    of(row: number, reversed: number): Value {
        return this.#values[row * 2 + reversed] ?? this.#fill(row, reversed);
    }

    #fill(row: number, reversed: number): Value {
        const facts = this.#graph.factsOfRow(row);
        const value = this.#make(reversed ? reversedFacts(facts) : facts);
        this.#values[row * 2 + reversed] = value;
        if (isSymmetric(facts)) this.#values[row * 2 + 1 - reversed] = value;
        return value;
    }
}

/** Costs of a graph's rows: by profile and speed, the same whatever the limits. */
export class RowCosts extends PerRow<RowCost> {
    constructor(graph: WalkGraph, rules: Rules) {
        super(graph, (facts) => new RowCost(facts, rules));
    }
}

/** Gates of a graph's rows. */
export class RowGates extends PerRow<RowGate> {
    constructor(graph: WalkGraph, rules: Rules) {
        super(graph, (facts) => new RowGate(facts, rules));
    }
}
