import { describe, expect, test } from 'vitest';
import { idleSeconds } from '../../../renderer/journey/idleSeconds.ts';
import { type Journey, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent } from '../../../renderer/journey/JourneyEvent.ts';
import type { PrintJob } from '../../../renderer/journey/taking.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { BLOCKED_ANSWER, EASY_ANSWER, samplePlace } from '../../support/journeySamples.ts';

const IDLE = { menu: 90, route: 180 };

function follow(journey: Journey, ...events: JourneyEvent[]): Journey {
    return events.reduce(transition, journey);
}

/** On the screen with the way; each event so far was a tap but the two answers. */
function wayWith(answer: typeof EASY_ANSWER): Journey {
    const asked = follow(
        restingJourney('de'),
        { type: 'start' },
        { type: 'chooseGroup', group: 'health' },
        {
            type: 'placesCame',
            group: 'health',
            pace: 'rollator',
            list: { status: 'here', value: [samplePlace(1)] },
        },
        { type: 'choosePlace', place: samplePlace(1) },
        { type: 'chooseProfile', profile: 'rollator' },
    );
    if (asked.scene.at !== 'way') throw new Error(`expected the way, found ${asked.scene.at}`);
    const { target, profile } = asked.scene;
    return transition(asked, {
        type: 'routeCame',
        target,
        profile,
        answer: { status: 'here', value: answer },
    });
}

const way = wayWith(EASY_ANSWER);

function jobOf({ print }: Journey): PrintJob {
    if (!print) throw new Error('expected a sheet');
    return print;
}

describe('paper', () => {
    test('is the fifth tap', () => {
        const printing = transition(way, { type: 'print', direction: 'there' });
        expect(printing.scene.at).toBe('take');
        expect(printing.print).toMatchObject({
            direction: 'there',
            printed: 'awaited',
            way: { offer: 'easier' },
        });
    });

    test('of the other way is the other way', () => {
        const shorter = follow(
            way,
            { type: 'offer', offer: 'shorter' },
            { type: 'print', direction: 'there' },
        );
        expect(shorter.print?.way).toMatchObject({ offer: 'shorter', route: EASY_ANSWER.shorter });
        const least = follow(
            wayWith(BLOCKED_ANSWER),
            { type: 'offer', offer: 'leastBarrier' },
            { type: 'print', direction: 'there' },
        );
        expect(least.print?.way).toMatchObject({ offer: 'leastBarrier', stepFree: false });
    });

    test('is not printed twice by a second tap', () => {
        const printing = transition(way, { type: 'print', direction: 'there' });
        expect(transition(printing, { type: 'print', direction: 'back' })).toBe(printing);
    });

    test('keeps the visit from ending while it is printed, and no longer', () => {
        const printing = transition(way, { type: 'print', direction: 'there' });
        expect(idleSeconds(printing, IDLE)).toBeUndefined();
        expect(idleSeconds(transition(printing, { type: 'home' }), IDLE)).toBeUndefined();
        expect(transition(printing, { type: 'idle' })).toBe(printing);
        const out = transition(printing, { type: 'printCame', job: jobOf(printing), printed: 'printed' });
        expect([out.print?.printed, idleSeconds(out, IDLE)]).toEqual(['printed', 180]);
    });

    test('is told of on whichever screen, and an old sheet tells nothing', () => {
        const printing = transition(way, { type: 'print', direction: 'there' });
        const job = jobOf(printing);
        const elsewhere = follow(
            printing,
            { type: 'openEmergency' },
            { type: 'printCame', job, printed: 'empty' },
        );
        expect([elsewhere.scene.at, elsewhere.print?.printed]).toEqual(['emergency', 'empty']);
        const again = follow(elsewhere, { type: 'back' }, { type: 'print', direction: 'there' });
        expect(transition(again, { type: 'printCame', job, printed: 'printed' })).toBe(again);
    });

    test('is forgotten with the visit', () => {
        const done = follow(way, { type: 'print', direction: 'there' }, { type: 'finish' });
        expect([done.scene.at, done.print]).toEqual(['done', undefined]);
    });
});

describe('the phone', () => {
    test('is one tap from the way, from the last step and from the paper', () => {
        expect(transition(way, { type: 'toPhone' }).scene).toMatchObject({ at: 'phone', part: 0 });
        const last = follow(
            way,
            { type: 'beginSteps' },
            ...Array<JourneyEvent>(4).fill({ type: 'nextStep' }),
            { type: 'toPhone' },
        );
        expect(last.scene.at).toBe('phone');
        expect(transition(last, { type: 'back' }).scene.at).toBe('take');
    });

    test('shows the code that was chosen', () => {
        const text = follow(way, { type: 'toPhone' }, { type: 'showCode', kind: 'text', part: 1 });
        expect(text.scene).toMatchObject({ at: 'phone', kind: 'text', part: 1 });
        expect(transition(way, { type: 'showCode', kind: 'text', part: 1 })).toBe(way);
    });
});
