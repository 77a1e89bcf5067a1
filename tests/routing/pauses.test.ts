import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Plane } from '../../src/routing/Plane.ts';
import { RestSearch } from '../../src/routing/RestSearch.ts';
import { rulesOf } from '../../src/routing/rules.ts';
import { Search } from '../../src/routing/Search.ts';
import { Stops } from '../../src/routing/Stops.ts';
import { costEdges, weighEdges } from '../../src/routing/weights.ts';
import { plainRestSearch } from '../support/plainRestSearch.ts';
import { anyTown, graphOf, spotAt, withBenches } from '../support/randomGraph.ts';
import { seeded } from '../support/seeded.ts';
import { needsOf, plan, town, walk } from '../support/town.ts';

const BENCH = { amenity: 'bench' };
const slow = needsOf('slow');

/** The short way from A to F is 240 m without a seat, the long one has benches at every corner. */
const PARK = `
    A-----------------------F
    |                       |
    B-----C-----D-----E-----G
`;

describe('a seat every so many metres', () => {
    const park = town(PARK, {}, { B: BENCH, C: BENCH, D: BENCH, E: BENCH, G: BENCH });

    test('the way goes by the benches when asked', () => {
        expect(walk(park, 'A', 'F', slow)).toBe('A>F');
        expect(walk(park, 'A', 'F', { ...slow, rest: 100 })).toBe('A>B>C>D>E>G>F');
        const held = plan(park, 'A', 'F', { ...slow, rest: 100 });
        expect(held).toMatchObject({ route: { rest: { isHeld: true, worst: expect.closeTo(60, 0) } } });
    });

    test('a limit that nothing can hold is answered with the best there is', () => {
        const outcome = plan(park, 'A', 'F', { ...slow, rest: 40 });
        expect(outcome).toMatchObject({
            outcome: 'route',
            route: { rest: { isHeld: false, worst: expect.closeTo(60, 0) }, stops: { length: 5 } },
        });
    });

    test('a limit that the usual way holds changes nothing', () => {
        expect(walk(park, 'A', 'F', { ...slow, rest: 300 })).toBe('A>F');
    });

    test('a rail to lean on is no seat', () => {
        const leaning = { ...BENCH, 'bench:type': 'stand_up' };
        const rails = town(PARK, {}, { B: leaning, C: leaning, D: leaning, E: leaning, G: leaning });
        expect(plan(rails, 'A', 'F', { ...slow, rest: 100 })).toMatchObject({
            route: { rest: { isHeld: false } },
        });
    });

    test('what one passes is told, with its back and arms', () => {
        const back = { ...BENCH, backrest: 'yes', armrest: 'no' };
        const street = town('A-----B-----C', {}, { B: back });
        expect(plan(street, 'A', 'C', slow)).toMatchObject({
            route: {
                stops: [{ kind: 'seat', backrest: true, armrest: false, along: expect.closeTo(60, 0) }],
                longestWithoutSeat: expect.closeTo(60, 0),
            },
        });
    });

    test('is exact: as the slow and simple search says', () => {
        const share = fc.double({ min: 0, max: 1, noNaN: true });
        const anyBenches = fc.array(fc.record({ which: share, along: share }), { maxLength: 8 });
        fc.assert(
            fc.property(
                anyTown,
                anyBenches,
                fc.tuple(share, share, share, share),
                fc.integer({ min: 1500, max: 12_000 }),
                (draft, benches, [a, b, c, d], limit) => {
                    const graph = graphOf(withBenches(draft, benches));
                    const plane = new Plane(graph);
                    const rules = rulesOf(slow);
                    const { strict: weights } = weighEdges(graph, rules, costEdges(graph, plane, rules));
                    const stops = new Stops(graph);
                    const [origin, goal] = [spotAt(graph, a, b), spotAt(graph, c, d)];
                    const space = { graph, plane, weights };
                    const found = new RestSearch(space, stops).find(origin, goal, limit);
                    const expected = plainRestSearch(graph, weights, stops, origin, goal, limit);
                    expect(found?.cost).toBe(expected);
                    if (found) {
                        const free = new Search(space, origin).leadTo(goal)?.cost;
                        expect(found.cost).toBeGreaterThanOrEqual(free ?? Number.POSITIVE_INFINITY);
                    }
                },
            ),
            seeded({ numRuns: 600 }),
        );
    });
});

describe('a toilet within so many minutes', () => {
    const TOILET = { amenity: 'toilets' };
    const loop = town(
        `
        A-----------------------------------------F
        |                                         |
        B--------C----------D-----------E---------G
    `,
        {},
        { B: TOILET, C: TOILET, D: TOILET, E: TOILET, G: TOILET },
    );

    test('the way keeps near toilets when asked', () => {
        expect(walk(loop, 'A', 'F', slow)).toBe('A>F');
        expect(walk(loop, 'A', 'F', { ...slow, toilet: 2 })).toBe('A>B>C>D>E>G>F');
        expect(plan(loop, 'A', 'F', { ...slow, toilet: 2 })).toMatchObject({
            route: { toilet: { isHeld: true } },
        });
    });

    test('a limit that nothing can hold is answered with the best there is', () => {
        const outcome = plan(loop, 'A', 'F', { ...slow, toilet: 0.5 });
        if (outcome.outcome !== 'route' || !outcome.route.toilet) throw new Error('expected a route');
        expect(outcome.route.toilet.isHeld).toBe(false);
        /** Half of the longest stretch between two toilets, 120 m at 0.9 m/s. */
        expect(outcome.route.toilet.worst).toBeCloseTo(60 / 0.9, 0);
    });

    test('where there is none at all, the way is the usual one', () => {
        const bare = town('A----B');
        const outcome = plan(bare, 'A', 'B', { ...slow, toilet: 5 });
        expect(outcome).toMatchObject({
            outcome: 'route',
            route: { toilet: { isHeld: false } },
        });
    });
});
