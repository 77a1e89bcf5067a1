import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { Router } from '../../../src/routing/Router.ts';
import { GOOD, needsOf, plan, say, type Town, town, walk } from '../../support/town.ts';

const on = (level: string): Tags => ({ ...GOOD, highway: 'corridor', level });

/** From the street A to the platform F: by the stairs S, or by the lift L farther on. */
const station = (lift: Tags, stairs: Tags = { highway: 'steps', level: '0;1', step_count: '20' }): Town =>
    town(
        `
        A---S-----L
            |     |
            T-----M---F
    `,
        {
            AS: on('0'),
            SL: on('0'),
            ST: stairs,
            LM: { highway: 'elevator', level: '0;1', ...lift },
            TM: on('1'),
            MF: on('1'),
        },
    );

describe('up to the platform', () => {
    const stairsAllowed = { limits: { steps: 'allow' } } as const;

    test('everybody takes the lift', () => {
        for (const profile of ['wheelchair', 'rollator', 'slow', 'walking'] as const) {
            expect(walk(station({}), 'A', 'F', needsOf(profile))).toBe('A>S>L>M>F');
            expect(walk(station({}), 'F', 'A', needsOf(profile))).toBe('F>M>L>S>A');
        }
    });

    test('who climbs twenty steps takes the stairs if that is quicker', () => {
        const near = needsOf('walking', { ...stairsAllowed, objective: 'distance' });
        expect(walk(station({}), 'A', 'T', near)).toBe('A>S>T');
        expect(walk(station({}), 'A', 'T', needsOf('slow', stairsAllowed))).toBe('A>S>L>M>T');
    });

    test('the lift takes a minute', () => {
        const outcome = plan(station({}), 'L', 'M', needsOf('wheelchair'));
        expect(outcome).toMatchObject({ outcome: 'route', route: { duration: expect.closeTo(60, 0) } });
    });

    test.each([{ wheelchair: 'no' }, { width: '0.7' }, { access: 'private' }, { access: 'no' }])(
        'a lift %j is none for a wheelchair, and the answer names what blocks',
        (lift) => {
            const outcome = plan(station(lift), 'A', 'F', needsOf('wheelchair'));
            expect(outcome.outcome).toBe('noStepFreeWay');
            if (outcome.outcome !== 'noStepFreeWay') return;
            expect(outcome.obstacles.length).toBeGreaterThan(0);
            expect(outcome.leastBarrier).toBeDefined();
        },
    );

    test('an escalator beside the stairs changes nothing for wheels', () => {
        const moving = station({ wheelchair: 'no' }, { highway: 'steps', conveying: 'yes', level: '0;1' });
        expect(walk(moving, 'A', 'F', needsOf('wheelchair'))).toMatch(
            /^noStepFreeWay (wheelchair|escalator)$/,
        );
        expect(walk(moving, 'A', 'F', needsOf('rollator'))).toBe('A>S>L>M>F');
    });

    test('a lift that is out of order is named, and used again when it runs', () => {
        const drawn = station({});
        const lift = [...drawn.graph.sections.edgeFrom.keys()].filter(
            (edge) => drawn.graph.facts(edge).kind === 'lift',
        );
        const closed = new Router(drawn.graph, new Set(lift));
        const request = { from: drawn.at('A'), to: drawn.at('F'), needs: needsOf('rollator') };
        const outcome = closed.plan(request);
        expect(outcome.outcome).toBe('noStepFreeWay');
        if (outcome.outcome !== 'noStepFreeWay') return;
        expect(outcome.obstacles.map(({ reason }) => reason)).toContain('steps');
        expect(say(drawn, drawn.router.plan(request))).toBe('A>S>L>M>F');
    });
});

describe('one above the other', () => {
    test('a bridge is not a way down', () => {
        const bridge = town(
            `
                  N
                  |
            W-----+-----E
                  |
                  S
        `.replaceAll('+', '-'),
            { WE: { ...GOOD, bridge: 'yes', layer: '1' }, NS: GOOD },
        );
        expect(walk(bridge, 'W', 'N', needsOf('walking', { limits: { steps: 'allow' } }))).not.toMatch(
            /W.*N/,
        );
    });

    test('a lift at a node of one storey only leads nowhere else', () => {
        const shop = town(
            'A---L---B',
            { AL: on('0'), LB: on('1') },
            { L: { highway: 'elevator', level: '0;1', wheelchair: 'no' } },
        );
        expect(walk(shop, 'A', 'B', needsOf('wheelchair'))).toBe('noStepFreeWay wheelchair');
        expect(walk(shop, 'A', 'B', needsOf('rollator'))).toBe('A>L>B');
    });

    test('storeys that share a corner are no way from one to the other', () => {
        const house = town('A---X---B', { AX: on('0'), XB: on('1') });
        expect(walk(house, 'A', 'B', needsOf('walking', { limits: { steps: 'allow' } }))).not.toBe('A>X>B');
    });

    test('stairs that also hold a corridor of repeat_on do not open it to wheels', () => {
        const house = town(
            `
            A---S
                |
                T---B
        `,
            { AS: on('0'), ST: { highway: 'steps', level: '0;1', repeat_on: '1-2' }, TB: on('1') },
        );
        expect(walk(house, 'A', 'B', needsOf('rollator'))).toBe('noStepFreeWay steps');
    });
});
