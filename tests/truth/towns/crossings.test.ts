import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { GOOD, needsOf, plan, type Town, town, walk } from '../../support/town.ts';

const FLUSH = { kerb: 'flush' };
const crossing = (tags: Tags): Tags => ({ ...GOOD, footway: 'crossing', ...tags });

/** From A over a road to D: at once by X, or twenty metres farther on by Y. */
function road(tags: Tags, near: Tags, far: Tags): Town {
    return town(
        `
        A--B-C
           | |
        R--X-Y--S
           | |
        D--E-F
    `,
        {
            BX: crossing(near),
            XE: crossing(near),
            CY: crossing(far),
            YF: crossing(far),
            RX: tags,
            XY: tags,
            YS: tags,
        },
        { B: FLUSH, E: FLUSH, C: FLUSH, F: FLUSH },
    );
}

const PRIMARY = { highway: 'primary', maxspeed: '50', lanes: '4', foot: 'no' };
const QUIET = { highway: 'residential', maxspeed: '30', foot: 'no' };
const AT_ONCE = 'A>B>X>E>D';
const FARTHER = 'A>B>C>Y>F>E>D';

describe('a big road', () => {
    test.each(['wheelchair', 'rollator'] as const)('is crossed at the lights, farther on: %s', (profile) => {
        const drawn = road(PRIMARY, { crossing: 'unmarked' }, { crossing: 'traffic_signals' });
        expect(walk(drawn, 'A', 'D', needsOf(profile))).toBe(FARTHER);
    });

    test.each(['marked', 'zebra', 'traffic_signals', 'uncontrolled'])(
        'is crossed at once where the crossing is %s',
        (kind) => {
            const drawn = road(PRIMARY, { crossing: kind }, { crossing: 'traffic_signals' });
            expect(walk(drawn, 'A', 'D', needsOf('slow'))).toBe(AT_ONCE);
        },
    );

    test('that one may not cross is not crossed', () => {
        const drawn = road(PRIMARY, { crossing: 'no' }, { crossing: 'traffic_signals' });
        for (const profile of ['wheelchair', 'rollator', 'slow'] as const) {
            expect(walk(drawn, 'A', 'D', needsOf(profile))).toBe(FARTHER);
        }
    });

    test('crossed where nothing is marked is told as such', () => {
        const drawn = road(PRIMARY, { crossing: 'unmarked' }, { crossing: 'unmarked' });
        const outcome = plan(drawn, 'A', 'D', needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.warnings.map(({ warning }) => warning)).toContain('unmarkedCrossing');
        expect(outcome.route.maneuvers).toContainEqual(
            expect.objectContaining({ act: 'cross', crossing: 'unmarked' }),
        );
    });
});

test('a quiet street is crossed at once, marked or not', () => {
    const drawn = road(QUIET, { crossing: 'unmarked' }, { crossing: 'traffic_signals' });
    for (const profile of ['wheelchair', 'rollator', 'slow', 'walking'] as const) {
        expect(walk(drawn, 'A', 'D', needsOf(profile))).toBe(AT_ONCE);
    }
});

test('lights wait as long as two halves of a road make one', () => {
    const timeWith = (kind: string) => {
        const outcome = plan(
            road(PRIMARY, { crossing: kind }, { crossing: kind }),
            'A',
            'D',
            needsOf('slow'),
        );
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        return outcome.route.duration - outcome.route.distance / 0.9;
    };
    expect(timeWith('traffic_signals')).toBeCloseTo(30, 0);
    expect(timeWith('marked')).toBeCloseTo(15, 0);
    expect(timeWith('island')).toBeCloseTo(20, 0);
});

test('signals that only the node on the road knows count for the footway over it', () => {
    const drawn = (kind: string) =>
        town(
            `
            A--B-C
               | |
            R--X-Y--S
               | |
            D--E-F
        `,
            { RX: PRIMARY, XY: PRIMARY, YS: PRIMARY },
            { Y: { highway: 'crossing', crossing: kind } },
        );
    expect(walk(drawn('traffic_signals'), 'A', 'D', needsOf('rollator'))).toBe(FARTHER);
    expect(walk(drawn('unmarked'), 'A', 'D', needsOf('rollator'))).toBe(AT_ONCE);
});

test('nobody is led along a motor road, not even to a crossing', () => {
    const along = town(
        `
        A                                C
        |                                |
        R--------------------------------S
    `,
        { RS: { highway: 'trunk', motorroad: 'yes' } },
    );
    for (const profile of ['wheelchair', 'walking'] as const) {
        expect(walk(along, 'A', 'C', needsOf(profile))).toBe('noStepFreeWay');
    }
});

test('a level crossing of a railway is walked over', () => {
    const drawn = town('A---X---B', {}, { X: { railway: 'crossing', crossing: 'traffic_signals' } });
    expect(walk(drawn, 'A', 'B', needsOf('wheelchair'))).toBe('A>X>B');
});
