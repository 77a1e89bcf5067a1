import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EdgeFacts, UNKNOWN_FACTS } from '../../src/graph/facts.ts';
import { UNKNOWN_SLOPE } from '../../src/graph/sections.ts';
import { costOf, timeOf } from '../../src/routing/cost.ts';
import { gate } from '../../src/routing/gate.ts';
import { type Needs, PROFILES } from '../../src/routing/needs.ts';
import { reversedFacts } from '../../src/routing/reversedFacts.ts';
import { rulesOf } from '../../src/routing/rules.ts';
import { anyFacts } from '../support/randomGraph.ts';
import { seeded } from '../support/seeded.ts';

const anyNeeds: fc.Arbitrary<Needs> = fc.record({
    profile: fc.constantFrom(...PROFILES),
    limits: fc.constantFrom({}, { steps: 'allow' }, { narrowest: 1.5, highestKerb: 3, steepest: 5 }),
    objective: fc.constant('comfort'),
});

/** What one would wish a fact to be. */
const GOOD: Partial<EdgeFacts> = {
    surface: 'asphalt',
    smoothness: 'excellent',
    trackType: 'grade1',
    width: 300,
    incline: 0,
    crossSlope: 0,
    kerb: 'flush',
    kerbHeight: 0,
    opening: 300,
    crossing: 'marked',
    crossedRoad: 'service',
    maxSpeed: 10,
    lanes: 1,
    tactilePaving: 'yes',
    stepCount: 1,
    handrail: 'yes',
    lit: 'yes',
    access: 'yes',
    wheelchair: 'yes',
    automaticDoor: 'yes',
    sidewalk: 'both',
};

describe('what is not known', () => {
    test('is never cheaper than the same known to be good, and good never closes what unknown opened', () => {
        fc.assert(
            fc.property(
                anyFacts,
                fc.constantFrom(...(Object.keys(GOOD) as (keyof EdgeFacts)[])),
                fc.integer({ min: 0, max: 20_000 }),
                anyNeeds,
                (facts, name, length, needs) => {
                    const rules = rulesOf(needs);
                    const unknown = { ...facts, [name]: 'unknown' };
                    const good = { ...facts, [name]: GOOD[name] };
                    if (gate(unknown, rules) === 'pass') expect(gate(good, rules)).toBe('pass');
                    expect(costOf(unknown, UNKNOWN_SLOPE, length, rules)).toBeGreaterThanOrEqual(
                        costOf(good, UNKNOWN_SLOPE, length, rules),
                    );
                },
            ),
            seeded({ numRuns: 20_000 }),
        );
    });
});

describe('costs', () => {
    test('time is positive and never above cost', () => {
        fc.assert(
            fc.property(
                anyFacts,
                fc.integer({ min: -300, max: 300 }),
                fc.integer({ min: 1, max: 50_000 }),
                anyNeeds,
                (facts, slope, length, needs) => {
                    const rules = rulesOf(needs);
                    const time = timeOf(facts, slope, length, rules);
                    expect(time).toBeGreaterThanOrEqual(0);
                    expect(costOf(facts, slope, length, rules)).toBeGreaterThanOrEqual(time - 1e-9);
                    expect(costOf(facts, slope, length, rules)).toBeLessThan(Number.POSITIVE_INFINITY);
                },
            ),
            seeded({ numRuns: 5_000 }),
        );
    });

    test('turned round twice, facts are as they were', () => {
        fc.assert(
            fc.property(anyFacts, (facts) => {
                const twice = reversedFacts(reversedFacts(facts));
                const plus = (value: unknown) => (value === 0 ? 0 : value);
                expect(plus(twice.incline)).toBe(plus(facts.incline));
                expect({ ...twice, incline: 0, crossSlope: 0 }).toEqual({
                    ...facts,
                    incline: 0,
                    crossSlope: 0,
                });
            }),
            seeded({ numRuns: 500 }),
        );
    });

    /** cost-model.md: 300 m flat take 7.7, 6.2 and 5.6 minutes. */
    test.each([
        ['rollator', 7.7],
        ['wheelchair', 6.2],
        ['slow', 5.6],
        ['walking', 4.2],
    ] as const)('300 m on the flat take a %s %d minutes', (profile, minutes) => {
        const rules = rulesOf({ profile, limits: {}, objective: 'comfort' });
        const flat: EdgeFacts = { ...UNKNOWN_FACTS, kind: 'footway', incline: 0 };
        expect(timeOf(flat, UNKNOWN_SLOPE, 30_000, rules) / 60).toBeCloseTo(minutes, 0);
        expect(Math.abs(timeOf(flat, UNKNOWN_SLOPE, 30_000, rules) / 60 - minutes)).toBeLessThan(0.1);
    });
});
