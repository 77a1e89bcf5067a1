/** The panel that a screen is measured on. */
export interface Panel {
    readonly pixelsPerMillimetre: number;
    /** From the reader's eye to the glass, millimetres. */
    readonly viewingDistance: number;
    /** Lower edge of the picture above the floor, millimetres; absent where nobody measured it. */
    readonly mountingHeight?: number;
    /** Whether the keys were brought within reach of a seated person. */
    readonly lowered: boolean;
}

/** What one rule found on one screen. */
export interface Measured {
    readonly rule: RuleName;
    /** How many things were looked at. */
    readonly checked: number;
    /** The value nearest to the limit or farthest beyond it, in the rule's unit; absent where nothing is counted. */
    readonly worst?: number;
    /** Each thing that fails, in words. */
    readonly faults: readonly string[];
    /** Why it could not be measured here. */
    readonly skipped?: string;
}

interface Rule {
    readonly title: string;
    readonly limit: string;
    /** Of EN 301 549 v3.2.1, WCAG 2.2 and, where neither has a number, the rule followed instead. */
    readonly clauses: string;
}

/** Every rule: what is asked, and by whom. */
export const RULES = {
    capHeight: {
        title: 'Height of capitals',
        limit: '≥ 0.7° of view',
        clauses: 'EN 301 549 5.1.4',
    },
    lineLength: {
        title: 'Characters on a line',
        limit: '≤ 45',
        clauses: 'WCAG 1.4.8 (≤ 80); plain-language rules (≤ 45)',
    },
    words: {
        title: 'Words in a sentence',
        limit: '≤ 12',
        clauses: 'WCAG 3.1.5; DIN SPEC 33429',
    },
    textContrast: {
        title: 'Contrast of text',
        limit: '≥ 7:1',
        clauses: 'WCAG 1.4.3, 1.4.6; EN 301 549 9.1.4.3',
    },
    otherContrast: {
        title: 'Contrast of targets and their pictures',
        limit: '≥ 3:1',
        clauses: 'WCAG 1.4.11; EN 301 549 9.1.4.11',
    },
    targetSize: {
        title: 'Side of a target',
        limit: '≥ 16 mm, primary ≥ 20 mm',
        clauses: 'WCAG 2.5.8, 2.5.5; EN 301 549 5.5.1',
    },
    targetGap: {
        title: 'Gap between targets',
        limit: '≥ 5 mm',
        clauses: 'WCAG 2.5.8; EN 301 549 5.5.2',
    },
    reach: {
        title: 'Height of targets above the floor',
        limit: '380 to 1,220 mm; lowered 850 to 1,050 mm',
        clauses: 'EN 301 549 8.3.2; DIN 18040',
    },
    focus: {
        title: 'Focus: reachable by keys, in reading order, seen',
        limit: 'every target, outline ≥ 3:1',
        clauses: 'WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.13; EN 301 549 9.2.4',
    },
    names: {
        title: 'Names and roles',
        limit: 'every target and picture, words seen are words said',
        clauses: 'WCAG 1.1.1, 2.5.3, 4.1.2; EN 301 549 9.4.1.2',
    },
    structure: {
        title: 'Language, direction, one main heading',
        limit: 'each screen',
        clauses: 'WCAG 1.3.1, 2.4.6, 3.1.1; EN 301 549 9.3.1.1',
    },
    whole: {
        title: 'Nothing cut, outside or on top of something else',
        limit: 'each text and target',
        clauses: 'WCAG 1.4.4, 1.4.10, 1.4.12; EN 301 549 9.1.4.4',
    },
    axe: {
        title: 'axe-core',
        limit: 'no violation',
        clauses: 'WCAG 2.2 A and AA as far as axe-core tests them',
    },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** For whoever drives the page from outside, as `window.conformance`: shows each screen in turn and measures it. */
export interface Driver {
    readonly screens: readonly string[];
    show(screen: string): Promise<readonly Measured[]>;
}
