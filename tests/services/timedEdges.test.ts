import { expect, test } from 'vitest';
import type { Needs } from '../../src/routing/needs.ts';
import { planToday } from '../../src/services/routeService.ts';
import { createTownRouting } from '../../src/services/townRouting.ts';
import { say, type Town, town } from '../support/town.ts';

const needs: Needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
const LIFT = { highway: 'elevator', level: '0;1', opening_hours: 'Mo-Sa 06:00-22:00; Su,PH 08:00-22:00' };
const UP = { level: '1' };

/** By the lift at B, or all the way round. */
const terrace = town(
    `
    A----B----C
    |         |
    D---------E
`,
    { BC: UP },
    { B: LIFT },
);
/** Nothing else leads up. */
const tower = town('A----B----C', { BC: UP }, { B: LIFT });

const withHours = (tags: Record<string, string>): Town =>
    town(
        `
    A----B----C
    |         |
    D---------E
`,
        { BC: tags },
    );

/** The way from A to C at a time, or while the clock is not believed; and what is closed. */
async function wayAt(drawn: Town, time: string, isBelieved = true) {
    const now = Date.parse(time);
    const trusted = { now: () => (isBelieved ? now : undefined), land: 'DE-NW' } as const;
    const routing = createTownRouting(drawn.graph, undefined, () => now, trusted);
    await routing.ready();
    const { outcome, closures } = planToday(routing, { from: drawn.at('A'), to: drawn.at('C'), needs });
    return [say(drawn, outcome), ...closures.map(({ closes, because }) => `${closes} ${because}`)].join(', ');
}

const DAY = '2026-03-10T12:00+01:00';
const NIGHT = '2026-03-10T23:00+01:00';

test('by day the way leads through the lift, by night round it, and says why', async () => {
    expect(await wayAt(terrace, DAY)).toBe('A>B>C');
    expect(await wayAt(terrace, NIGHT)).toBe('A>D>E>C, lift hours');
});

test('where only the lift leads up there is no way by night, and the reason is said', async () => {
    expect(await wayAt(tower, DAY)).toBe('A>B>C');
    expect(await wayAt(tower, NIGHT)).toBe('noStepFreeWay closed, lift hours');
});

test('a clock that is not believed closes no lift', async () => {
    expect(await wayAt(tower, NIGHT, false)).toBe('A>B>C');
});

test('the lift closes and opens while the kiosk runs, and says when it opens', async () => {
    const clock = { now: Date.parse('2026-03-10T21:59:30+01:00') };
    const routing = createTownRouting(terrace.graph, undefined, () => clock.now);
    expect(await routing.ready()).toEqual({ timed: 1, unreadable: 0 });
    const request = { from: terrace.at('A'), to: terrace.at('C'), needs };
    expect(planToday(routing, request).closures).toEqual([]);
    clock.now += 60_000;
    const until = Date.parse('2026-03-11T06:00+01:00');
    expect(planToday(routing, request).closures).toEqual([
        { closes: 'lift', because: 'hours', why: {}, until },
    ]);
    const router = routing.router();
    clock.now += 600_000;
    expect(routing.router()).toBe(router);
    clock.now = until;
    expect(say(terrace, planToday(routing, request).outcome)).toBe('A>B>C');
});

test.each([
    ['a path with hours', { opening_hours: '08:00-20:00' }, 'A>B>C', 'A>D>E>C, way hours'],
    ['a path closed by night', { 'foot:conditional': 'no @ (22:00-05:00)' }, 'A>B>C', 'A>D>E>C, way hours'],
    ['hours that nobody can read', { opening_hours: 'when the keeper is in' }, 'A>B>C', 'A>B>C'],
    [
        'a park path forbidden but for its hours',
        { access: 'no', 'access:conditional': 'yes @ (08:00-20:00)' },
        'A>B>C',
        'A>D>E>C, way hours',
    ],
    [
        'forbidden but for hours that nobody can read',
        { access: 'no', 'access:conditional': 'yes @ (when the keeper is in)' },
        'A>D>E>C',
        'A>D>E>C',
    ],
])('%s', async (_, tags: Record<string, string>, day, night) => {
    expect(await wayAt(withHours(tags), DAY)).toBe(day);
    expect(await wayAt(withHours(tags), NIGHT)).toBe(night);
});

test('what is forbidden but for its hours stays so while the clock is not believed', async () => {
    const park = withHours({ access: 'no', 'access:conditional': 'yes @ (08:00-20:00)' });
    expect(await wayAt(park, DAY, false)).toBe('A>D>E>C, way hours');
});

test('a gate closes by its hours', async () => {
    const park = town(
        `
    A----B----C
    |         |
    D---------E
`,
        {},
        { B: { barrier: 'gate', opening_hours: '08:00-20:00', access: 'yes', width: '2' } },
    );
    expect(await wayAt(park, DAY)).toBe('A>B>C');
    expect(await wayAt(park, NIGHT)).toBe('A>D>E>C, way hours');
});

test('of a town without hours nothing is known of hours', async () => {
    const routing = createTownRouting(withHours({}).graph, undefined, () => 0);
    expect(await routing.ready()).toEqual({ timed: 0, unreadable: 0 });
});
