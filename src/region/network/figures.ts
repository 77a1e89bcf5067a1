import { decodeFacts, ROW_WIDTH } from '../../graph/factRows.ts';
import type { EdgeFacts } from '../../graph/facts.ts';
import { type Sections, UNKNOWN_SLOPE } from '../../graph/sections.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { Report } from '../build/Report.ts';

const NOT_WALKED_ALONG: readonly Kind[] = ['kerb', 'barrier', 'lift', 'ferry', 'escalator', 'moving_walkway'];

const KNOWN: Readonly<Record<string, (facts: EdgeFacts) => boolean>> = {
    surface: ({ surface }) => surface !== 'unknown',
    smoothness: ({ smoothness }) => smoothness !== 'unknown',
    width: ({ width }) => width !== 'unknown',
    incline: ({ incline, inclineWord }) => incline !== 'unknown' || inclineWord === 'level',
};

class Tally {
    readonly #figures = new Map<string, number>();

    constructor(figures: readonly string[]) {
        for (const figure of figures) this.#figures.set(figure, 0);
    }

    add(figure: string, amount: number): void {
        this.#figures.set(figure, (this.#figures.get(figure) ?? 0) + amount);
    }

    reportTo(report: Report): void {
        for (const [figure, amount] of this.#figures) report.add(figure, Math.round(amount));
    }
}

function tallyPoints(facts: EdgeFacts, tally: Tally): void {
    if (facts.kind !== 'crossing' || facts.crossedHalves === 0) return;
    tally.add('crossings', 1);
    if (facts.kerb !== 'unknown' || facts.kerbHeight !== 'unknown') tally.add('crossings with known kerb', 1);
}

const FIGURES = [
    'walkable metres',
    ...Object.keys(KNOWN).map((name) => `${name} known metres`),
    'crossings',
    'crossings with known kerb',
];

/**
 * Adds to the report: `walkable metres` (along ways; open ground is none), `<fact> known metres`, `crossings` (halves count as one), `crossings with
 * known kerb`, `flights of steps`, `lifts`, `squares and platforms`, `edges`, `vertices`, `networks`, `metres outside the longest network`,
 * `features`.
 *
 * @param grounds codes of the areas that are walked across
 */
export function reportFigures(sections: Sections, grounds: ReadonlySet<number>, report: Report): void {
    const tally = new Tally(FIGURES);
    const rowCount = sections.facts.length / ROW_WIDTH;
    const rows = Array.from({ length: rowCount }, (_, row) => decodeFacts(sections.facts, row));
    sections.edgeLength.forEach((centimetres, edge) => {
        const facts = rows[sections.edgeFacts[edge]];
        tallyPoints(facts, tally);
        if (NOT_WALKED_ALONG.includes(facts.kind) || grounds.has(sections.edgeOsm[edge])) return;
        tally.add('walkable metres', centimetres / 100);
        if (sections.edgeSlope[edge] !== UNKNOWN_SLOPE) {
            tally.add('slope from elevation metres', centimetres / 100);
        }
        for (const [name, isKnown] of Object.entries(KNOWN)) {
            if (isKnown(facts)) tally.add(`${name} known metres`, centimetres / 100);
        }
    });
    tally.reportTo(report);
    const objectsOf = (kind: Kind) =>
        new Set(sections.edgeOsm.filter((_, edge) => rows[sections.edgeFacts[edge]].kind === kind)).size;
    report.add('flights of steps', objectsOf('steps'));
    report.add('lifts', objectsOf('lift'));
    report.add('squares and platforms', grounds.size);
    const [, ...islands] = sections.componentLength;
    report.add('edges', sections.edgeLength.length);
    report.add('vertices', sections.vertexLongitude.length);
    report.add('networks', sections.componentLength.length);
    report.add(
        'metres outside the longest network',
        islands.reduce((sum, length) => sum + length, 0),
    );
    report.add('features', sections.featureKind.length);
}
