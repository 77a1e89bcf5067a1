import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town, walk } from '../../support/town.ts';

describe('ferries', () => {
    const river = (ferry: Tags) =>
        town('A---B------C---F', { BC: { highway: '', route: 'ferry', ...ferry } });

    test('are ridden, and waited for', () => {
        const outcome = plan(river({}), 'A', 'F', needsOf('wheelchair'));
        expect(outcome.outcome).toBe('route');
        if (outcome.outcome !== 'route') return;
        expect(outcome.route.duration).toBeGreaterThan(300);
    });

    test.each([{ foot: 'no' }, { access: 'private', foot: 'no' }])('%j take no walkers', (tags) => {
        expect(walk(river(tags), 'A', 'F', needsOf('walking'))).toMatch(/^(noStepFreeWay|A>B)$/);
    });

    test('that wheelchairs cannot board are refused to them', () => {
        expect(walk(river({ wheelchair: 'no' }), 'A', 'F', needsOf('wheelchair'))).toBe(
            'noStepFreeWay wheelchair',
        );
        expect(walk(river({ wheelchair: 'no' }), 'A', 'F', needsOf('slow'))).toBe('A>B>C>F');
    });

    test('are no short cut for five minutes of walking', () => {
        const bridge = ringWith({ route: 'ferry', highway: '' });
        expect(sideTaken(bridge, needsOf('rollator'))).toBe('round');
    });
});

describe('under a roof', () => {
    test.each([
        { tunnel: 'yes', layer: '-1' },
        { tunnel: 'building_passage' },
        { covered: 'yes' },
        { bridge: 'yes', layer: '1' },
        { highway: 'corridor', indoor: 'yes' },
        { highway: '', indoor: 'corridor' },
    ])('%j is a way like another', (tags) => {
        expect(whoPasses(ringWith({ ...GOOD, ...tags }))).toBe('Wrsw');
    });

    test('an unlit tunnel is told', () => {
        const dark = town('A---B---C---F', { BC: { ...GOOD, tunnel: 'yes', lit: 'no' } });
        const outcome = plan(dark, 'A', 'F', needsOf('slow'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        expect(outcome.route.warnings).toMatchObject([{ warning: 'unlit', length: expect.closeTo(40, 0) }]);
    });

    test('an underpass with stairs at one end is none on wheels', () => {
        const underpass = town(
            `
            A---B---S---T---C
        `,
            { ST: { highway: 'steps', incline: 'down' }, TC: { ...GOOD, tunnel: 'yes', layer: '-1' } },
        );
        expect(walk(underpass, 'A', 'C', needsOf('rollator'))).toBe('noStepFreeWay steps');
    });
});
