import { describe, expect, test } from 'vitest';
import type { Route, RouteOutcome } from '../../src/routing/outcome.ts';
import { checkWalk } from '../../src/walks/plan/checkWalk.ts';
import { compareWays } from '../../src/walks/plan/compareWays.ts';
import { ownSteps } from '../../src/walks/plan/ownSteps.ts';
import { plannedOf } from '../../src/walks/plan/planned.ts';
import { planWalk } from '../../src/walks/plan/planWalk.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { GOOD, needsOf, say, type Town, town } from '../support/town.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

const DRAWING = `
    A-----B-----C
    |     |     |
    |     |     |
    D-----E-----F
`;
const SQUARE = town(DRAWING);

interface Drawn {
    readonly goal: string;
    readonly via?: string;
    readonly back?: boolean;
    readonly changes?: Partial<Walk>;
}

function drawnWalk(drawn: Town, { goal, via = '', back = false, changes = {} }: Drawn): Walk {
    const at = (letter: string): [number, number] => {
        const [longitude, latitude] = drawn.at(letter);
        return [longitude, latitude];
    };
    return sampleWalk({
        goal: { position: at(goal), name: goal },
        via: [...via].map(at),
        thereAndBack: back,
        needs: needsOf('rollator'),
        ...changes,
    });
}

function planIn(drawn: Town, asked: Drawn): RouteOutcome {
    return planWalk(drawnWalk(drawn, asked), drawn.at('A'), (request) => drawn.router.plan(request));
}

function routeIn(drawn: Town, asked: Drawn): Route {
    const outcome = planIn(drawn, asked);
    if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
    return outcome.route;
}

const actsOf = ({ maneuvers }: Route): string =>
    maneuvers
        .map((maneuver) => ('turn' in maneuver ? `${maneuver.act} ${maneuver.turn}` : maneuver.act))
        .join(', ');

describe('a walk', () => {
    test('passes its points in their order', () => {
        expect(say(SQUARE, planIn(SQUARE, { goal: 'C' }))).toBe('A>B>C');
        expect(say(SQUARE, planIn(SQUARE, { goal: 'C', via: 'E' }))).toMatch(/^A>(B|D)>E>(B|F)>C$/);
        expect(say(SQUARE, planIn(SQUARE, { goal: 'C', via: 'DEF' }))).toBe('A>D>E>F>C');
    });

    test('goes straight on over a point without a word, and round a corner with one', () => {
        expect(actsOf(routeIn(SQUARE, { goal: 'C', via: 'B' }))).toBe(actsOf(routeIn(SQUARE, { goal: 'C' })));
        expect(actsOf(routeIn(SQUARE, { goal: 'E', via: 'B' }))).toMatch(/turn right/);
    });

    test('there and back passes its points both ways and arrives twice', () => {
        const asked = { goal: 'C', via: 'DEF', back: true };
        expect(say(SQUARE, planIn(SQUARE, asked))).toBe('A>D>E>F>C>F>E>D>A');
        expect(actsOf(routeIn(SQUARE, asked))).toMatch(/arrive, depart back, .*, arrive$/);
    });

    test('adds up: as long, as known and as steep as its legs', () => {
        const whole = routeIn(SQUARE, { goal: 'C', via: 'DEF', back: true });
        const there = routeIn(SQUARE, { goal: 'C', via: 'DEF' });
        expect(whole.distance).toBeCloseTo(2 * there.distance, 3);
        expect(whole.known + whole.unknown).toBeCloseTo(whole.distance, 3);
        const told = whole.maneuvers.reduce((sum, { distance }) => sum + distance, 0);
        expect(told).toBeCloseTo(whole.distance, 0);
        expect(whole.stretches.at(-1)?.last).toBe(whole.geometry.length - 1);
        for (const { at, position } of whole.maneuvers) expect(whole.geometry[at]).toEqual(position);
    });

    test('with steps on one leg has no step-free way, and says which steps', () => {
        const stepped = town('A-----B-----C', { BC: { highway: 'steps', step_count: '4' } });
        expect(say(stepped, planIn(stepped, { goal: 'C', via: 'B' }))).toBe('noStepFreeWay steps');
    });
});

