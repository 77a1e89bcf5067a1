import { describe, expect, test } from 'vitest';
import { distanceBetween, type Position } from '../../../src/base/position.ts';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { PROFILES } from '../../../src/routing/needs.ts';
import { GOOD, needsOf, plan, town, walk } from '../../support/town.ts';

const STEPS = { highway: 'steps', step_count: '6' };
const METRE = 1 / 111_195;

const northOf = ([longitude, latitude]: Position, metres: number): Position => [
    longitude,
    latitude + metres * METRE,
];

describe('at the head of steps', () => {
    const terrace = town(
        `
        S-----T
        |
        A---------------B
    `,
        { SA: STEPS, ST: GOOD },
    );

    test('one is not told to have arrived at their foot', () => {
        const outcome = plan(terrace, 'B', 'T', needsOf('rollator'));
        expect(outcome).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'steps', count: 6 }],
        });
    });

    test('one does not set off from their foot either', () => {
        expect(plan(terrace, 'T', 'B', needsOf('wheelchair')).outcome).toBe('noStepFreeWay');
    });
});

describe('across the rails', () => {
    const PLATFORM = { highway: '', railway: 'platform' };
    const stop = (way: Tags) =>
        town(
            `
            A---B--------------C
            P---Q              |
                |              |
                S--------------T
        `,
            { AB: PLATFORM, PQ: PLATFORM, QS: way },
        );

    test('the other platform is not this one, ten metres away as it is', () => {
        expect(plan(stop(STEPS), 'C', 'P', needsOf('wheelchair'))).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'steps' }],
        });
        expect(walk(stop(GOOD), 'C', 'P', needsOf('wheelchair'))).toBe('C>T>S>Q>P');
    });

    test('nor where nobody has mapped how one gets there', () => {
        const unmapped = town(
            `
            A---B--------------C
            P---Q
        `,
            { AB: PLATFORM, PQ: PLATFORM },
        );
        expect(plan(unmapped, 'C', 'P', needsOf('slow')).outcome).toBe('noStepFreeWay');
    });
});

describe('an island of the data', () => {
    const island = (metres: number) =>
        town(`
            A---------B${'\n'.repeat(metres / 10)}            P---Q
        `);

    test('ten metres away it is passed over', () => {
        expect(plan(island(10), 'B', 'P', needsOf('slow')).outcome).toBe('route');
    });

    test('sixty metres away nobody is told to have arrived', () => {
        for (const profile of PROFILES) {
            expect(plan(island(60), 'B', 'P', needsOf(profile))).toEqual({
                outcome: 'noStepFreeWay',
                obstacles: [],
            });
        }
    });
});

describe('beside the way', () => {
    const street = town('A---------B---------C');

    test('a house is reached from the street before it', () => {
        const house = northOf(street.at('B'), 25);
        const outcome = street.router.plan({ from: street.at('A'), to: house, needs: needsOf('rollator') });
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        const end = outcome.route.geometry.at(-1) ?? expect.fail();
        expect(distanceBetween(end, street.at('B'))).toBeLessThan(0.1);
        expect(outcome.route.maneuvers.at(-1)).toMatchObject({ act: 'arrive', side: 'left' });
    });

    test('a usable path a little farther off is taken before the steps at the door', () => {
        const drawn = town(
            `
            A----B----C
            |         |
            D----E----F
        `,
            { AB: STEPS, BC: STEPS },
        );
        const door = northOf(drawn.at('B'), -4);
        expect(plan(drawn, 'D', 'B', needsOf('rollator')).outcome).not.toBe('offTheMap');
        const outcome = drawn.router.plan({ from: drawn.at('D'), to: door, needs: needsOf('rollator') });
        if (outcome.outcome === 'route') expect(outcome.route.flights).toBe(0);
    });

    test('two hundred and sixty metres off every way is off the map, and by how much is said', () => {
        const outcome = street.router.plan({
            from: street.at('A'),
            to: northOf(street.at('B'), 260),
            needs: needsOf('slow'),
        });
        expect(outcome).toMatchObject({ outcome: 'offTheMap', end: 'to', distance: expect.closeTo(260, 0) });
    });
});

test('private ground at a corner is no short cut for who stands at the corner', () => {
    const corner = town(
        `
        A---B---C---F
            |   |
            D---E
    `,
        { BC: { ...GOOD, access: 'private' } },
    );
    expect(walk(corner, 'A', 'C', needsOf('slow'))).toBe('A>B>D>E>C');
    expect(walk(corner, 'C', 'A', needsOf('slow'))).toBe('C>E>D>B>A');
});
