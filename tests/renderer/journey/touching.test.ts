import { expect, test } from 'vitest';
import { type Journey, restingJourney } from '../../../renderer/journey/Journey.ts';
import { SURE_TOUCHING } from '../../../renderer/journey/touching.ts';
import { transition } from '../../../renderer/journey/transition.ts';

const started = transition(restingJourney('de'), { type: 'start' });
const missedAt = (...times: number[]): Journey =>
    times.reduce((journey, at) => transition(journey, { type: 'missed', at }), started);

test('the second miss is answered, the third makes targets larger', () => {
    expect(missedAt(0).touching).toMatchObject({ hint: false, grown: false });
    expect(missedAt(0, 5000).touching).toMatchObject({ hint: true, grown: false });
    expect(missedAt(0, 5000, 19_000).touching).toMatchObject({ hint: true, grown: true });
});

test('misses more than 20 s apart do not add up', () => {
    expect(missedAt(0, 15_000, 30_000, 45_000).touching).toMatchObject({ grown: false });
    expect(missedAt(0, 30_000, 60_000).touching).toMatchObject({ hint: false, grown: false });
});

test('the answer goes with the next touch, the size stays for the visit and no longer', () => {
    const sure = transition(missedAt(0, 1, 2), { type: 'chooseGroup', group: 'toilet' });
    expect(sure.touching).toMatchObject({ hint: false, grown: true });
    expect(transition(missedAt(0, 1), { type: 'hintWasRead' }).touching.hint).toBe(false);
    const next = transition(transition(sure, { type: 'idle' }), { type: 'idle' });
    expect(next.touching).toEqual(SURE_TOUCHING);
});
