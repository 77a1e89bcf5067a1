import { describe, expect, test } from 'vitest';
import {
    type Contact,
    distanceTo,
    judgeTouch,
    type LastTouch,
    type TouchTarget,
} from '../../../renderer/ui/touch/judgeTouch.ts';

const key = (name: string, left: number, top: number, side = 20): TouchTarget<string> => ({
    key: name,
    box: { left, top, right: left + side, bottom: top + side },
    isGround: false,
});
const finger = (x: number, y: number, more: Partial<Contact> = {}): Contact => ({
    x,
    y,
    at: 10_000,
    breadth: 9,
    fingers: 1,
    ...more,
});
const KEYS = [key('a', 0, 0), key('b', 25, 0)];

function meaning(contact: Contact, last?: LastTouch<string>, isGrown = false): string {
    const verdict = judgeTouch(contact, KEYS, last, isGrown);
    if (verdict.verdict === 'ignored') return verdict.because;
    return verdict.verdict === 'miss' ? 'miss' : `${verdict.verdict} ${verdict.target.key}`;
}

describe('a touch', () => {
    test.each([
        ['on a key', finger(10, 10), 'hit a'],
        ['on its edge', finger(20, 20), 'hit a'],
        ['between two keys, nearer to the second', finger(23, 10), 'near b'],
        ['8 mm below', finger(10, 28), 'near a'],
        ['8 mm off at the corner', finger(50.6, 25.6), 'near b'],
        ['farther off', finger(10, 28.1), 'miss'],
        ['as broad as a thumb', finger(10, 10, { breadth: 24 }), 'hit a'],
        ['as broad as a palm', finger(10, 10, { breadth: 31 }), 'palm'],
        ['with a second finger', finger(10, 10, { fingers: 2 }), 'fingers'],
    ])('%s', (_, contact, expected) => expect(meaning(contact)).toBe(expected));

    test('reaches farther for a hand that has missed often', () => {
        expect(meaning(finger(10, 32), undefined, true)).toBe('near a');
        expect(meaning(finger(10, 32.1), undefined, true)).toBe('miss');
    });
});

describe('a second touch', () => {
    const last = { x: 10, y: 10, at: 10_000, key: 'a' };
    test.each([
        ['on the same key within half a second', finger(18, 18, { at: 10_499 }), 'strike'],
        ['beside the same key within half a second', finger(-5, 10, { at: 10_200 }), 'strike'],
        ['on the same key after half a second', finger(10, 10, { at: 10_500 }), 'hit a'],
        ['on another key', finger(30, 10, { at: 10_100 }), 'hit b'],
    ])('%s', (_, contact, expected) => expect(meaning(contact, last)).toBe(expected));

    test('at the same place is the same one even when the screen has changed under it', () => {
        expect(meaning(finger(12, 12, { at: 10_300 }), { ...last, key: 'of the screen before' })).toBe(
            'strike',
        );
    });
});

describe('on a map that takes touches', () => {
    const targets = [
        { key: 'map', box: { left: 0, top: 0, right: 100, bottom: 100 }, isGround: true },
        key('nearer', 40, 80, 17),
    ];
    const on = (x: number, y: number) => {
        const verdict = judgeTouch(finger(x, y), targets, undefined);
        return 'target' in verdict ? verdict.target.key : verdict.verdict;
    };

    test.each([
        ['the map takes what falls on it', 20, 20, 'map'],
        ['a key lies over it', 45, 90, 'nearer'],
        ['a key takes what is very near', 37, 90, 'nearer'],
        ['and no more', 35, 90, 'map'],
        ['beside the map there is nothing', -1, 20, 'miss'],
    ])('%s', (_, x, y, expected) => expect(on(x, y)).toBe(expected));
});

test('a distance is to the nearest point of the rectangle', () => {
    const box = { left: 10, top: 10, right: 20, bottom: 20 };
    expect(distanceTo(box, 15, 12)).toBe(0);
    expect(distanceTo(box, 23, 24)).toBe(5);
    expect(distanceTo(box, 4, 15)).toBe(6);
});
