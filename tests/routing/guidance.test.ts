import { describe, expect, test } from 'vitest';
import { degrees } from '../../src/base/units.ts';
import type { Needs } from '../../src/routing/needs.ts';
import type { Maneuver, Route } from '../../src/routing/outcome.ts';
import { GOOD, needsOf, plan, type Town, town } from '../support/town.ts';

const slow = needsOf('slow');

function routeOf(drawn: Town, from: string, to: string, needs: Needs = slow): Route {
    const outcome = plan(drawn, from, to, needs);
    if (outcome.outcome !== 'route') throw new Error(`${outcome.outcome}, expected a route`);
    return outcome.route;
}

/** One line a maneuver: `turn left Hauptstraße 50`. */
const say = (maneuver: Maneuver): string =>
    [
        maneuver.act,
        'turn' in maneuver ? maneuver.turn : '',
        maneuver.act === 'cross' ? maneuver.crossing : '',
        maneuver.act === 'steps' ? `${maneuver.count ?? '?'} ${maneuver.direction}` : '',
        maneuver.street,
        Math.round(maneuver.distance),
    ]
        .filter((part) => part !== '' && part !== undefined)
        .join(' ');

const guide = (drawn: Town, from: string, to: string, needs: Needs = slow): string[] =>
    routeOf(drawn, from, to, needs).maneuvers.map(say);

const named = (name: string) => ({ ...GOOD, name });

describe('turns', () => {
    const crossroads = town(
        `
            N
            |
            |
        W---X---E
            |
            |
            S
    `,
        { WX: named('Weststraße'), XE: named('Oststraße'), NX: named('Nordstraße'), XS: named('Südstraße') },
    );

    test('are told with the street that follows', () => {
        expect(guide(crossroads, 'W', 'N')).toEqual([
            'depart Weststraße 40',
            'turn left Nordstraße 30',
            'arrive 0',
        ]);
        expect(guide(crossroads, 'W', 'S')).toContain('turn right Südstraße 30');
    });

    test('straight on is no turn', () => {
        expect(guide(crossroads, 'W', 'E').filter((line) => line.startsWith('turn'))).toEqual([]);
    });

    test('the first is relative to where the reader looks', () => {
        const turnFacing = (facing: number) => {
            const outcome = crossroads.router.plan({
                from: crossroads.at('W'),
                to: crossroads.at('E'),
                needs: slow,
                facing: degrees(facing),
            });
            if (outcome.outcome !== 'route') throw new Error('expected a route');
            const [first] = outcome.route.maneuvers;
            return first?.act === 'depart' ? first.turn : undefined;
        };
        expect(turnFacing(90)).toBe('straight');
        expect(turnFacing(0)).toBe('right');
        expect(turnFacing(180)).toBe('left');
        expect(turnFacing(270)).toBe('back');
        expect(say(routeOf(crossroads, 'W', 'E').maneuvers[0] ?? expect.fail())).toBe('depart Weststraße 80');
    });

    test('a bend with no choice is walked without a word', () => {
        const bend = town(`
            A---B
                |
                |
                C
        `);
        expect(guide(bend, 'A', 'C')).toEqual(['depart 70', 'arrive 0']);
    });

    test('a zig-zag of a few metres is no turn', () => {
        const zigzag = town(`
            A----BX
                 |
                 C----D
        `);
        const small = town(
            `
            A----B----D
                 |
                 E
        `,
        );
        expect(guide(small, 'A', 'D').filter((line) => line.startsWith('turn'))).toEqual([]);
        expect(guide(zigzag, 'A', 'D').filter((line) => line.startsWith('turn')).length).toBeLessThanOrEqual(
            2,
        );
    });
});

