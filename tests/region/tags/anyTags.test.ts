import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFacts, encodeFacts, findBadFact } from '../../../src/graph/factRows.ts';
import { readNodeFacts } from '../../../src/region/tags/nodeFacts.ts';
import { relevantTags } from '../../../src/region/tags/relevantTags.ts';
import { readWayFacts } from '../../../src/region/tags/wayFacts.ts';

const KEYS = [
    'highway',
    'footway',
    'barrier',
    'kerb',
    'kerb:height',
    'width',
    'maxwidth:physical',
    'incline',
    'incline:across',
    'surface',
    'smoothness',
    'tracktype',
    'sidewalk',
    'sidewalk:left',
    'sidewalk:both:surface',
    'sidewalk:right:width',
    'access',
    'foot',
    'wheelchair',
    'crossing',
    'crossing:markings',
    'level',
    'repeat_on',
    'step_count',
    'handrail',
    'ramp',
    'conveying',
    'oneway:foot',
    'maxspeed',
    'lanes',
    'lit',
    'ford',
    'door',
    'locked',
    '__proto__',
    'constructor',
];
const VALUES = [
    'yes',
    'no',
    'footway',
    'steps',
    'residential',
    'both',
    'separate',
    'lowered',
    'raised;flush',
    '3',
    '-1--2',
    '0-999999999',
    '1e308',
    '٣',
    '12%',
    '-45°',
    '1:0',
    '0:0',
    '8\'6"',
    ';',
    ';;;',
    '',
    ' ',
    'toString',
    'hasOwnProperty',
    '__proto__',
];

const value = fc.oneof(fc.constantFrom(...VALUES), fc.string(), fc.string({ unit: 'binary' }));
const tags = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), value, { noNullPrototype: true });

test('whatever stands in the tags, reading them never throws and gives facts of the vocabulary', () => {
    fc.assert(
        fc.property(tags, fc.boolean(), (any, isWay) => {
            const withKind = isWay ? { highway: 'footway', ...any } : { barrier: 'kerb', ...any };
            for (const facts of [readWayFacts(withKind, () => {}), readNodeFacts(withKind, () => {})]) {
                if (!facts) continue;
                const row = encodeFacts(facts);
                expect(findBadFact(row)).toBeUndefined();
                expect(decodeFacts(row, 0)).toEqual(facts);
            }
            expect(typeof relevantTags(withKind)).toBe('string');
        }),
        { numRuns: 3000 },
    );
});

test('a nonsense value never makes a fact better than leaving it out', () => {
    fc.assert(
        fc.property(
            fc.constantFrom('kerb', 'surface', 'smoothness', 'incline', 'width', 'wheelchair'),
            fc.string(),
            (key, text) => {
                const nonsense = `zz${text.replaceAll(/[;|–—\-<>~≈]/g, '')}`;
                const base = { highway: 'footway' };
                const doubts: string[] = [];
                const facts = readWayFacts({ ...base, [key]: nonsense }, (doubted) => doubts.push(doubted));
                expect(facts).toEqual(readWayFacts(base, () => {}));
                expect(doubts).toEqual([key]);
            },
        ),
    );
});