describe('own words', () => {
    const walk = drawnWalk(SQUARE, {
        goal: 'C',
        via: 'DEF',
        back: true,
        changes: {
            own: [
                ownAt(SQUARE.at('D'), { words: 'hin' }),
                ownAt(SQUARE.at('D'), { words: 'zurück' }, 'back'),
                ownAt(SQUARE.at('B'), { words: 'nirgends' }),
            ],
        },
    });

    test('stand at the act of their place, there and on the way back', () => {
        const { maneuvers } = routeIn(SQUARE, { goal: 'C', via: 'DEF', back: true });
        const found = ownSteps(walk, maneuvers);
        expect(found.map(({ words }) => words)).toEqual(['hin', 'zurück']);
        expect(found[0]?.step).toBeLessThan(maneuvers.findIndex(({ act }) => act === 'arrive'));
        for (const { step } of found) {
            const position = maneuvers[step]?.position ?? [0, 0];
            expect(position[0]).toBeCloseTo(SQUARE.at('D')[0], 6);
        }
    });
});

test('own words stand at the second of two acts at one place', () => {
    const { maneuvers } = routeIn(SQUARE, { goal: 'C' });
    const [first, ...rest] = maneuvers;
    if (!first) throw new Error('a way begins somewhere');
    const twice = [first, { ...first }, ...rest];
    const at = first.position;
    const own = [ownAt(at, { words: 'eins' }), { ...ownAt(at, { words: 'zwei' }), nth: 1 }];
    expect(ownSteps({ own }, twice)).toEqual([
        { step: 0, index: 0, words: 'eins' },
        { step: 1, index: 1, words: 'zwei' },
    ]);
});

describe('planning again', () => {
    const planned = plannedOf(routeIn(SQUARE, { goal: 'C' }));
    const walk = drawnWalk(SQUARE, { goal: 'C', changes: { planned } });

    const findingIn = (drawn: Town, kept = walk) =>
        checkWalk(kept, {
            region: 'Hallighof',
            kiosk: drawn.at('A'),
            plan: (request) => drawn.router.plan(request),
            basis: 'map',
        });

    test('on the same ground finds the same, however its ways are cut and numbered', () => {
        expect(findingIn(SQUARE)).toEqual({ state: 'same', changes: [], basis: 'map' });
        const split = town(DRAWING.replace('A-----B-----C', 'A--G--B--H--C'));
        expect(findingIn(split).state).toBe('same');
    });

    test.each([
        ['steps where one walked', { BC: { highway: 'steps', step_count: '4' } }, ['elsewhere', 'longer']],
        ['a way that is gone', { AB: { highway: '' } }, ['elsewhere', 'longer']],
        ['a surface that nobody knows', { BC: { highway: 'footway' } }, ['lessKnown']],
    ])('%s is noticed', (_, ways, changes) => {
        const { state, changes: found } = findingIn(town(DRAWING, ways));
        expect(state).toBe('changed');
        expect(found).toEqual(expect.arrayContaining(changes));
    });

    test.each([
        ['a slope', { incline: '5%' }, 'ramp'],
        ['darkness', { lit: 'no' }, 'warning'],
    ])('%s on the only way is noticed', (_, tags, change) => {
        const [good, worse] = [town('A-----B-----C'), town('A-----B-----C', { BC: { ...GOOD, ...tags } })];
        const before = plannedOf(routeIn(good, { goal: 'C' }));
        const finding = findingIn(worse, drawnWalk(good, { goal: 'C', changes: { planned: before } }));
        expect(finding).toMatchObject({ state: 'changed', changes: [change] });
    });

    test('with no way left it is blocked', () => {
        const cut = town(DRAWING, {
            BC: { highway: 'steps', step_count: '4' },
            FC: { highway: 'steps', step_count: '4' },
        });
        expect(findingIn(cut).state).toBe('blocked');
    });

    test('words that belong nowhere any more are noticed', () => {
        const told = { ...walk, own: [ownAt(SQUARE.at('E'), { words: 'Hier!' })] };
        expect(findingIn(SQUARE, told)).toMatchObject({ state: 'changed', changes: ['ownLost'] });
    });

    test('of another region is foreign', () => {
        expect(findingIn(SQUARE, { ...walk, region: 'Treppenburg' }).state).toBe('foreign');
    });

    test('a way is as itself, and what got better is no change to be told', () => {
        expect(compareWays(planned, planned)).toEqual([]);
        expect(
            compareWays({ ...planned, unknown: 100, flights: 2, warnings: { steep: 30 } }, planned),
        ).toEqual([]);
    });
});
