import { describe, expect, test } from 'vitest';
import { ringAt, ringWith, shortest, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town, walk } from '../../support/town.ts';

const STEPS = { highway: 'steps' };
const climbing = { limits: { steps: 'allow' } } as const;

describe('steps by whatever tag', () => {
    test.each([
        { ...STEPS, wheelchair: 'yes' },
        { ...STEPS, 'ramp:wheelchair': 'no' },
        { ...STEPS, ramp: 'yes' },
        { ...STEPS, ramp: 'separate' },
        { ...STEPS, 'ramp:stroller': 'yes' },
        { ...STEPS, 'ramp:bicycle': 'yes', ramp: 'yes' },
        { ...STEPS, step_count: '1' },
        { ...STEPS, step_count: 'a few' },
        { ...STEPS, conveying: 'no' },
        { ...STEPS, indoor: 'yes', level: '0;1' },
        { ...STEPS, surface: 'asphalt', smoothness: 'excellent', incline: '0%' },
        { highway: 'footway', step_count: '3' },
        { highway: 'path', steps: 'yes' },
        { highway: 'pedestrian', step_count: '2' },
        { highway: 'footway', footway: 'sidewalk', step_count: '4' },
    ])('%j is walked by nobody unasked', (tags) => {
        expect(whoPasses(ringWith(tags))).toBe('----');
        expect(whoPasses(ringWith(tags), {}, 'back')).toBe('----');
    });

    test('a footway of no steps is a footway', () => {
        expect(whoPasses(ringWith({ ...GOOD, step_count: '0' }))).toBe('Wrsw');
    });

    test.each([{ barrier: 'step' }, { highway: 'steps' }, { barrier: 'step', step_count: '2' }])(
        'a step drawn as a point, %j, is a step',
        (tags) => {
            expect(whoPasses(ringAt(tags))).toBe('----');
            expect(whoPasses(ringAt(tags), climbing)).toBe('--sw');
        },
    );

    test('an escalator goes one way, and never under wheels', () => {
        const up = ringWith({ ...STEPS, conveying: 'forward' });
        expect(whoPasses(up)).toBe('----');
        expect(whoPasses(up, climbing)).toBe('--sw');
        expect(whoPasses(up, climbing, 'back')).toBe('----');
        expect(whoPasses(ringWith({ ...STEPS, conveying: 'backward' }), climbing)).toBe('----');
    });

    test('a moving walkway is no escalator', () => {
        expect(whoPasses(ringWith({ ...GOOD, conveying: 'forward' }))).toBe('Wrsw');
        expect(whoPasses(ringWith({ ...GOOD, conveying: 'forward' }), {}, 'back')).toBe('----');
    });
});

describe('steps that are allowed', () => {
    const twoFlights = `
            S--T
            |  |
        A---B  C---F
            |  |
            U--V
    `;
    const slowClimber = needsOf('slow', climbing);

    test('go by the flight with a rail', () => {
        const drawn = town(twoFlights, {
            ST: { ...STEPS, step_count: '8' },
            UV: { ...STEPS, step_count: '8', 'handrail:left': 'yes' },
        });
        expect(walk(drawn, 'A', 'F', slowClimber)).toBe('A>B>U>V>C>F');
    });

    test('go by the flight of fewer steps', () => {
        const drawn = town(twoFlights, {
            ST: { ...STEPS, step_count: '3' },
            UV: { ...STEPS, step_count: '11' },
        });
        expect(walk(drawn, 'A', 'F', slowClimber)).toBe('A>B>S>T>C>F');
        expect(plan(drawn, 'A', 'F', slowClimber)).toMatchObject({ route: { flights: 1 } });
    });

    test('are gone round when the way round is short', () => {
        expect(sideTaken(ringWith({ ...STEPS, step_count: '10' }), slowClimber)).toBe('round');
    });
});

describe('ramps', () => {
    const beside = (ramp: Record<string, string>) =>
        town(
            `
            A---B---C---F
                |   |
                R---S
        `,
            { BC: { ...STEPS, ramp: 'separate', step_count: '5' }, RS: { ...GOOD, ...ramp } },
        );

    test('one drawn beside the steps is taken', () => {
        expect(walk(beside({ incline: '6%' }), 'A', 'F', shortest('wheelchair'))).toBe('A>B>R>S>C>F');
    });

    test('one of 12 % is no ramp for wheels, and the answer says so', () => {
        const steep = beside({ incline: '12%' });
        for (const profile of ['wheelchair', 'rollator'] as const) {
            expect(plan(steep, 'A', 'F', needsOf(profile))).toMatchObject({
                outcome: 'noStepFreeWay',
                obstacles: [{ reason: 'steep', incline: 12 }],
                leastBarrier: { flights: 0 },
            });
        }
        expect(walk(steep, 'A', 'F', needsOf('slow'))).toBe('A>B>R>S>C>F');
    });

    test('a ramp fit for wheelchairs but too steep for this one is refused', () => {
        const tagged = { ...STEPS, ramp: 'yes', 'ramp:wheelchair': 'yes' };
        expect(whoPasses(ringWith({ ...tagged, incline: 'up' }))).toBe('Wrsw');
        expect(whoPasses(ringWith({ ...tagged, incline: '25%' }))).toBe('--sw');
    });
});
