import { type Measured, RULES, type RuleName } from './finding.ts';
import { BY_PERSON, ELSEWHERE } from './otherProofs.ts';

/** One screen on one panel, with what the rules found. */
export interface MeasuredScreen {
    readonly panel: string;
    readonly screen: string;
    readonly measured: readonly Measured[];
}

/** Of the faults of one rule so many are written out. */
const MOST_FAULTS = 40;

/** Rules whose worst value is the largest; of all others it is the smallest. */
const LARGEST_IS_WORST: readonly RuleName[] = ['lineLength', 'words', 'reach'];

const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface RuleResult {
    readonly rule: RuleName;
    readonly checked: number;
    readonly worst: number | undefined;
    readonly faults: readonly string[];
    /** Screens on which the rule could not be measured. */
    readonly skipped: number;
}

/** Every rule over all screens and panels. */
export function resultsOf(screens: readonly MeasuredScreen[]): RuleResult[] {
    const rules = Object.keys(RULES).filter((name): name is RuleName => name in RULES);
    return rules.map((rule) => {
        const found = screens.flatMap(({ panel, screen, measured }) =>
            measured.filter((one) => one.rule === rule).map((one) => ({ panel, screen, one })),
        );
        const values = found.flatMap(({ one }) => (one.worst === undefined ? [] : [one.worst]));
        const worst = LARGEST_IS_WORST.includes(rule) ? Math.max(...values) : Math.min(...values);
        return {
            rule,
            checked: found.reduce((sum, { one }) => sum + one.checked, 0),
            worst: values.length === 0 ? undefined : worst,
            faults: found.flatMap(({ panel, screen, one }) =>
                one.faults.map((fault) => `${panel}, ${screen}: ${fault}`),
            ),
            skipped: found.filter(({ one }) => one.skipped !== undefined).length,
        };
    });
}

function verdict({ checked, faults }: RuleResult): string {
    if (checked === 0) return 'not measured';
    return faults.length === 0 ? 'pass' : 'fail';
}

function ruleRow(result: RuleResult): string {
    const { title, limit, clauses } = RULES[result.rule];
    const cells = [
        clauses,
        title,
        limit,
        result.worst === undefined ? '' : String(result.worst),
        String(result.checked),
        String(result.faults.length),
        verdict(result),
    ];
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function faultList({ rule, faults }: RuleResult): string {
    if (faults.length === 0) return '';
    const shown = faults.slice(0, MOST_FAULTS).map((fault) => `<li>${escaped(fault)}</li>`);
    const more = faults.length > MOST_FAULTS ? `<li>and ${faults.length - MOST_FAULTS} more</li>` : '';
    return `<h3>${escaped(RULES[rule].title)}</h3><ul>${shown.join('')}${more}</ul>`;
}

const table = (head: readonly string[], rows: readonly string[]): string =>
    `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;

const pairRow = ([clause, text]: readonly [string, string]): string =>
    `<tr><td>${escaped(clause)}</td><td>${escaped(text)}</td></tr>`;

/** The conformance sheet as HTML, by clause, with pass or fail and numbers; what only a person can judge stands last. */
export function sheetOf(screens: readonly MeasuredScreen[]): string {
    const results = resultsOf(screens);
    const panels = new Set(screens.map(({ panel }) => panel));
    const names = new Set(screens.map(({ screen }) => screen));
    return [
        '<h1>Conformance sheet</h1>',
        `<p>${screens.length} screens measured: ${names.size} views on ${panels.size} panels
            (${escaped([...panels].join('; '))}).</p>`,
        '<h2>Measured</h2>',
        table(['Clause', 'What', 'Limit', 'Worst', 'Looked at', 'Faults', 'Verdict'], results.map(ruleRow)),
        '<h2>Faults</h2>',
        results.map(faultList).join('') || '<p>None.</p>',
        '<h2>Proved by other tests</h2>',
        table(['Clause', 'Proof'], ELSEWHERE.map(pairRow)),
        '<h2>Only a person can judge</h2>',
        table(['Clause', 'Question'], BY_PERSON.map(pairRow)),
    ].join('\n');
}
