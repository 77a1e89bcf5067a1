import { expect, test } from 'vitest';
import { type Journey, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent } from '../../../renderer/journey/JourneyEvent.ts';
import { pendingOf } from '../../../renderer/journey/pendingOf.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { WALK_ANSWER, WALKS } from '../../support/journeySamples.ts';

function after(...events: readonly JourneyEvent[]): Journey {
    return events.reduce(transition, restingJourney('de'));
}

const typed = (digits: string): JourneyEvent[] => [...digits].map((digit) => ({ type: 'typeDigit', digit }));

const NONE_LISTED: JourneyEvent = { type: 'walksCame', list: { status: 'here', value: [] } };
const TO_NUMBER: readonly JourneyEvent[] = [
    { type: 'start' },
    { type: 'openWalks' },
    NONE_LISTED,
    { type: 'choosePicture', picture: 'sunflower' },
];
const ASKED = { picture: 'sunflower', number: '4711' } as const;

test('picture first, then the number, then straight to the way with her needs', () => {
    const asking = after(...TO_NUMBER, ...typed('4711'));
    expect(pendingOf(asking.scene)).toEqual({ ask: 'walk', asked: ASKED });
    const way = transition(asking, { type: 'walkCame', asked: ASKED, answer: WALK_ANSWER });
    expect(way.scene).toMatchObject({ at: 'way', profile: 'rollator', target: { kind: 'walk' } });
    expect(transition(way, { type: 'back' }).scene).toMatchObject({ at: 'walkNumber', digits: '' });
});

test('where walks are listed their tiles come first, and the pictures on a touch', () => {
    const list: JourneyEvent = { type: 'walksCame', list: { status: 'here', value: WALKS } };
    const listed = after({ type: 'start' }, { type: 'openWalks' }, list);
    expect(listed.scene).toMatchObject({ at: 'walks', shows: 'listed' });
    expect(transition(listed, { type: 'showPictures' }).scene).toMatchObject({ shows: 'pictures' });
    const [walk] = WALKS;
    const opening = transition(listed, { type: 'chooseWalk', id: walk?.id ?? '' });
    expect(pendingOf(opening.scene)).toEqual({ ask: 'walk', asked: { listed: walk?.id } });
    const asked = { listed: walk?.id ?? '' };
    const way = transition(opening, { type: 'walkCame', asked, answer: WALK_ANSWER });
    expect(transition(way, { type: 'back' }).scene).toMatchObject({ at: 'walks', chosen: walk?.id });
});

test('a wrong number is said without blame, and the next digit begins anew', () => {
    const wrong = after(...TO_NUMBER, ...typed('4711'), {
        type: 'walkCame',
        asked: ASKED,
        answer: 'unknown',
    });
    expect(wrong.scene).toMatchObject({ at: 'walkNumber', state: 'unknown', digits: '4711' });
    expect(transition(wrong, { type: 'typeDigit', digit: '8' }).scene).toMatchObject({
        state: 'typing',
        digits: '8',
    });
    expect(transition(wrong, { type: 'wipeDigit' }).scene).toMatchObject({ state: 'typing', digits: '' });
});

test('a card opens its walk from the rest picture', () => {
    const code = '47110008';
    const opening = after({ type: 'scanWalk', code });
    expect(opening.scene).toEqual({ at: 'walkOpening', asked: { code }, state: 'awaited' });
    const way = transition(opening, { type: 'walkCame', asked: { code }, answer: WALK_ANSWER });
    expect(way.scene.at).toBe('way');
    expect(transition(way, { type: 'back' }).scene.at).toBe('rest');
});

test('an answer to another number counts no more', () => {
    const asking = after(...TO_NUMBER, ...typed('4711'));
    const late: JourneyEvent = {
        type: 'walkCame',
        asked: { picture: 'cat', number: '4711' },
        answer: WALK_ANSWER,
    };
    expect(transition(asking, late)).toBe(asking);
});

test('what could not be had is asked for once more', () => {
    const failed = after(...TO_NUMBER, ...typed('4711'), {
        type: 'walkCame',
        asked: ASKED,
        answer: 'failed',
    });
    expect(pendingOf(failed.scene)).toBeUndefined();
    expect(pendingOf(transition(failed, { type: 'retry' }).scene)).toEqual({ ask: 'walk', asked: ASKED });
});
