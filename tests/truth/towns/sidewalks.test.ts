import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, type Town, town, walk } from '../../support/town.ts';

const street = (tags: Tags): Town => ringWith({ highway: 'residential', incline: '0%', width: '6', ...tags });

describe('pavements tagged on the street', () => {
    test.each([
        [{ sidewalk: 'both', surface: 'cobblestone', 'sidewalk:both:surface': 'sand' }, '--sw'],
        [{ 'sidewalk:left': 'yes', 'sidewalk:left:surface': 'grass' }, '--sw'],
        [{ sidewalk: 'right', 'sidewalk:right:smoothness': 'very_bad' }, '--sw'],
        [{ sidewalk: 'right', 'sidewalk:right:smoothness': 'bad', smoothness: 'good' }, '-rsw'],
        [{ sidewalk: 'right', 'sidewalk:right:width': '0.6' }, '--sw'],
        [{ sidewalk: 'left', 'sidewalk:left:width': '85 cm' }, '-rsw'],
        [{ sidewalk: 'left', 'sidewalk:right:width': '0.5' }, 'Wrsw'],
        [{ sidewalk: 'both', 'sidewalk:both:wheelchair': 'no' }, '-rsw'],
        [{ sidewalk: 'both', 'sidewalk:left:incline': '12%' }, '--sw'],
        [{ sidewalk: 'both', surface: 'sand', 'sidewalk:both:surface': 'asphalt' }, 'Wrsw'],
        [{ sidewalk: 'both', smoothness: 'very_bad', 'sidewalk:both:smoothness': 'good' }, 'Wrsw'],
    ])('%j: %s pass', (tags, who) => {
        expect(whoPasses(street(tags))).toBe(who);
    });

    test('cobbles under the cars do not matter to who walks on slabs', () => {
        const slabs = { surface: 'cobblestone', sidewalk: 'both', 'sidewalk:both:surface': 'paving_stones' };
        const facts = { 'sidewalk:both:width': '2', 'sidewalk:both:smoothness': 'good' };
        expect(sideTaken(street({ ...slabs, ...facts }), needsOf('rollator'))).toBe('straight');
        expect(sideTaken(street({ surface: 'cobblestone', sidewalk: 'no' }), needsOf('rollator'))).toBe(
            'round',
        );
    });
});

describe('no pavement', () => {
    const main = (sidewalk: string) =>
        street({ highway: 'tertiary', surface: 'asphalt', smoothness: 'good', sidewalk });

    test('on a road with cars the way round by the park is taken', () => {
        expect(sideTaken(main('no'), needsOf('rollator'))).toBe('round');
        expect(sideTaken(main('no'), needsOf('wheelchair'))).toBe('round');
        expect(whoPasses(main('no'))).toBe('Wrsw');
    });

    test('a living street is as good as a footway', () => {
        const play = ringWith({ ...GOOD, highway: 'living_street' });
        expect(sideTaken(play, needsOf('rollator'))).toBe('straight');
    });

    test('who must walk beside cars is told', () => {
        const only = town('A---B---C', {
            AB: GOOD,
            BC: { highway: 'tertiary', surface: 'asphalt', sidewalk: 'no' },
        });
        const outcome = plan(only, 'A', 'C', needsOf('slow'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.warnings).toMatchObject([{ warning: 'carriageway' }]);
    });
});

describe('pavements drawn beside the street', () => {
    const separate = (sidewalk: Tags) =>
        town(
            `
            A----B------C----F
                 |      |
                 R------S
        `,
            {
                BC: { ...GOOD, footway: 'sidewalk' },
                BR: { ...GOOD, footway: 'crossing', crossing: 'unmarked', kerb: 'lowered' },
                CS: { ...GOOD, footway: 'crossing', crossing: 'unmarked', kerb: 'lowered' },
                RS: { highway: 'secondary', surface: 'asphalt', smoothness: 'good', width: '7', ...sidewalk },
            },
        );

    test.each(['separate', 'use_sidepath', 'no'])('are walked, not the road tagged sidewalk=%s', (value) => {
        for (const profile of ['wheelchair', 'rollator', 'slow', 'walking'] as const) {
            expect(walk(separate({ sidewalk: value }), 'A', 'F', needsOf(profile))).toBe('A>B>C>F');
        }
    });

    test('with a step in them the road is the way, and the reader is warned', () => {
        const broken = town(
            `
            A----B--K---C----F
                 |      |
                 R------S
        `,
            { RS: { highway: 'residential', sidewalk: 'separate', surface: 'asphalt' } },
            { K: { barrier: 'step' } },
        );
        const outcome = plan(broken, 'A', 'F', needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.warnings.map(({ warning }) => warning)).toContain('carriageway');
    });
});
