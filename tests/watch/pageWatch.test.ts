import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageWatch, type Pulse } from '../../src/watch/PageWatch.ts';

const PATIENCE = { start: 20_000, silence: 5000, covered: 2000, server: 10_000 };
const beat = (secondsAgo: number, inFront = true): Pulse => ({
    kind: 'beat',
    secondsAgo,
    inFront,
    atRest: true,
});
const watching = () => new PageWatch(PATIENCE, 0);

describe('a window', () => {
    test('is given time for its first beat, then is lost', () => {
        const watch = watching();
        expect(watch.judge({ kind: 'silent' }, 20_000)).toBe('waiting');
        expect(watch.judge({ kind: 'silent' }, 20_001)).toBe('lost');
    });

    test('is well while its page beats', () => {
        const watch = watching();
        for (let now = 4000; now < 100_000; now += 1000) expect(watch.judge(beat(1), now)).toBe('well');
    });

    test('is lost five seconds after the last beat, not at the end of the time for the first', () => {
        const watch = watching();
        watch.judge(beat(0), 3000);
        expect(watch.judge(beat(5), 8000)).toBe('well');
        expect(watch.judge(beat(5.1), 8100)).toBe('lost');
    });

    test('is not kept by the beats of the window before it', () => {
        const watch = watching();
        expect(watch.judge(beat(3), 2000)).not.toBe('lost');
        expect(watch.hasBeaten).toBe(false);
        expect(watch.judge(beat(21), 20_500)).toBe('lost');
    });

    test('is lost when something lies over its page', () => {
        const watch = watching();
        watch.judge(beat(0), 3000);
        expect(watch.judge(beat(0, false), 4000)).toBe('waiting');
        expect(watch.judge(beat(0, false), 6000)).toBe('waiting');
        expect(watch.judge(beat(0, false), 6001)).toBe('lost');
    });

    test('is kept when its page comes to the front again, and while it has never been there', () => {
        const watch = watching();
        for (let now = 1000; now < 8000; now += 1000)
            expect(watch.judge(beat(0, false), now)).toBe('waiting');
        watch.judge(beat(0), 8000);
        watch.judge(beat(0, false), 9000);
        expect(watch.judge(beat(0), 10_900)).toBe('well');
        expect(watch.judge(beat(0, false), 12_000)).toBe('waiting');
    });

    test('is not blamed for a server that does not answer, but must beat once it is back', () => {
        const watch = watching();
        watch.judge(beat(0), 3000);
        for (let now = 4000; now <= 60_000; now += 1000)
            expect(watch.judge({ kind: 'unreachable' }, now)).toBe('waiting');
        expect(watch.judge({ kind: 'silent' }, 70_000)).toBe('waiting');
        expect(watch.judge({ kind: 'silent' }, 70_001)).toBe('lost');
    });

    test('has its usual time again once its page has beaten after the server came back', () => {
        const watch = watching();
        watch.judge(beat(0), 3000);
        watch.judge({ kind: 'unreachable' }, 4000);
        expect(watch.judge(beat(3), 5000)).toBe('well');
        expect(watch.judge(beat(0), 6000)).toBe('well');
        expect(watch.judge(beat(5.1), 11_100)).toBe('lost');
    });

    test('is not lost for an old beat when the server only hung', () => {
        const watch = watching();
        watch.judge(beat(0), 3000);
        for (let now = 4000; now <= 12_000; now += 1000) watch.judge({ kind: 'unreachable' }, now);
        expect(watch.judge(beat(9.5), 12_500)).toBe('well');
    });
});

test('whatever came before, a page that falls silent is lost within the longest patience', () => {
    const pulse = fc.oneof(
        fc.constant<Pulse>({ kind: 'unreachable' }),
        fc.constant<Pulse>({ kind: 'silent' }),
        fc.record({
            kind: fc.constant('beat' as const),
            secondsAgo: fc.nat(10),
            inFront: fc.boolean(),
            atRest: fc.boolean(),
        }),
    );
    fc.assert(
        fc.property(fc.array(pulse, { maxLength: 40 }), (pulses) => {
            const watch = watching();
            pulses.forEach((found, index) => {
                watch.judge(found, index * 1000);
            });
            const end = pulses.length * 1000 + PATIENCE.start + 1;
            expect(watch.judge({ kind: 'silent' }, end)).toBe('lost');
        }),
    );
});
