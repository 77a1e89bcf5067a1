import { describe, expect, test } from 'vitest';
import { ringWith, sideTaken, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf } from '../../support/town.ts';

const wide = (width: string) => ringWith({ ...GOOD, width });

test.each(['0.9', '0,9 m', '90 cm', '900 mm', "3'", '1', '2-3 m'])(
    'width=%s lets everybody pass',
    (width) => {
        expect(whoPasses(wide(width))).toBe('Wrsw');
    },
);

test.each(['0.89', '85cm', '0.8', '2\'9"', '0.8-1.2'])('width=%s stops a wheelchair', (width) => {
    expect(whoPasses(wide(width))).toBe('-rsw');
});

test.each(['0.79', '70 cm', "2'", '0.5;2'])('width=%s stops all wheels', (width) => {
    expect(whoPasses(wide(width))).toBe('--sw');
});

test('the narrowest that is tagged counts', () => {
    expect(whoPasses(ringWith({ ...GOOD, width: '2', 'maxwidth:physical': '0.7' }))).toBe('--sw');
});

test('a limit of one’s own moves the gate either way', () => {
    expect(whoPasses(wide('0.7'), { limits: { narrowest: 0.6 } })).toBe('Wrsw');
    expect(whoPasses(wide('1.1'), { limits: { narrowest: 1.2 } })).toBe('----');
});

describe('a number that cannot be meant', () => {
    const { width: _, ...bare } = GOOD;

    test.each(['120', 'narrow', '-1', '0', 'wide enough', '3 bananas'])('width=%s is not known', (width) => {
        const drawn = ringWith({ ...bare, width });
        expect(whoPasses(drawn)).toBe('Wrsw');
        expect(whoPasses(drawn, { checkedOnly: true })).toBe('--sw');
    });
});

test('a narrow way that is passable is gone round when that is hardly longer', () => {
    expect(sideTaken(wide('1.0'), needsOf('wheelchair'))).toBe('straight');
    expect(sideTaken(wide('0.75'), needsOf('wheelchair', { limits: { narrowest: 0.7 } }))).toBe('straight');
});
