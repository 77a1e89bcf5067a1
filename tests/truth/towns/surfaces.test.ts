import { describe, expect, test } from 'vitest';
import { ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, town, walk } from '../../support/town.ts';

const on = (tags: Record<string, string>) => ringWith({ ...GOOD, ...tags });

describe('what is underfoot', () => {
    test.each(['asphalt', 'concrete', 'paving_stones', 'compacted', 'fine_gravel', 'sett', 'bricks', 'wood'])(
        'surface=%s lets everybody pass',
        (surface) => {
            expect(whoPasses(on({ surface }))).toBe('Wrsw');
        },
    );

    test.each(['sand', 'grass', 'earth', 'mud', 'ground', 'dirt', 'asphalt;mud', 'SAND', ' sand '])(
        'surface=%s stops wheels',
        (surface) => {
            expect(whoPasses(on({ surface }))).toBe('--sw');
        },
    );

    test('what nobody understands is not known, neither good nor bad', () => {
        const { surface: _, smoothness: __, ...bare } = GOOD;
        expect(whoPasses(ringWith({ ...bare, surface: 'asphallt' }))).toBe('Wrsw');
        expect(whoPasses(ringWith({ ...bare, surface: 'asphallt' }), { checkedOnly: true })).toBe('----');
    });

    test.each([
        ['excellent', 'Wrsw'],
        ['intermediate', 'Wrsw'],
        ['bad', '-rsw'],
        ['very_bad', '--sw'],
        ['horrible', '--sw'],
        ['impassable', '----'],
    ])('smoothness=%s: %s pass', (smoothness, who) => {
        expect(whoPasses(on({ smoothness }))).toBe(who);
    });

    test.each([
        ['grade1', 'Wrsw'],
        ['grade2', '-rsw'],
        ['grade3', '--sw'],
        ['grade4', '---w'],
        ['grade5', '---w'],
    ])('tracktype=%s: %s pass', (tracktype, who) => {
        expect(whoPasses(ringWith({ ...GOOD, highway: 'track', tracktype }))).toBe(who);
    });

    test('a mountain path is nothing for wheels', () => {
        const { smoothness: _, ...bare } = GOOD;
        expect(whoPasses(ringWith({ ...bare, highway: 'path', sac_scale: 'mountain_hiking' }))).toBe('--sw');
    });
});

describe('how far one goes round', () => {
    /** 40 m straight, `metres` round. */
    const choice = (surface: string, metres: 60 | 80 | 120 | 240) => {
        const down = { 60: 1, 80: 2, 120: 4, 240: 10 }[metres];
        const rails = Array.from({ length: down - 1 }, () => '        |   |').join('\n');
        return town(`\n    A---B---C---F\n${rails}${rails ? '\n' : ''}        D---E\n`, {
            BC: { ...GOOD, surface },
            BD: GOOD,
            CE: GOOD,
        });
    };

    test('cobbles are worth a way three times as long on wheels, not on foot', () => {
        expect(sideTaken(choice('cobblestone', 120), needsOf('wheelchair'))).toBe('round');
        expect(sideTaken(choice('cobblestone', 120), needsOf('rollator'))).toBe('round');
        expect(sideTaken(choice('cobblestone', 120), needsOf('slow'))).toBe('straight');
    });

    test('but not one six times as long', () => {
        expect(sideTaken(choice('cobblestone', 240), needsOf('wheelchair'))).toBe('straight');
    });

    test('setts are worse with a rollator than with a wheelchair', () => {
        expect(sideTaken(choice('sett', 60), needsOf('rollator'))).toBe('round');
        expect(sideTaken(choice('sett', 60), needsOf('wheelchair'))).toBe('round');
        expect(sideTaken(choice('sett', 120), needsOf('rollator'))).toBe('straight');
        expect(sideTaken(choice('sett', 60), needsOf('walking'))).toBe('straight');
    });

    test('fine gravel is worth no way half as long again', () => {
        expect(sideTaken(choice('fine_gravel', 60), needsOf('wheelchair'))).toBe('straight');
    });

    test('steep and rough together are worse than either', () => {
        const both = (tags: Record<string, string>) =>
            walk(
                town(
                    `
                A---B---C---F
                    |   |
                    |   |
                    |   |
                    D---E
            `,
                    { BC: { ...GOOD, ...tags } },
                ),
                'A',
                'F',
                needsOf('wheelchair'),
            );
        expect(both({ surface: 'sett' })).toBe('A>B>C>F');
        expect(both({ incline: '4%' })).toBe('A>B>C>F');
        expect(both({ surface: 'sett', incline: '4%' })).toBe('A>B>D>E>C>F');
    });
});
