import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { ringAt, ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town } from '../../support/town.ts';

const without = (...keys: readonly string[]): Tags =>
    Object.fromEntries(Object.entries(GOOD).filter(([key]) => !keys.includes(key)));

const checkedOnly = { checkedOnly: true } as const;

describe('what nobody tagged', () => {
    test.each([['surface', 'smoothness'], ['width'], ['incline']])(
        'without %s a way is passable and not checked',
        (...keys) => {
            const drawn = ringWith(without(...keys));
            expect(whoPasses(drawn)).toBe('Wrsw');
            expect(whoPasses(drawn, checkedOnly).slice(0, 2)).toBe('--');
        },
    );

    test('who has no wheels needs to know the ground and the kerbs only', () => {
        expect(whoPasses(ringWith(without('width', 'incline')), checkedOnly)).toBe('--sw');
        expect(whoPasses(ringAt({ barrier: 'kerb' }), checkedOnly)).toBe('----');
    });

    test('surface or smoothness is enough to know the ground', () => {
        expect(whoPasses(ringWith(without('surface')), checkedOnly)).toBe('Wrsw');
        expect(whoPasses(ringWith(without('smoothness')), checkedOnly)).toBe('Wrsw');
    });

    test('wheelchair=yes vouches for width and slope, never for the ground', () => {
        expect(whoPasses(ringWith({ ...without('width', 'incline'), wheelchair: 'yes' }), checkedOnly)).toBe(
            'Wrsw',
        );
        expect(
            whoPasses(ringWith({ ...without('surface', 'smoothness'), wheelchair: 'yes' }), checkedOnly),
        ).toBe('----');
    });

    test('known and unknown metres make the whole, and each stretch says what is missing', () => {
        const outcome = plan(ringWith(without('width')), 'A', 'F', needsOf('wheelchair'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        const { known, unknown, stretches, certainty } = outcome.route;
        expect(known).toBeCloseTo(80, 0);
        expect(unknown).toBeCloseTo(40, 0);
        expect(stretches.filter((stretch) => !stretch.known)).toMatchObject([{ missing: ['width'] }]);
        expect(certainty.width).toMatchObject({ unknown: expect.closeTo(40, 0) });
        expect(certainty.incline).toMatchObject({ checked: expect.closeTo(120, 0) });
    });
});

describe('the checked way', () => {
    /** Forty metres nobody looked at, or sixty checked ones. */
    const choice = town(
        `
        A---B----C---F
            |    |
            D----E
    `,
        { BC: { highway: 'footway' } },
    );

    test('is offered when nothing unknown is to be used', () => {
        expect(sideTaken(choice, needsOf('rollator', checkedOnly))).toBe('round');
    });

    test('does not exist where the only way is not known, and that is said', () => {
        const bare = town('A---B---C', { BC: { highway: 'footway' } });
        expect(plan(bare, 'A', 'C', needsOf('rollator', checkedOnly))).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'unknown', missing: ['ground', 'width', 'incline'] }],
            leastBarrier: { flights: 0 },
        });
    });

    test('is taken by a wheelchair unasked when it is hardly longer', () => {
        const twins = town(
            `
            A---B------C---F
                |      |
                D------E
        `,
            { BC: { highway: 'footway' }, BD: GOOD },
        );
        expect(sideTaken(twins, needsOf('wheelchair'))).toBe('straight');
        const near = town(
            `
            A---B-------------C---F
                |             |
                D-------------E
        `,
            { BC: { highway: 'footway' } },
        );
        expect(sideTaken(near, needsOf('wheelchair'))).toBe('round');
        expect(sideTaken(near, needsOf('walking'))).toBe('straight');
    });
});

test('a flight of steps of unknown number is steps to everybody', () => {
    expect(whoPasses(ringWith({ highway: 'steps' }), checkedOnly)).toBe('----');
});
