import { describe, expect, test } from 'vitest';
import { needsOf, plan, say, type Town, town } from '../support/town.ts';

const rollator = needsOf('rollator');

function compare(drawn: Town, from: string, to: string, needs = rollator) {
    return drawn.router.compare({ from: drawn.at(from), to: drawn.at(to), needs });
}

describe('easier and shorter side by side', () => {
    const cobbles = { highway: 'footway', surface: 'sett', width: '2', incline: '0%' };

    test('both where they really differ', () => {
        const square = town(
            `
            A---B-----------C---D
                |           |
                E-----------F
        `,
            { BC: cobbles },
        );
        const { outcome, shorter } = compare(square, 'A', 'D');
        expect(say(square, outcome)).toBe('A>B>E>F>C>D');
        if (!shorter) throw new Error('expected a shorter way');
        expect(say(square, { outcome: 'route', route: shorter })).toBe('A>B>C>D');
    });

    test('one where the easier is the shortest', () => {
        const street = town('A---B---C');
        const { outcome, shorter } = compare(street, 'A', 'C');
        expect(say(street, outcome)).toBe('A>B>C');
        expect(shorter).toBeUndefined();
    });

    test('an easier way more than 1.8 times as long gives place to one between', () => {
        const hill = town(
            `
            A-----B
            |     |
            C     D
            |     |
            |     |
            |     |
            |     |
            |     |
            E-----F
        `,
            { AB: { ...cobbles, surface: 'cobblestone' } },
        );
        expect(say(hill, plan(hill, 'A', 'B', rollator))).toBe('A>C>E>F>D>B');
        const { outcome } = compare(hill, 'A', 'B');
        expect(say(hill, outcome)).toBe('A>B');
    });
});

describe('there and back', () => {
    test('the way home is its own way: down may be closed where up is open', () => {
        const hill = town(
            `
            A---B---C
                |   |
                D---E
        `,
            { BC: { incline: '9%' } },
        );
        const needs = needsOf('wheelchair', { objective: 'distance' });
        expect(say(hill, plan(hill, 'A', 'C', needs))).toBe('A>B>D>E>C');
        expect(say(hill, plan(hill, 'C', 'A', needs))).toBe('C>B>A');
    });

    test('a kept tree of ways home gives the same', () => {
        const drawing = `
            A---B---C---F
                |   |
                D---E
        `;
        const prepared = town(drawing, { BC: { incline: '5%' } });
        const plain = town(drawing, { BC: { incline: '5%' } });
        prepared.router.prepareWayHome(prepared.at('A'), rollator);
        for (const from of ['B', 'C', 'D', 'E', 'F']) {
            expect(plan(prepared, from, 'A', rollator)).toEqual(plan(plain, from, 'A', rollator));
        }
    });
});

describe('checked only', () => {
    const drawing = `
        A---B---C
            |   |
            D---E
    `;

    test('nothing unknown is walked on', () => {
        const half = town(drawing, { BC: { highway: 'footway' } });
        const needs = needsOf('wheelchair', { objective: 'distance' });
        expect(say(half, plan(half, 'A', 'C', needs))).toBe('A>B>C');
        const checked = plan(half, 'A', 'C', { ...needs, checkedOnly: true });
        expect(say(half, checked)).toBe('A>B>D>E>C');
        expect(checked).toMatchObject({ route: { unknown: 0, certainty: { width: { unknown: 0 } } } });
    });

    test('where only the unknown leads, it is what blocks', () => {
        const alone = town('A---B---C', { BC: { highway: 'footway' } });
        const outcome = plan(alone, 'A', 'C', needsOf('wheelchair', { checkedOnly: true }));
        expect(outcome).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'unknown', missing: ['ground', 'width', 'incline'] }],
        });
    });

    test('unknown stretches are told with what is missing', () => {
        const half = town(drawing, { BC: { highway: 'footway', surface: 'asphalt' } });
        const outcome = plan(half, 'A', 'C', needsOf('wheelchair', { objective: 'distance' }));
        expect(outcome).toMatchObject({
            route: {
                stretches: [
                    { known: true, missing: [] },
                    { known: false, missing: ['width', 'incline'] },
                ],
            },
        });
    });
});
