import { judgeTouch, type TouchTarget } from '../../renderer/ui/touch/judgeTouch.ts';

/** Numbers from 0 to 1, the same for the same seed (Mulberry32, Tommy Ettinger, public domain). */
function numbersFrom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

/**
 * The share of touches that mean the key they were aimed at. Each is aimed at the middle of a key, and falls beside it
 * by a normal distribution of this width on each axis, millimetres.
 */
export function shareOfHits<Key>(
    targets: readonly TouchTarget<Key>[],
    spread: number,
    touches: number,
    seed: number,
): number {
    const next = numbersFrom(seed);
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const keys = targets.filter(({ isGround }) => !isGround);
    let hits = 0;
    for (let touch = 0; touch < touches; touch++) {
        const aimed = keys[Math.floor(next() * keys.length)];
        if (!aimed) return 0;
        const { left, top, right, bottom } = aimed.box;
        const x = (left + right) / 2 + normal() * spread;
        const y = (top + bottom) / 2 + normal() * spread;
        const verdict = judgeTouch({ x, y, at: 0, breadth: 9, fingers: 1 }, targets, undefined);
        if ('target' in verdict && verdict.target.key === aimed.key) hits++;
    }
    return hits / touches;
}
