import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds, Position } from '../../src/base/position.ts';
import { readPosition, swapFault } from '../../src/cli/position.ts';
import { readRequest } from '../../src/cli/routeRequest.ts';

const DORTMUND: Bounds = [7.3, 51.4, 7.6, 51.6];
const inside = fc.tuple(
    fc.double({ min: 7.3, max: 7.6, noNaN: true }),
    fc.double({ min: 51.4, max: 51.6, noNaN: true }),
);

describe('a position', () => {
    test('reads back what was written, as text and as numbers', () => {
        const longitude = fc.integer({ min: -1_800_000_000, max: 1_800_000_000 });
        const latitude = fc.integer({ min: -900_000_000, max: 900_000_000 });
        fc.assert(
            fc.property(longitude, latitude, (east, north) => {
                const position: Position = [east / 1e7, north / 1e7];
                const text = position.map((degrees) => degrees.toFixed(7)).join(',');
                expect(readPosition('at', position)).toEqual({ ok: true, value: position });
                expect(readPosition('at', text)).toEqual({ ok: true, value: position });
            }),
        );
    });

    test('is taken for swapped only where swapping brings it into the region', () => {
        fc.assert(
            fc.property(inside, ([longitude, latitude]) => {
                expect(swapFault('at', [longitude, latitude], DORTMUND)).toBeUndefined();
                expect(swapFault('at', [latitude, longitude], DORTMUND)).toMatch(/swapped/);
            }),
        );
        expect(swapFault('at', [8.6, 49.4], DORTMUND)).toBeUndefined();
    });
});

describe('a request', () => {
    test('is read or refused with one sentence, whatever it holds', () => {
        const name = fc.constantFrom(
            'from',
            'to',
            'profile',
            'limits',
            'objective',
            'lang',
            '__proto__',
            'x',
        );
        const value = fc.oneof(
            fc.jsonValue(),
            inside,
            fc.constantFrom('rollator', '7.46,51.5', 'de', 'distance', { steps: 'allow' }, { narrowest: 1 }),
        );
        fc.assert(
            fc.property(fc.dictionary(name, value), (unread) => {
                const request = readRequest(unread, DORTMUND);
                if (request.ok) return;
                expect(request.fault).toMatch(/\S/);
                expect(request.fault).not.toContain('\n');
            }),
            { numRuns: 500 },
        );
    });

    test('says what it does not say by itself', () => {
        expect(readRequest({ from: [7.46, 51.5], to: '7.47,51.51' }, DORTMUND)).toEqual({
            ok: true,
            value: {
                from: [7.46, 51.5],
                to: [7.47, 51.51],
                needs: { profile: 'walking', limits: {}, objective: 'comfort' },
                language: 'de',
                compare: false,
                explain: false,
            },
        });
    });
});
