import { describe, expect, test } from 'vitest';
import { ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town, walk } from '../../support/town.ts';

const on = (tags: Record<string, string>) => ringWith({ ...GOOD, ...tags });

describe('who may walk', () => {
    test.each([
        [{ foot: 'no' }, '----'],
        [{ access: 'no' }, '----'],
        [{ access: 'no', foot: 'yes' }, 'Wrsw'],
        [{ access: 'private', foot: 'yes' }, 'Wrsw'],
        [{ access: 'yes', foot: 'no' }, '----'],
        [{ foot: 'use_sidepath' }, '----'],
        [{ foot: 'discouraged' }, '----'],
        [{ access: 'private' }, '----'],
        [{ foot: 'private' }, '----'],
        [{ foot: 'permissive' }, 'Wrsw'],
        [{ vehicle: 'no', motor_vehicle: 'no', bicycle: 'no' }, 'Wrsw'],
        [{ highway: 'cycleway' }, '----'],
        [{ highway: 'cycleway', foot: 'yes' }, 'Wrsw'],
        [{ highway: 'cycleway', foot: 'designated', segregated: 'yes' }, 'Wrsw'],
        [{ highway: 'bridleway' }, '----'],
        [{ highway: 'construction', construction: 'footway' }, '----'],
        [{ highway: 'proposed' }, '----'],
        [{ disused: 'yes' }, '----'],
        [{ highway: 'motorway' }, '----'],
        [{ highway: 'primary', motorroad: 'yes' }, '----'],
        [{ highway: 'raceway' }, '----'],
    ])('%j: %s pass', (tags, who) => {
        expect(whoPasses(on(tags))).toBe(who);
    });

    test('a way closed to all is closed to those who climb steps too', () => {
        expect(whoPasses(on({ foot: 'no' }), { limits: { steps: 'allow' } })).toBe('----');
    });
});

describe('one way', () => {
    test('the cars’ one way is not the walkers’', () => {
        expect(whoPasses(on({ oneway: 'yes' }), {}, 'back')).toBe('Wrsw');
        expect(whoPasses(on({ highway: 'residential', oneway: '-1' }))).toBe('Wrsw');
    });

    test.each([{ 'oneway:foot': 'yes' }, { 'foot:backward': 'no' }])('%j is', (tags) => {
        expect(whoPasses(on(tags))).toBe('Wrsw');
        expect(whoPasses(on(tags), {}, 'back')).toBe('----');
    });

    test('oneway:foot=-1 leads against the line', () => {
        expect(whoPasses(on({ 'oneway:foot': '-1' }))).toBe('----');
        expect(whoPasses(on({ 'oneway:foot': '-1' }), {}, 'back')).toBe('Wrsw');
    });
});

describe('ground for some', () => {
    const yard = town(
        `
        A---B---C---F
            |   |
            P   E
    `,
        { BP: { ...GOOD, access: 'private' }, BC: { ...GOOD, access: 'customers' } },
    );

    test('of customers is not walked through, but walked to', () => {
        expect(walk(yard, 'A', 'P', needsOf('rollator'))).toBe('A>B>P');
        const ring = on({ access: 'customers' });
        expect(sideTaken(ring, needsOf('rollator'))).toBe('round');
        expect(walk(ring, 'A', 'C', needsOf('rollator'))).toBe('A>B>D>E>C');
    });

    test('of residents may be walked by who lives there and never as a short cut', () => {
        expect(whoPasses(on({ access: 'destination' }))).toBe('----');
        expect(walk(yard, 'P', 'A', needsOf('wheelchair'))).toBe('P>B>A');
    });
});

describe('wheelchair', () => {
    test('=no keeps wheelchairs out and nobody else', () => {
        expect(whoPasses(on({ wheelchair: 'no' }))).toBe('-rsw');
    });

    test('=limited is passable and gone round when that is hardly longer', () => {
        expect(whoPasses(on({ wheelchair: 'limited' }))).toBe('Wrsw');
        const near = town(
            `
            A---B----------C---F
                |          |
                D----------E
        `,
            { BC: { ...GOOD, wheelchair: 'limited' } },
        );
        expect(walk(near, 'A', 'F', needsOf('wheelchair'))).toBe('A>B>D>E>C>F');
        expect(walk(near, 'A', 'F', needsOf('slow'))).toBe('A>B>C>F');
    });

    test('=yes does not make sand firm, nor a kerb low', () => {
        expect(whoPasses(on({ wheelchair: 'yes', surface: 'sand' }))).toBe('--sw');
        expect(whoPasses(on({ wheelchair: 'yes', width: '0.5' }))).toBe('--sw');
    });
});

test('where only forbidden ground leads there is no way, and it is not offered', () => {
    const park = town('A---B---C---F', { BC: { ...GOOD, foot: 'no' } });
    const outcome = plan(park, 'A', 'B', needsOf('slow'));
    expect(outcome.outcome).toBe('route');
    const locked = town('A---B-K-C---F', {}, { K: { barrier: 'gate', locked: 'yes' } });
    expect(plan(locked, 'A', 'F', needsOf('walking'))).toEqual({ outcome: 'noStepFreeWay', obstacles: [] });
});