describe('acts', () => {
    test('crossing a street with its kerbs and island is one act', () => {
        const crossing = { ...GOOD, footway: 'crossing', crossing: 'traffic_signals' };
        const island = { ...GOOD, footway: 'traffic_island' };
        const street = town(
            'A----B-C-D-E----F',
            { BC: crossing, CD: island, DE: crossing },
            { B: { barrier: 'kerb', kerb: 'lowered' }, E: { barrier: 'kerb', kerb: 'lowered' } },
        );
        expect(guide(street, 'A', 'F')).toEqual([
            'depart 50',
            'cross straight traffic_signals 110',
            'arrive 0',
        ]);
    });

    test('steps are told with their number where somebody allowed them', () => {
        const flight = town('A----B--C----D', { BC: { highway: 'steps', step_count: '7', incline: 'up' } });
        const climbing = needsOf('walking', { limits: { steps: 'allow' } });
        expect(guide(flight, 'A', 'D', climbing)).toEqual(['depart 50', 'steps 7 up 80', 'arrive 0']);
        expect(guide(flight, 'D', 'A', climbing)[1]).toBe('steps 7 down 80');
    });

    test('a ramp is told with its incline in the direction walked', () => {
        const ramp = town('A----B--C----D', { BC: { ...GOOD, incline: '6%' } });
        const act = (from: string, to: string) => routeOf(ramp, from, to).maneuvers[1];
        expect(act('A', 'D')).toMatchObject({ act: 'ramp', incline: 6 });
        expect(act('D', 'A')).toMatchObject({ act: 'ramp', incline: -6 });
    });

    test('a lift is told with its storeys', () => {
        const lift = town(
            'A----L----B',
            { AL: { ...GOOD, level: '0' }, LB: { ...GOOD, level: '2' } },
            { L: { highway: 'elevator' } },
        );
        expect(routeOf(lift, 'A', 'B').maneuvers[1]).toMatchObject({ act: 'lift', storeys: 2 });
        expect(routeOf(lift, 'B', 'A').maneuvers[1]).toMatchObject({ act: 'lift', storeys: -2 });
    });

    test('the goal lies on the side of the way it lies on', () => {
        const street = town('A---------B');
        const [longitude, latitude] = street.at('B');
        const arrive = (north: number) => {
            const outcome = street.router.plan({
                from: street.at('A'),
                to: [longitude - 0.0003, latitude + north],
                needs: slow,
            });
            return outcome.outcome === 'route' ? outcome.route.maneuvers.at(-1) : undefined;
        };
        expect(arrive(0.0002)).toMatchObject({ act: 'arrive', side: 'left' });
        expect(arrive(-0.0002)).toMatchObject({ act: 'arrive', side: 'right' });
        expect(arrive(0)).toMatchObject({ act: 'arrive', side: 'ahead' });
    });
});

describe('landmarks', () => {
    const drawing = `
              P Q
        W-----X-----E
              |
              |
              S
    `;
    const turnOf = (drawn: Town) => routeOf(drawn, 'W', 'S').maneuvers[1];

    test('the best known thing at the corner is named, with its side', () => {
        const church = { amenity: 'place_of_worship', name: 'St. Marien' };
        const drawn = town(drawing, {}, { P: church, Q: { shop: 'bakery', name: 'Backhaus' } });
        expect(turnOf(drawn)).toMatchObject({
            act: 'turn',
            landmark: { name: 'St. Marien', tag: 'amenity=place_of_worship', side: 'left' },
        });
    });

    test('what one cannot tell from its neighbour is no mark', () => {
        const bakery = { shop: 'bakery', name: 'Backhaus' };
        const drawn = town(
            drawing,
            {},
            { P: bakery, Q: bakery, S: { amenity: 'pharmacy', name: 'Apotheke' } },
        );
        expect(turnOf(drawn)).toMatchObject({ landmark: { name: 'Apotheke' } });
    });
});

describe('what a careful person would mention', () => {
    test('rough and steep ground, once for a stretch', () => {
        const rough = { ...GOOD, surface: 'sett' };
        const drawn = town('A----B----C----D', { AB: rough, BC: rough });
        const warnings = routeOf(drawn, 'A', 'D', needsOf('rollator')).warnings;
        expect(warnings).toMatchObject([
            { warning: 'rough', surface: 'sett', length: expect.closeTo(100, 0) },
        ]);
    });

    test('a gate, and a kerb that is not flush', () => {
        const drawn = town(
            'A----B----C----D',
            {},
            { B: { barrier: 'gate' }, C: { barrier: 'kerb', kerb: 'lowered', 'kerb:height': '0.05' } },
        );
        const warnings = routeOf(drawn, 'A', 'D').warnings.map(({ warning }) => warning);
        expect(warnings).toEqual(['gate', 'kerb']);
    });
});
