import { expect, test } from 'vitest';
import type { TouchTarget } from '../../../renderer/ui/touch/judgeTouch.ts';
import { printedSeed } from '../../support/seeded.ts';
import { shareOfHits } from '../../support/tremblingHand.ts';

const SIDE = 20;
const GAP = 5;

/** Keys of 20 mm with gaps of 5 mm, six by four. */
const KEYS: readonly TouchTarget<number>[] = Array.from({ length: 24 }, (_, index) => {
    const left = (index % 6) * (SIDE + GAP);
    const top = Math.floor(index / 6) * (SIDE + GAP);
    return { key: index, box: { left, top, right: left + SIDE, bottom: top + SIDE }, isGround: false };
});
const TOUCHES = 100_000;

test.each([
    [3.4, 0.99],
    [5, 0.97],
])('a hand that trembles by %d mm on each axis means what it touches', (spread, least) => {
    const share = shareOfHits(KEYS, spread, TOUCHES, printedSeed());
    expect(share).toBeGreaterThanOrEqual(least);
});

test('a hand that trembles more than the gaps allow is told apart from one that does not', () => {
    expect(shareOfHits(KEYS, 12, TOUCHES, printedSeed())).toBeLessThan(0.7);
});
