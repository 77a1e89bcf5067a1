import { describe, expect, test } from 'vitest';
import { GOOD, needsOf, plan, type Town, town, walk } from '../../support/town.ts';

const SQUARE = { ...GOOD, highway: 'pedestrian', area: 'yes', name: 'Alter Markt', surface: 'paving_stones' };
const APPROACHES = { aA: GOOD, bB: GOOD, cC: GOOD, dD: GOOD };

const market = (tags = {}, ways = {}, nodes = {}): Town =>
    town(
        `
        a  A       B  b
             s   f
             r   g
             t   h
        d  D       C  c
    `,
        { ABCDA: { ...SQUARE, ...tags }, ...APPROACHES, ...ways },
        nodes,
    );

/** Metres of a route, or its other outcome. */
function metresOf(
    drawn: Town,
    from: string,
    to: string,
    profile: 'wheelchair' | 'rollator' | 'slow' = 'wheelchair',
) {
    const outcome = plan(drawn, from, to, needsOf(profile));
    return outcome.outcome === 'route' ? Math.round(outcome.route.distance) : outcome.outcome;
}

describe('across the market', () => {
    test('straight, and told as a square with its name', () => {
        const outcome = plan(market(), 'a', 'c', needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.distance).toBeCloseTo(60 + Math.hypot(80, 40), 0);
        expect(outcome.route.maneuvers).toContainEqual(
            expect.objectContaining({ act: 'square', street: 'Alter Markt' }),
        );
    });

    test('not over its steps, though it is all one square', () => {
        const stepped = market({}, { st: { highway: 'steps', step_count: '5' } });
        expect(metresOf(stepped, 'a', 'd')).toBe('noStepFreeWay');
        expect(metresOf(stepped, 'a', 'b')).toBe(140);
    });

    test('over the ramp beside the steps', () => {
        const ramped = market(
            {},
            {
                st: { highway: 'steps', step_count: '5' },
                fh: { ...GOOD, highway: 'footway', incline: '-6%' },
            },
        );
        const outcome = plan(ramped, 'a', 'd', needsOf('wheelchair'));
        expect(outcome).toMatchObject({ outcome: 'route', route: { flights: 0 } });
        expect(metresOf(ramped, 'a', 'd')).toBeGreaterThan(140);
    });

    test('not over a ramp that is too steep', () => {
        const ramped = market(
            {},
            { st: { highway: 'steps' }, fh: { ...GOOD, highway: 'footway', incline: '-14%' } },
        );
        expect(metresOf(ramped, 'a', 'd')).toBe('noStepFreeWay');
        expect(metresOf(ramped, 'a', 'd', 'slow')).toBeGreaterThan(140);
    });

    test('not over sand on wheels, and sand is named', () => {
        expect(plan(market({ surface: 'sand' }), 'a', 'c', needsOf('rollator'))).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'surface', surface: 'sand' }],
        });
    });

    test('not onto it over a raised kerb where another corner is lowered', () => {
        const kerbed = market({}, {}, { A: { kerb: 'raised' } });
        expect(metresOf(kerbed, 'a', 'c')).toBe('noStepFreeWay');
        const opened = town(
            `
            a--A       B--b
            |
            d--D       C--c
        `,
            { ABCDA: SQUARE },
            { A: { kerb: 'raised' }, D: { kerb: 'lowered' } },
        );
        expect(walk(opened, 'a', 'c', needsOf('wheelchair'))).toBe('a>d>D>C>c');
    });

    test('not where it is closed to walkers', () => {
        expect(metresOf(market({ foot: 'no' }), 'a', 'c', 'slow')).not.toBe(149);
    });

    test('cobbles on it are worth the walk round its edge', () => {
        const drawn = town(
            `
            a--A-------B--b
               |       |
               |       |
            d--D-------C--c
        `,
            { ABCDA: { ...SQUARE, surface: 'cobblestone' } },
        );
        expect(walk(drawn, 'a', 'c', needsOf('rollator'))).toMatch(/^a>A>(B|D)>C>c$/);
        expect(walk(drawn, 'a', 'c', needsOf('walking', { objective: 'distance' }))).toBe('a>A>C>c');
    });
});

test('a platform is walked along and not off its edge', () => {
    const track = town(
        `
        a--A-----------B
           D-----------C

           E-----------F--f
           G-----------H
    `,
        {
            ABCDA: { ...GOOD, highway: '', railway: 'platform', area: 'yes' },
            EFHGE: { ...GOOD, highway: '', railway: 'platform', area: 'yes' },
            aA: GOOD,
            Ff: GOOD,
        },
    );
    const outcome = plan(track, 'a', 'f', needsOf('walking', { limits: { steps: 'allow' } }));
    expect(outcome.outcome).not.toBe('route');
});
