import { describe, expect, test } from 'vitest';
import { ringAt, ringWith, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town, walk } from '../../support/town.ts';

const CROSSING = { ...GOOD, footway: 'crossing', crossing: 'marked' };
const ROAD = { highway: 'residential', foot: 'no' };
const kerb = (tags: Record<string, string>) => ringAt({ barrier: 'kerb', ...tags });

describe('heights in every unit', () => {
    test.each(['0', '0.03', '3 cm', '3cm', '30 mm', '30mm', '3', '1"', '0,03 m', '0.05', '2-3 cm'])(
        'kerb:height=%s is low enough for all',
        (height) => {
            expect(whoPasses(kerb({ 'kerb:height': height }))).toBe('Wrsw');
        },
    );

    test.each(['0.07', '7 cm', '70 mm', '3"'])('kerb:height=%s stops wheels', (height) => {
        expect(whoPasses(kerb({ 'kerb:height': height }))).toBe('--sw');
    });

    test.each(['0.15', '15 cm', '150mm', '15', '250mm', '6"', '0.03;0.15', '5-15 cm'])(
        'kerb:height=%s stops everybody unasked',
        (height) => {
            expect(whoPasses(kerb({ 'kerb:height': height }))).toBe('----');
        },
    );

    test('a height above all kerbs is garbage and leaves the word standing', () => {
        expect(whoPasses(kerb({ kerb: 'raised', 'kerb:height': '30 m' }))).toBe('----');
    });
});

describe('words', () => {
    test.each(['no', 'flush', 'lowered', 'dropped'])('kerb=%s is rolled over', (word) => {
        expect(whoPasses(kerb({ kerb: word }))).toBe('Wrsw');
    });

    test.each(['raised', 'regular', 'lowered;raised'])('kerb=%s is gone round', (word) => {
        expect(whoPasses(kerb({ kerb: word }))).toBe('----');
    });

    test('kerb=rolled may be ten centimetres and stops wheels', () => {
        expect(whoPasses(kerb({ kerb: 'rolled' }))).toBe('--sw');
    });

    test('the worse side of a crossing counts', () => {
        expect(whoPasses(kerb({ 'kerb:left': 'lowered', 'kerb:right': 'raised' }))).toBe('----');
        const way = { ...GOOD, footway: 'crossing', crossing: 'zebra' };
        expect(whoPasses(ringWith({ ...way, 'kerb:left': 'flush', 'kerb:right': 'raised' }))).toBe('----');
    });

    test.each(['yes', 'unknown', 'blubb'])(
        'kerb=%s does not say how high: passable, and not known',
        (word) => {
            const drawn = kerb({ kerb: word });
            expect(whoPasses(drawn)).toBe('Wrsw');
            expect(whoPasses(drawn, { checkedOnly: true })).toBe('----');
        },
    );
});

describe('at a crossing', () => {
    /** Two crossings of one road, thirty metres apart. */
    const street = (west: string, east: string) =>
        town(
            `
            A--B--C
               |  |
            R--X--Y--S
               |  |
            D--E--F
        `,
            {
                BX: CROSSING,
                XE: CROSSING,
                CY: CROSSING,
                YF: CROSSING,
                RX: ROAD,
                XY: ROAD,
                YS: ROAD,
            },
            { B: { kerb: west }, E: { kerb: west }, C: { kerb: east }, F: { kerb: east } },
        );

    test('the lowered kerb at the next crossing is worth the way there', () => {
        for (const profile of ['wheelchair', 'rollator', 'slow', 'walking'] as const) {
            expect(walk(street('raised', 'lowered'), 'A', 'D', needsOf(profile))).toBe('A>B>C>Y>F>E>D');
            expect(walk(street('lowered', 'raised'), 'A', 'D', needsOf(profile))).toBe('A>B>X>E>D');
        }
    });

    test('where every crossing is raised both kerbs are named', () => {
        expect(plan(street('raised', 'raised'), 'A', 'D', needsOf('wheelchair'))).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [
                { reason: 'kerb', kerb: 'raised', osm: { type: 'node', id: 66 } },
                { reason: 'kerb', kerb: 'raised', osm: { type: 'node', id: 69 } },
            ],
            leastBarrier: { flights: 0 },
        });
    });

    test('who allows high kerbs is led over them and warned', () => {
        const outcome = plan(
            street('raised', 'raised'),
            'A',
            'D',
            needsOf('wheelchair', { limits: { highestKerb: 15 } }),
        );
        expect(outcome).toMatchObject({ outcome: 'route' });
        if (outcome.outcome !== 'route') return;
        expect(outcome.route.warnings.map(({ warning }) => warning)).toContain('kerb');
    });
});
