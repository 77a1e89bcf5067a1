import type { EdgeFacts } from '../graph/facts.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { unknownCriteria } from './certainty.ts';
import { gate } from './gate.ts';
import { SHORT } from './refusalOn.ts';
import { isSymmetric, reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';
import { severityOf } from './severity.ts';

/** When the gate lets a row of facts pass: never, on at most a metre, always. */
const NEVER = 0;
const SHORTLY = 1;
const ALWAYS = 2;

/** Gates of a graph's rows of facts in both directions under some rules; a row is named by row × 2 + reversed. */
export class RowGates {
    readonly #graph: WalkGraph;
    readonly #rules: Rules;
    readonly #opens: Uint8Array;
    readonly #severity: Uint8Array;

    constructor(graph: WalkGraph, rules: Rules) {
        this.#graph = graph;
        this.#rules = rules;
        this.#opens = new Uint8Array(graph.rowCount * 2);
        this.#severity = new Uint8Array(graph.rowCount * 2);
        for (let row = 0; row < graph.rowCount; row++) this.#judge(row);
    }

    /**
     * Whether an edge is let pass.
     *
     * @param length centimetres
     * @param edgeSlope in the edge's own direction, tenths of a percent, or UNKNOWN_SLOPE
     */
    passes(row: number, length: number, edgeSlope: number): boolean {
        const opens = this.#opens[row];
        if (opens === NEVER || (opens === SHORTLY && length > SHORT)) return false;
        return !this.#rules.checkedOnly || this.#isKnown(row, edgeSlope);
    }

    /** How bad it is to use what is not let pass. */
    severityOf(row: number): number {
        return this.#severity[row];
    }

    #isKnown(row: number, edgeSlope: number): boolean {
        const facts = this.#graph.factsOfRow(row >> 1);
        return unknownCriteria(facts, edgeSlope, this.#rules).length === 0;
    }

    #judge(row: number): void {
        const facts = this.#graph.factsOfRow(row);
        this.#set(row * 2, facts);
        if (isSymmetric(facts)) {
            this.#opens[row * 2 + 1] = this.#opens[row * 2];
            this.#severity[row * 2 + 1] = this.#severity[row * 2];
        } else this.#set(row * 2 + 1, reversedFacts(facts));
    }

    #set(row: number, facts: EdgeFacts): void {
        const refusal = gate(facts, this.#rules);
        this.#severity[row] = severityOf(refusal === 'pass' ? { reason: 'unknown', missing: [] } : refusal);
        if (refusal === 'pass') this.#opens[row] = ALWAYS;
        else this.#opens[row] = gate(facts, this.#rules, true) === 'pass' ? SHORTLY : NEVER;
    }
}
