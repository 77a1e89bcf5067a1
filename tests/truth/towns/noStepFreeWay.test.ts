import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { PROFILES } from '../../../src/routing/needs.ts';
import { GOOD, needsOf, plan, say, type Town, town, walk } from '../../support/town.ts';

const STEPS = { highway: 'steps' };

/** Two ways and no third: north by P, south by R. */
const either = (north: Tags, south: Tags): Town =>
    town(
        `
            P--Q
            |  |
        A---B  C---F
            |  |
            R--S
    `,
        { PQ: north, RS: south },
    );

const leastOf = (drawn: Town, profile: 'wheelchair' | 'rollator' | 'slow') => {
    const outcome = plan(drawn, 'A', 'F', needsOf(profile));
    if (outcome.outcome !== 'noStepFreeWay' || !outcome.leastBarrier) throw new Error(say(drawn, outcome));
    return { outcome, way: say(drawn, { outcome: 'route', route: outcome.leastBarrier }) };
};

describe('the way with the least barriers', () => {
    test.each([
        ['rough ground before steps', { ...GOOD, surface: 'sand' }, STEPS],
        ['a narrow way before steps', { ...GOOD, width: '0.6' }, STEPS],
        ['few steps before many', { ...STEPS, step_count: '3' }, { ...STEPS, step_count: '30' }],
        ['known steps before a number nobody counted', { ...STEPS, step_count: '4' }, STEPS],
        ['a steep ramp before steps', { ...GOOD, incline: '14%' }, STEPS],
        ['bad ground before a narrow way', { ...GOOD, smoothness: 'very_bad' }, { ...GOOD, width: '0.6' }],
    ])('%s', (_, better, worse) => {
        expect(leastOf(either(better, worse), 'wheelchair').way).toBe('A>B>P>Q>C>F');
        expect(leastOf(either(worse, better), 'wheelchair').way).toBe('A>B>R>S>C>F');
    });

    test('names everything that blocks, in the order it is met, with its way', () => {
        const hard = town(
            'A---B---C-K-D---F',
            { BC: { ...STEPS, step_count: '3', name: 'Domtreppe' } },
            { K: { barrier: 'kerb', kerb: 'raised' } },
        );
        const outcome = plan(hard, 'A', 'F', needsOf('wheelchair'));
        expect(outcome).toMatchObject({
            obstacles: [
                { reason: 'steps', count: 3, street: 'Domtreppe', length: expect.closeTo(40, 0) },
                { reason: 'kerb', kerb: 'raised', osm: { type: 'node', id: 75 } },
            ],
            leastBarrier: { flights: 1 },
        });
        const back = plan(hard, 'F', 'A', needsOf('wheelchair'));
        if (back.outcome !== 'noStepFreeWay') throw new Error(back.outcome);
        expect(back.obstacles.map(({ reason }) => reason)).toEqual(['kerb', 'steps']);
    });

    test('never leads through a wall or onto forbidden ground, not even to avoid steps', () => {
        const walled = either({ ...GOOD, foot: 'no' }, STEPS);
        expect(leastOf(walled, 'wheelchair').way).toBe('A>B>R>S>C>F');
        const fenced = town('A---B-K-C---F', {}, { K: { barrier: 'fence' } });
        expect(plan(fenced, 'A', 'F', needsOf('walking'))).toEqual({
            outcome: 'noStepFreeWay',
            obstacles: [],
        });
    });

    test('says which limit the kerb and the slope break', () => {
        const kerbed = town('A---K---F', {}, { K: { barrier: 'kerb', 'kerb:height': '8 cm' } });
        expect(plan(kerbed, 'A', 'F', needsOf('rollator'))).toMatchObject({
            obstacles: [{ reason: 'kerb', height: 8, limit: 6 }],
        });
        const steep = town('A---B---F', { AB: { ...GOOD, incline: '9%' } });
        expect(plan(steep, 'A', 'F', needsOf('wheelchair'))).toMatchObject({
            obstacles: [{ reason: 'steep', incline: 9, limit: 8.3 }],
        });
        expect(plan(steep, 'F', 'A', needsOf('wheelchair')).outcome).toBe('route');
    });
});

describe('there is always an answer', () => {
    const world = town(
        `
        A---B---C   X---Y
    `,
        { BC: STEPS },
    );
    const ends = ['A', 'B', 'C', 'X', 'Y'];

    const pairs = ends.flatMap((from) => ends.map((to) => [from, to] as const));

    test.each(PROFILES)('from everywhere to everywhere: %s', (profile) => {
        const answers = pairs.map(([from, to]) => plan(world, from, to, needsOf(profile)));
        for (const outcome of answers) {
            if (outcome.outcome === 'route') expect(outcome.route.geometry.length).toBeGreaterThan(1);
            if (outcome.outcome !== 'noStepFreeWay') continue;
            expect(outcome.obstacles.length > 0).toBe(outcome.leastBarrier !== undefined);
        }
        expect(answers.map(({ outcome }) => outcome)).not.toContain('offTheMap');
    });

    test('with every limit turned to its end', () => {
        const hopeless = { narrowest: 3, steepest: 0, highestKerb: 0, roughestSurface: 'asphalt' } as const;
        for (const profile of PROFILES) {
            const tight = plan(world, 'A', 'B', needsOf(profile, { limits: hopeless, checkedOnly: true }));
            expect(['route', 'noStepFreeWay']).toContain(tight.outcome);
            const wide = needsOf(profile, {
                limits: { narrowest: -1, steepest: 999, highestKerb: 999, steps: 'allow' },
            });
            expect(walk(world, 'A', 'B', wide)).toBe('A>B');
        }
    });
});
