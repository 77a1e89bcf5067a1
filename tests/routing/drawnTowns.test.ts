import { describe, expect, test } from 'vitest';
import type { Needs } from '../../src/routing/needs.ts';
import { needsOf, plan, town, walk } from '../support/town.ts';

const wheelchair = needsOf('wheelchair');
const rollator = needsOf('rollator');
const slow = needsOf('slow');
const walking = needsOf('walking');
const STEPS = { highway: 'steps', step_count: '4' };

/** The short way is B to C, the long one round by D and E. */
const RING = `
    A---B---C
        |   |
        D---E
`;

const climbing = (profile: Needs['profile']) =>
    needsOf(profile, { limits: { steps: 'allow' }, objective: 'distance' });

describe('steps', () => {
    const square = town(RING, { BC: STEPS });

    test.each([wheelchair, rollator, slow, walking])('nobody is led over steps unasked', (needs) => {
        expect(walk(square, 'A', 'C', needs)).toBe('A>B>D>E>C');
        expect(walk(square, 'C', 'A', needs)).toBe('C>E>D>B>A');
    });

    test('who walks without wheels may allow them', () => {
        expect(walk(square, 'A', 'C', climbing('walking'))).toBe('A>B>C');
        const flight = plan(square, 'A', 'C', climbing('slow'));
        expect(flight).toMatchObject({ outcome: 'route', route: { flights: 1 } });
    });

    test('wheels never climb, whatever is asked', () => {
        for (const profile of ['wheelchair', 'rollator'] as const) {
            expect(walk(square, 'A', 'C', climbing(profile))).toBe('A>B>D>E>C');
        }
    });

    test('a flight is not shorter for being unknown in number', () => {
        const unknown = town(RING, { BC: { highway: 'steps' } });
        expect(walk(unknown, 'A', 'C', slow)).toBe('A>B>D>E>C');
    });

    test('more than twelve in one flight are too many for the slow', () => {
        const long = town(RING, { BC: { highway: 'steps', step_count: '13' } });
        expect(walk(long, 'A', 'C', climbing('slow'))).toBe('A>B>D>E>C');
        expect(walk(long, 'A', 'C', climbing('walking'))).toBe('A>B>C');
    });

    test('a ramp fit for wheelchairs beside the steps is walked on', () => {
        const ramp = town(RING, { BC: { ...STEPS, ramp: 'yes', 'ramp:wheelchair': 'yes' } });
        expect(walk(ramp, 'A', 'C', wheelchair)).toBe('A>B>C');
        expect(plan(ramp, 'A', 'C', wheelchair)).toMatchObject({ route: { flights: 0 } });
        const bicycle = town(RING, { BC: { ...STEPS, ramp: 'yes', 'ramp:bicycle': 'yes' } });
        expect(walk(bicycle, 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
    });

    test('an escalator is no way without steps', () => {
        const moving = town(RING, { BC: { highway: 'steps', conveying: 'yes' } });
        for (const needs of [wheelchair, rollator, slow]) {
            expect(walk(moving, 'A', 'C', needs)).toBe('A>B>D>E>C');
        }
    });

    test('where only steps lead, the answer names them', () => {
        const hill = town('A---B---C', { BC: { ...STEPS, name: 'Kirchtreppe' } });
        const outcome = plan(hill, 'A', 'C', wheelchair);
        expect(outcome).toMatchObject({
            outcome: 'noStepFreeWay',
            obstacles: [{ reason: 'steps', count: 4, street: 'Kirchtreppe', osm: { type: 'way', id: 1001 } }],
            leastBarrier: { flights: 1 },
        });
    });
});

describe('kerbs', () => {
    const kerb = (value: string) => town(RING, {}, { C: { barrier: 'kerb', kerb: value } });
    const KERBED = `
        A---B-K-C
            |   |
            D---E
    `;
    const at = (tags: Record<string, string>) => town(KERBED, {}, { K: { barrier: 'kerb', ...tags } });

    test('a raised kerb is gone round, a lowered one is not', () => {
        for (const needs of [wheelchair, rollator, slow, walking]) {
            expect(walk(at({ kerb: 'raised' }), 'A', 'C', needs)).toBe('A>B>D>E>C');
            expect(walk(at({ kerb: 'lowered' }), 'A', 'C', needs)).toBe('A>B>K>C');
            expect(walk(at({ kerb: 'flush' }), 'A', 'C', needs)).toBe('A>B>K>C');
        }
    });

    test('its measured height counts more than its word', () => {
        expect(walk(at({ kerb: 'lowered', 'kerb:height': '0.08' }), 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
        expect(walk(at({ kerb: 'raised', 'kerb:height': '0.03' }), 'A', 'C', wheelchair)).toBe('A>B>K>C');
    });

    test('the limit moves the gate', () => {
        const four = at({ kerb: 'lowered', 'kerb:height': '0.04' });
        expect(
            walk(
                four,
                'A',
                'C',
                needsOf('wheelchair', { limits: { highestKerb: 3 }, objective: 'distance' }),
            ),
        ).toBe('A>B>D>E>C');
        expect(
            walk(
                four,
                'A',
                'C',
                needsOf('wheelchair', { limits: { highestKerb: 4 }, objective: 'distance' }),
            ),
        ).toBe('A>B>K>C');
    });

    test('walking past a kerb at a corner is not crossing it', () => {
        expect(walk(kerb('raised'), 'A', 'E', wheelchair)).toBe('A>B>D>E');
    });
});

describe('slopes', () => {
    const up = (incline: string) => town(RING, { BC: { incline } });

    test('9 % is too steep for a wheelchair and 8 % is not', () => {
        const needs = needsOf('wheelchair', { objective: 'distance' });
        expect(walk(up('9%'), 'A', 'C', needs)).toBe('A>B>D>E>C');
        expect(walk(up('8%'), 'A', 'C', needs)).toBe('A>B>C');
    });

    test('down is not up', () => {
        const needs = needsOf('wheelchair', { objective: 'distance' });
        expect(walk(up('-9%'), 'A', 'C', needs)).toBe('A>B>C');
        expect(walk(up('-9%'), 'C', 'A', needs)).toBe('C>E>D>B>A');
    });

    test('5 % takes longer than the flat and is passable', () => {
        const needs = needsOf('wheelchair', { objective: 'distance' });
        expect(walk(up('5%'), 'A', 'C', needs)).toBe('A>B>C');
        const flat = plan(up('0%'), 'A', 'C', needs);
        const steep = plan(up('5%'), 'A', 'C', needs);
        if (flat.outcome !== 'route' || steep.outcome !== 'route') throw new Error('both are routes');
        expect(steep.route.duration).toBeGreaterThan(flat.route.duration);
    });

    test('the limit counts up and down', () => {
        const needs = needsOf('walking', { limits: { steepest: 4 } });
        expect(walk(up('5%'), 'A', 'C', needs)).toBe('A>B>D>E>C');
        expect(walk(up('5%'), 'C', 'A', needs)).toBe('C>E>D>B>A');
    });
});

describe('ground', () => {
    const LONG = `
        A---B---C
            |   |
            |   |
            |   |
            D---E
    `;
    const on = (tags: Record<string, string>) => town(LONG, { BC: tags });
    const shortest = needsOf('wheelchair', { objective: 'distance' });

    test('cobbles cost, they do not forbid', () => {
        const cobbles = on({ surface: 'cobblestone' });
        expect(walk(cobbles, 'A', 'C', shortest)).toBe('A>B>C');
        const square = town(RING, { BC: { surface: 'cobblestone' } });
        expect(walk(square, 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
        expect(walk(square, 'A', 'C', slow)).toBe('A>B>C');
    });

    test('sand stops wheels', () => {
        expect(walk(on({ surface: 'sand' }), 'A', 'C', shortest)).toBe('A>B>D>E>C');
        expect(walk(on({ surface: 'sand' }), 'A', 'C', needsOf('slow', { objective: 'distance' }))).toBe(
            'A>B>C',
        );
    });

    test('the roughest surface is a limit by the order of surfaces', () => {
        const limited = (roughestSurface: 'cobblestone' | 'sett') =>
            needsOf('wheelchair', { limits: { roughestSurface }, objective: 'distance' });
        expect(walk(on({ surface: 'cobblestone' }), 'A', 'C', limited('cobblestone'))).toBe('A>B>C');
        expect(walk(on({ surface: 'cobblestone' }), 'A', 'C', limited('sett'))).toBe('A>B>D>E>C');
    });

    test('bad smoothness stops a wheelchair, not a rollator', () => {
        const bad = on({ smoothness: 'bad' });
        expect(walk(bad, 'A', 'C', shortest)).toBe('A>B>D>E>C');
        expect(walk(bad, 'A', 'C', needsOf('rollator', { objective: 'distance' }))).toBe('A>B>C');
    });

    test('a passage of 80 cm lets a rollator through and no wheelchair', () => {
        const narrow = town(RING, { BC: { width: '0.8' } });
        expect(walk(narrow, 'A', 'C', shortest)).toBe('A>B>D>E>C');
        expect(walk(narrow, 'A', 'C', needsOf('rollator', { objective: 'distance' }))).toBe('A>B>C');
    });

    test('what is not known is dearer than the same known to be good', () => {
        const twins = town(RING, { BC: { highway: 'footway' }, BD: {}, DE: {}, EC: {} });
        const shown = plan(twins, 'A', 'C', wheelchair);
        expect(shown).toMatchObject({
            outcome: 'route',
            route: { known: expect.closeTo(40, 0), unknown: expect.closeTo(40, 0) },
        });
    });
});

describe('barriers and access', () => {
    const GATED = `
        A---B-G-C
            |   |
            D---E
    `;
    const gated = (tags: Record<string, string>) => town(GATED, {}, { G: tags });

    test('a gate is opened, a stile is not climbed on wheels', () => {
        expect(walk(gated({ barrier: 'gate' }), 'A', 'C', wheelchair)).toBe('A>B>G>C');
        expect(walk(gated({ barrier: 'stile' }), 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
        expect(walk(gated({ barrier: 'turnstile' }), 'A', 'C', rollator)).toBe('A>B>D>E>C');
    });

    test('bollards pass when they stand far enough apart', () => {
        expect(walk(gated({ barrier: 'bollard' }), 'A', 'C', wheelchair)).toBe('A>B>G>C');
        expect(walk(gated({ barrier: 'bollard', maxwidth: '0.7' }), 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
    });

    test('private ground is for those who start or end there', () => {
        const yard = town(
            `
            A---B---C---F
                |   |
                D---E
        `,
            { BC: { access: 'private' } },
        );
        expect(walk(yard, 'A', 'F', wheelchair)).toBe('A>B>D>E>C>F');
        const [west, east] = [yard.at('B'), yard.at('C')];
        const inside: [number, number] = [(west[0] + east[0]) / 2, west[1]];
        const out = yard.router.plan({ from: inside, to: yard.at('F'), needs: wheelchair });
        expect(out).toMatchObject({ outcome: 'route', route: { distance: expect.closeTo(60, 0) } });
        const home = yard.router.plan({ from: yard.at('F'), to: inside, needs: wheelchair });
        expect(home).toMatchObject({ outcome: 'route', route: { distance: expect.closeTo(60, 0) } });
    });

    test('wheelchair=no keeps wheelchairs out', () => {
        const closed = town(RING, { BC: { wheelchair: 'no' } });
        expect(walk(closed, 'A', 'C', wheelchair)).toBe('A>B>D>E>C');
        expect(walk(closed, 'A', 'C', slow)).toBe('A>B>C');
    });
});

describe('ends', () => {
    const street = town('A-------B-------C');

    test('a walk begins and ends in the middle of an edge', () => {
        const [west, east] = [street.at('A'), street.at('B')];
        const at = (share: number): [number, number] => [west[0] + (east[0] - west[0]) * share, west[1]];
        const there = street.router.plan({ from: at(0.25), to: at(0.75), needs: wheelchair });
        expect(there).toMatchObject({ outcome: 'route', route: { distance: expect.closeTo(40, 0) } });
        const back = street.router.plan({ from: at(0.75), to: at(0.25), needs: wheelchair });
        expect(back).toMatchObject({ outcome: 'route', route: { distance: expect.closeTo(40, 0) } });
    });

    test('from here to here is no distance and still a line', () => {
        const outcome = plan(street, 'B', 'B', wheelchair);
        expect(outcome).toMatchObject({ outcome: 'route', route: { distance: 0, known: 0, unknown: 0 } });
        if (outcome.outcome === 'route') expect(outcome.route.geometry.length).toBeGreaterThanOrEqual(2);
    });

    test('what is farther than 250 m from every usable edge is off the map', () => {
        const [longitude, latitude] = street.at('A');
        const far = street.router.plan({
            from: [longitude, latitude + 0.01],
            to: street.at('C'),
            needs: wheelchair,
        });
        expect(far).toMatchObject({ outcome: 'offTheMap', end: 'from', distance: expect.closeTo(1112, 0) });
        const there = street.router.plan({
            from: street.at('C'),
            to: [longitude, latitude + 0.01],
            needs: wheelchair,
        });
        expect(there).toMatchObject({ outcome: 'offTheMap', end: 'to' });
    });
});
