import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EdgeFacts } from '../../../src/graph/facts.ts';
import { readNodeFacts } from '../../../src/region/tags/nodeFacts.ts';
import { readWayFacts } from '../../../src/region/tags/wayFacts.ts';
import { gate } from '../../../src/routing/gate.ts';
import { rulesOf } from '../../../src/routing/rules.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = join(ROOT, '../shared/data/ground_truth.json');

interface Case {
    readonly id: string;
    readonly kind: string;
    readonly source: string;
    readonly expected: {
        readonly tags?: Record<string, string>;
        readonly node_tags?: Record<string, string>;
        readonly accessible?: boolean;
        readonly blocks?: boolean;
    };
}

/** Our answer where it is not theirs; docs/ground-truth.md says why. */
const DIFFERENT: Readonly<Record<string, boolean>> = {
    'gh-wc-tag-01': false,
    'gh-wc-tag-08': false,
    'gh-wc-tag-22': true,
    'otp-way-3': false,
    'otp-way-5': false,
};
/** Cases that are not one verdict on tags; each has a test of its own below or is named in the document. */
const OWN_TESTS = [
    'ors-unit-wc-attr-2',
    'ors-unit-wc-attr-4',
    'ors-unit-wc-attr-6',
    'gh-wc-slope-1',
    'gh-wc-slope-2',
    'valhalla-access-bits',
];

/** GraphHopper's old wheelchair limits; cobbles, gravel and sand are out there, sett is not. */
const RULES = rulesOf({
    profile: 'wheelchair',
    objective: 'distance',
    limits: { steepest: 6, highestKerb: 3, roughestSurface: 'sett' },
});

const canPass = (facts: EdgeFacts | undefined): boolean =>
    facts !== undefined && gate(facts, RULES) === 'pass';
const canPassNode = (tags: Record<string, string>): boolean => {
    const facts = readNodeFacts(tags, () => {});
    return facts === undefined || canPass(facts);
};

const cases: Case[] = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, 'utf8')).filter(({ kind }: Case) => kind === 'tags')
    : [];

describe.skipIf(cases.length === 0)('verdicts of other routers on tags', () => {
    const verdicts = cases.filter(({ id }) => !OWN_TESTS.includes(id));

    test('there are 37 of them', () => {
        expect(verdicts).toHaveLength(37);
        expect(cases.filter(({ id }) => OWN_TESTS.includes(id))).toHaveLength(OWN_TESTS.length);
    });

    test.each(verdicts.map((one) => [one.id, one] as const))('%s', (id, { expected }) => {
        const theirs = expected.accessible ?? !expected.blocks;
        const ours = expected.node_tags
            ? canPassNode(expected.node_tags)
            : canPass(readWayFacts(expected.tags ?? {}, () => {}));
        expect(ours).toBe(DIFFERENT[id] ?? theirs);
        if (id in DIFFERENT) expect(ours).not.toBe(theirs);
    });

    test('each difference is explained', () => {
        const document = readFileSync(join(ROOT, 'docs/ground-truth.md'), 'utf8');
        for (const id of Object.keys(DIFFERENT)) expect(document).toContain(`| ${id} |`);
    });
});

describe('attributes that other routers read', () => {
    test('ors-unit-wc-attr-2: a street is known by its pavement, with the kerbs at its ends', () => {
        const tags = {
            highway: 'residential',
            sidewalk: 'left',
            'sidewalk:left:width': '0.5',
            'sidewalk:left:incline': '2',
            'sidewalk:left:kerb:height:start': '0.03',
            'sidewalk:left:kerb:height:end': '0.01',
            'sidewalk:left:smoothness': 'good',
            'sidewalk:left:surface': 'asphalt',
            'sidewalk:left:tracktype': 'grade4',
        };
        expect(readWayFacts(tags, () => {})).toMatchObject({
            sidewalk: 'left',
            width: 50,
            incline: 20,
            kerbHeight: 30,
            smoothness: 'good',
            surface: 'asphalt',
            trackType: 'grade4',
        });
    });

    test('ors-unit-wc-attr-4: highway=crossing is a way, the kerb at its node is 3 cm', () => {
        expect(readWayFacts({ highway: 'crossing' }, () => {})?.kind).toBe('crossing');
        expect(readNodeFacts({ 'kerb:height': '0.03' }, () => {})).toMatchObject({
            kind: 'kerb',
            kerbHeight: 30,
        });
    });

    test('valhalla-access-bits: pavements and crossings are open, to wheels as to feet', () => {
        for (const footway of ['sidewalk', 'crossing']) {
            expect(canPass(readWayFacts({ highway: 'footway', footway }, () => {}))).toBe(true);
        }
    });
});
