import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsCode } from '../../renderer/taking/code.ts';
import { distanceBetween } from '../../src/base/position.ts';
import { fromBase64url, toBase64url } from '../../src/handout/link/base64url.ts';
import { linkTo, packWay } from '../../src/handout/link/packWay.ts';
import { thinLine } from '../../src/handout/link/thinLine.ts';
import { unpackWay } from '../../src/handout/link/unpackWay.ts';
import { type HandoutOrder, makeHandout } from '../../src/handout/makeHandout.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { sampleOrder, sampleRouteOf } from '../support/sampleHandout.ts';

const IMPRINT = { phone: '0231 50-0', mapDate: Date.parse('2026-03-01') };
const PAGE = 'https://weg.example.org/';

function said(order: HandoutOrder) {
    const imprint = { ...IMPRINT, address: '', attribution: '', timeZone: 'Europe/Berlin' };
    const { steps, ...handout } = makeHandout(order, imprint, () => []);
    return { ...handout, steps: steps.map(({ strip, ...step }) => step) };
}

function opened(fragment: string) {
    const way = unpackWay(fragment);
    if (!way.ok) throw new Error(way.fault);
    return way.value;
}

describe.each(LANGUAGES)('in %s', (language) => {
    test('the page says what the screen says', () => {
        const order = sampleOrder(language, { entrance: 'oneStep' });
        const { phone, mapDate, ...way } = opened(packWay(order, IMPRINT, 0.5));
        expect(said(way)).toEqual(said(order));
        expect({ phone, mapDate }).toEqual(IMPRINT);
    });

    test('eight steps fit one code', () => {
        const link = linkTo(PAGE, sampleOrder(language), IMPRINT, fitsCode);
        expect(link?.startsWith(`${PAGE}#1`)).toBe(true);
        expect(link?.length).toBeLessThan(600);
    });
});

test('the line stays within a metre and a half of the way', () => {
    const order = sampleOrder('de');
    const { route } = opened(packWay(order, IMPRINT, 0.5));
    for (const { position } of order.route.maneuvers) {
        const nearest = Math.min(...route.geometry.map((point) => distanceBetween(point, position)));
        expect(nearest).toBeLessThan(1.5);
    }
});

test('a way with steps is never called step-free', () => {
    const order = sampleOrder('de', { stepFree: true, route: { ...sampleRouteOf(4), flights: 1 } });
    expect(opened(packWay(order, IMPRINT, 0.5)).stepFree).toBe(false);
});

test('a way too long for a code gets no link', () => {
    const { maneuvers, ...route } = sampleRouteOf(80);
    const named = maneuvers.map((maneuver, index) => ({
        ...maneuver,
        street: `Weg ${index * 7919} ${index}`,
    }));
    const order = sampleOrder('de', { route: { ...route, maneuvers: named } });
    expect(linkTo(PAGE, order, IMPRINT, fitsCode)).toBeUndefined();
});

describe('a link that', () => {
    const fragment = packWay(sampleOrder('de'), IMPRINT, 0.5);

    test('was cut or changed anywhere shows no way', () => {
        fc.assert(
            fc.property(fc.nat(fragment.length - 1), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
                const changed = fragment.slice(0, at) + letter + fragment.slice(at + 1);
                if (changed !== fragment) expect(unpackWay(changed).ok).toBe(false);
                expect(unpackWay(fragment.slice(0, at))).toMatchObject({ fault: 'damaged' });
            }),
        );
    });

    test('is of a later kind says so', () => {
        expect(unpackWay(`2${fragment.slice(1)}`)).toEqual({ ok: false, fault: 'newer' });
    });

    test('is none of ours is refused, whatever it holds', () => {
        fc.assert(
            fc.property(fc.string({ maxLength: 400 }), (text) => {
                expect(unpackWay(text).ok).toBe(false);
            }),
        );
    });
});

test('every byte comes back out of the letters of an address', () => {
    fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
            const text = toBase64url(bytes);
            expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
            expect(text).toBe(Buffer.from(bytes).toString('base64url'));
            expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
        }),
    );
});

test('thinning keeps the ends and what is marked, and a straight line needs no more', () => {
    const line = Array.from({ length: 11 }, (_, index) => [7 + index / 1000, 51] as const);
    expect(thinLine(line, new Set(), 1)).toEqual([0, 10]);
    expect(thinLine(line, new Set([4]), 1)).toEqual([0, 4, 10]);
    const bent = line.map(
        ([longitude, latitude], index) => [longitude, index === 5 ? latitude + 0.001 : latitude] as const,
    );
    expect(thinLine(bent, new Set(), 30)).toEqual([0, 4, 5, 6, 10]);
});
