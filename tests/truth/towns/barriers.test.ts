import { describe, expect, test } from 'vitest';
import { ringAt, ringWith, whoPasses } from '../../support/ring.ts';
import { GOOD, needsOf, plan, town } from '../../support/town.ts';

describe('what stands on the way', () => {
    test.each([
        [{ barrier: 'gate' }, 'Wrsw'],
        [{ barrier: 'swing_gate' }, 'Wrsw'],
        [{ barrier: 'lift_gate' }, 'Wrsw'],
        [{ barrier: 'bollard' }, 'Wrsw'],
        [{ barrier: 'block' }, 'Wrsw'],
        [{ barrier: 'height_restrictor' }, 'Wrsw'],
        [{ barrier: 'entrance' }, 'Wrsw'],
        [{ barrier: 'cycle_barrier', maxwidth: '1.2' }, 'Wrsw'],
        [{ barrier: 'cycle_barrier', maxwidth: '0.85' }, '-rsw'],
        [{ barrier: 'cycle_barrier', 'maxwidth:physical': '0.6' }, '--sw'],
        [{ barrier: 'cycle_barrier', opening: '0.7' }, '--sw'],
        [{ barrier: 'bollard', maxwidth: '0.75' }, '--sw'],
        [{ barrier: 'bollard', opening: '80 cm' }, '-rsw'],
        [{ barrier: 'gate', width: '0.85' }, '-rsw'],
        [{ barrier: 'gate', wheelchair: 'no' }, '-rsw'],
        [{ barrier: 'kissing_gate' }, '--sw'],
        [{ barrier: 'kissing_gate', wheelchair: 'yes' }, 'Wrsw'],
        [{ barrier: 'turnstile' }, '--sw'],
        [{ barrier: 'full-height_turnstile' }, '--sw'],
        [{ barrier: 'chain' }, '--sw'],
        [{ barrier: 'cattle_grid' }, '--sw'],
        [{ ford: 'yes' }, '--sw'],
        [{ barrier: 'stile' }, '----'],
        [{ barrier: 'gate', locked: 'yes' }, '----'],
        [{ barrier: 'gate', access: 'no' }, '----'],
        [{ barrier: 'gate', foot: 'no', access: 'yes' }, '----'],
        [{ barrier: 'gate', access: 'no', foot: 'yes' }, 'Wrsw'],
        [{ barrier: 'fence' }, '----'],
        [{ barrier: 'wall' }, '----'],
        [{ barrier: 'hedge', foot: 'yes' }, 'Wrsw'],
        [{ door: 'hinged', width: '0.85' }, '-rsw'],
        [{ entrance: 'yes', automatic_door: 'yes' }, 'Wrsw'],
        [{ barrier: 'gate', access: 'private' }, '----'],
    ])('%j: %s pass', (tags, who) => {
        expect(whoPasses(ringAt(tags))).toBe(who);
    });

    test('only who walks far and climbs steps climbs a stile', () => {
        expect(whoPasses(ringAt({ barrier: 'stile' }), { limits: { steps: 'allow' } })).toBe('---w');
    });

    test('a ford is a way through water', () => {
        expect(whoPasses(ringWith({ ...GOOD, ford: 'yes' }))).toBe('--sw');
        expect(whoPasses(ringWith({ ...GOOD, ford: 'no' }))).toBe('Wrsw');
    });
});

test('a door takes time to open, one that opens itself does not', () => {
    const time = (tags: Record<string, string>) => {
        const outcome = plan(town('A---D---B', {}, { D: tags }), 'A', 'B', needsOf('rollator'));
        if (outcome.outcome !== 'route') throw new Error(outcome.outcome);
        return outcome.route.duration;
    };
    expect(time({ door: 'hinged' }) - time({ door: 'sliding', automatic_door: 'motion' })).toBeCloseTo(15, 5);
});

test('a barrier whose opening nobody measured is not known to be wide enough', () => {
    const drawn = ringAt({ barrier: 'cycle_barrier' });
    expect(whoPasses(drawn)).toBe('Wrsw');
    expect(whoPasses(drawn, { checkedOnly: true })).toBe('--sw');
});
