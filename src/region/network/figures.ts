import { decodeFacts, ROW_WIDTH } from '../../graph/factRows.ts';
import type { EdgeFacts } from '../../graph/facts.ts';
import type { Sections } from '../../graph/sections.ts';
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
    if (facts.kind === 'lift') tally.add('lifts', 1);
    if (facts.kind === 'steps') tally.add('flights of steps', 1);
    if (facts.kind !== 'crossing' || facts.crossedHalves === 0) return;
    tally.add('crossings', 1);
    if (facts.kerb !== 'unknown' || facts.kerbHeight !== 'unknown') tally.add('crossings with known kerb', 1);
}

const FIGURES = [
    'walkable metres',
    ...Object.keys(KNOWN).map((name) => `${name} known metres`),
    'crossings',
    'crossings with known kerb',
    'flights of steps',
    'lifts',
];

/**
 * Adds to the report: `walkable metres`, `<fact> known metres`, `crossings` (halves count as one), `crossings with
 * known kerb`, `flights of steps`, `lifts`, `edges`, `vertices`, `networks`, `metres outside the longest network`,
 * `features`.
 */
export function reportFigures(sections: Sections, report: Report): void {
    const tally = new Tally(FIGURES);
    const rowCount = sections.facts.length / ROW_WIDTH;
    const rows = Array.from({ length: rowCount }, (_, row) => decodeFacts(sections.facts, row));
    sections.edgeLength.forEach((centimetres, edge) => {
        const facts = rows[sections.edgeFacts[edge]];
        tallyPoints(facts, tally);
        if (NOT_WALKED_ALONG.includes(facts.kind)) return;
        tally.add('walkable metres', centimetres / 100);
        for (const [name, isKnown] of Object.entries(KNOWN)) {
            if (isKnown(facts)) tally.add(`${name} known metres`, centimetres / 100);
        }
    });
    tally.reportTo(report);
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
