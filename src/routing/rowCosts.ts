import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { chargeOf, costOf } from './cost.ts';
import { isShut } from './gate.ts';
import { slopeDiscomfort, speedShare, taggedSlope } from './pace.ts';
import { isSymmetric, reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';

/** Whole units in a second of cost; in a metre of distance. */
export const UNITS = 100;

const isRestricted = ({ access }: EdgeFacts): boolean =>
    access === 'private' || access === 'customers' || access === 'destination';

/** Cost of one row of facts in one direction: the same whatever the limits. */
class RowCost {
    readonly isPrivate: boolean;
    /** Walked by nobody: it has no cost. */
    readonly isShut: boolean;
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
        this.isShut = isShut(facts);
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

/** Costs of a graph's rows in each direction, worked out when first asked for: the same whatever the limits. */
export class RowCosts {
    readonly #graph: WalkGraph;
    readonly #rules: Rules;
    readonly #costs: (RowCost | undefined)[];

    constructor(graph: WalkGraph, rules: Rules) {
        this.#graph = graph;
        this.#rules = rules;
        this.#costs = new Array(graph.rowCount * 2);
    }

    of(row: number, reversed: number): RowCost {
        return this.#costs[row * 2 + reversed] ?? this.#fill(row, reversed);
    }

    #fill(row: number, reversed: number): RowCost {
        const facts = this.#graph.factsOfRow(row);
        const cost = new RowCost(reversed ? reversedFacts(facts) : facts, this.#rules);
        this.#costs[row * 2 + reversed] = cost;
        if (isSymmetric(facts)) this.#costs[row * 2 + 1 - reversed] = cost;
        return cost;
    }
}
