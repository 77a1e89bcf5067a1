import { describe, expect, test } from 'vitest';
import { ringWith, shortest, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, type Town, town, walk } from '../../support/town.ts';

const sloped = (incline: string) => ringWith({ ...GOOD, incline });

describe('sign and direction', () => {
    test.each(['9%', '+9 %', '9', '9,0%', '5.2°', '1:11'])(
        'incline=%s: a wheelchair comes down and not up',
        (incline) => {
            expect(whoPasses(sloped(incline))).toBe('-rsw');
            expect(whoPasses(sloped(incline), {}, 'back')).toBe('Wrsw');
        },
    );

    test.each(['-9%', '−9 %', '-9', '-5.2°'])('incline=%s: the other way about', (incline) => {
        expect(whoPasses(sloped(incline))).toBe('Wrsw');
        expect(whoPasses(sloped(incline), {}, 'back')).toBe('-rsw');
    });

    test('a way drawn against the walker turns its slope', () => {
        const drawn = town(
            `
            A---B---C---F
                |   |
                D---E
        `,
            { CB: { ...GOOD, incline: '9%' } },
        );
        expect(walk(drawn, 'A', 'F', shortest('wheelchair'))).toBe('A>B>C>F');
        expect(walk(drawn, 'F', 'A', shortest('wheelchair'))).toBe('F>C>E>D>B>A');
    });

    test('eleven percent stops wheels both ways: up they stall, down they run away', () => {
        for (const direction of ['there', 'back'] as const) {
            expect(whoPasses(sloped('11%'), {}, direction)).toBe('--sw');
            expect(whoPasses(sloped('-11%'), {}, direction)).toBe('--sw');
        }
    });

    test('of a range the steeper end counts', () => {
        expect(whoPasses(sloped('4-12%'))).toBe('--sw');
        expect(whoPasses(sloped('-4-12%'))).toBe('--sw');
    });
});

describe('words', () => {
    test('steep has no number and stops wheels', () => {
        expect(whoPasses(sloped('steep'))).toBe('--sw');
    });

    test.each(['up', 'down'])('%s has no number: passable, and not known', (word) => {
        expect(whoPasses(sloped(word))).toBe('Wrsw');
        expect(whoPasses(sloped(word), { checkedOnly: true })).toBe('--sw');
    });

    test.each(['hilly', '400%', '12 bananas'])('%s says nothing', (word) => {
        expect(whoPasses(sloped(word))).toBe('Wrsw');
        expect(whoPasses(sloped(word), { checkedOnly: true })).toBe('--sw');
    });
});

describe('five percent against nine', () => {
    /** Over the hill at 9 % by P or at 5 % by R, equally long. */
    const hill = town(
        `
            P--Q
            |  |
        A---B  C---F
            |  |
            R--S
    `,
        {
            PQ: { ...GOOD, incline: '9%' },
            RS: { ...GOOD, incline: '5%' },
        },
    );

    test.each(['wheelchair', 'rollator', 'slow', 'walking'] as const)('%s takes five', (profile) => {
        expect(walk(hill, 'A', 'F', needsOf(profile))).toBe('A>B>R>S>C>F');
    });

    test('and it is told as steep where it is steep for the walker', () => {
        const steep = (drawn: Town, profile: 'slow' | 'rollator') => {
            const outcome = plan(drawn, 'A', 'F', needsOf(profile));
            if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
            return outcome.route.warnings.filter(({ warning }) => warning === 'steep');
        };
        const only = (incline: string) => town('A---B---C---F', { BC: { ...GOOD, incline } });
        expect(steep(only('9%'), 'rollator')).toMatchObject([{ incline: 9 }]);
        expect(steep(only('-9%'), 'rollator')).toMatchObject([{ incline: -9 }]);
        expect(steep(only('2%'), 'rollator')).toEqual([]);
    });
});

describe('across the way', () => {
    test.each([
        ['2%', 'Wrsw'],
        ['-2%', 'Wrsw'],
        ['7%', '-rsw'],
        ['-7%', '-rsw'],
    ])('incline:across=%s: %s pass', (across, who) => {
        expect(whoPasses(ringWith({ ...GOOD, 'incline:across': across }))).toBe(who);
    });
});

test('who comes slower up a hill takes longer, and home is another walk', () => {
    const drawn = town('A---B------C---F', { BC: { ...GOOD, incline: '6%' } });
    const time = (from: string, to: string) => {
        const outcome = plan(drawn, from, to, needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        return outcome.route.duration;
    };
    expect(time('A', 'F')).toBeGreaterThan(time('F', 'A') * 1.05);
});
