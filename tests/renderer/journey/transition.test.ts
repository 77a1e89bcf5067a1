import { describe, expect, test } from 'vitest';
import { UNUSED_HEARING } from '../../../renderer/journey/hearing.ts';
import { type Journey, pageAt, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent } from '../../../renderer/journey/JourneyEvent.ts';
import { pendingOf } from '../../../renderer/journey/pendingOf.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { BLOCKED_ANSWER, EASY_ANSWER, samplePlace } from '../../support/journeySamples.ts';

const PLACES = [1, 2, 3, 4, 5].map((number) => samplePlace(number));

function follow(journey: Journey, ...events: JourneyEvent[]): Journey {
    return events.reduce(transition, journey);
}

const places = follow(
    restingJourney('de'),
    { type: 'start' },
    { type: 'chooseGroup', group: 'health' },
    { type: 'placesCame', group: 'health', pace: 'rollator', list: { status: 'here', value: PLACES } },
);

function routed(answer: typeof EASY_ANSWER): Journey {
    const way = follow(
        places,
        { type: 'choosePlace', place: samplePlace(2) },
        { type: 'chooseProfile', profile: 'wheelchair' },
    );
    if (way.scene.at !== 'way') throw new Error(`expected the way, found ${way.scene.at}`);
    const { target } = way.scene;
    return transition(way, {
        type: 'routeCame',
        target,
        profile: 'wheelchair',
        answer: { status: 'here', value: answer },
    });
}

describe('a visit', () => {
    test('reaches a way with four touches', () => {
        const touches: JourneyEvent[] = [
            { type: 'start' },
            { type: 'chooseGroup', group: 'toilet' },
            { type: 'choosePlace', place: samplePlace(1) },
            { type: 'chooseProfile', profile: 'rollator' },
        ];
        const came: JourneyEvent = {
            type: 'placesCame',
            group: 'toilet',
            pace: 'rollator',
            list: { status: 'here', value: PLACES },
        };
        const journey = follow(restingJourney('de'), ...touches.slice(0, 2), came, ...touches.slice(2));
        expect(journey.scene.at).toBe('way');
    });

    test('counts minutes with the rollator until somebody says how they walk, then asks again at that pace', () => {
        expect(places.scene).toMatchObject({ at: 'places', pace: 'rollator' });
        const back = follow(routed(EASY_ANSWER), { type: 'back' }, { type: 'back' });
        expect(back.scene).toMatchObject({ at: 'places', pace: 'wheelchair', list: { status: 'awaited' } });
        expect(pendingOf(back.scene)).toEqual({ ask: 'places', group: 'health', pace: 'wheelchair' });
    });

    test('finds every former choice marked on the way back', () => {
        const needs = transition(routed(EASY_ANSWER), { type: 'back' });
        expect(needs.scene).toMatchObject({ at: 'needs', chosen: 'wheelchair' });
        const list = transition(needs, { type: 'back' });
        expect(list.scene).toMatchObject({ at: 'places', chosen: 'n2' });
        expect(transition(list, { type: 'back' }).scene).toMatchObject({ at: 'whereTo', chosen: 'health' });
    });

    test('can take back the touch on Start', () => {
        const way = routed(EASY_ANSWER);
        expect(follow(way, { type: 'home' }, { type: 'back' })).toEqual(way);
    });

    test('takes no answer for a question it no longer asks', () => {
        const waiting = follow(
            places,
            { type: 'choosePlace', place: samplePlace(1) },
            { type: 'chooseProfile', profile: 'slow' },
        );
        const stale: JourneyEvent = {
            type: 'routeCame',
            target: { kind: 'position', position: [0, 0] },
            profile: 'slow',
            answer: { status: 'here', value: EASY_ANSWER },
        };
        expect(transition(waiting, stale)).toBe(waiting);
        expect(transition(restingJourney('de'), stale)).toEqual(restingJourney('de'));
    });

    test('never calls a way with steps step-free', () => {
        const blocked = routed(BLOCKED_ANSWER);
        const steps = follow(blocked, { type: 'offer', offer: 'leastBarrier' }, { type: 'beginSteps' });
        expect(steps.scene).toMatchObject({ at: 'steps', stepFree: false });
        expect(follow(routed(EASY_ANSWER), { type: 'beginSteps' }).scene).toMatchObject({ stepFree: true });
    });

    test('offers another place without asking again how somebody walks', () => {
        const other = transition(routed(BLOCKED_ANSWER), { type: 'choosePlace', place: samplePlace(3) });
        expect(other.scene).toMatchObject({
            at: 'way',
            profile: 'wheelchair',
            answer: { status: 'awaited' },
            target: { kind: 'place', place: { id: 'n3' } },
        });
    });

    test('walks through the steps and back, and takes the way along after the last', () => {
        const first = transition(routed(EASY_ANSWER), { type: 'beginSteps' });
        const third = follow(first, { type: 'nextStep' }, { type: 'nextStep' });
        expect(third.scene).toMatchObject({ step: 2 });
        expect(transition(third, { type: 'back' }).scene).toMatchObject({ step: 1 });
        expect(follow(third, { type: 'nextStep' }, { type: 'nextStep' }).scene.at).toBe('take');
        expect(transition(third, { type: 'wholeWay' }).scene.at).toBe('way');
    });

    test('forgets everything at the end but the words of the farewell', () => {
        const english = follow(
            routed(EASY_ANSWER),
            { type: 'openLanguages' },
            { type: 'chooseLanguage', language: 'en' },
        );
        const done = transition(english, { type: 'finish' });
        expect(done).toEqual({ ...restingJourney('de'), scene: { at: 'done' }, language: 'en' });
        expect(transition(done, { type: 'forget' })).toEqual({
            ...restingJourney('de'),
            scene: { at: 'done' },
        });
        expect(transition(done, { type: 'idle' })).toEqual(restingJourney('de'));
    });

    test('forgets loudness and speed while the farewell is said to its end', () => {
        const heard = follow(
            routed(EASY_ANSWER),
            { type: 'toggleByEar' },
            { type: 'volume', by: 1 },
            { type: 'speed', by: -1 },
            { type: 'finish' },
            { type: 'forget' },
        );
        expect(heard.hearing).toEqual({ ...UNUSED_HEARING, reading: true });
        const elsewhere = routed(EASY_ANSWER);
        expect(transition(elsewhere, { type: 'forget' })).toBe(elsewhere);
    });

    test('keeps colours, size and reach for the visit and forgets them with it', () => {
        const changed = follow(
            routed(EASY_ANSWER),
            { type: 'openLanguages' },
            { type: 'chooseTheme', theme: 'dark' },
            { type: 'larger' },
            { type: 'lower' },
        );
        expect(changed).toMatchObject({ theme: 'dark', size: 1.5, lowered: true, scene: { at: 'way' } });
        const done = transition(changed, { type: 'finish' });
        expect(done).toMatchObject({ scene: { at: 'done' }, lowered: false, past: [] });
        expect(transition(done, { type: 'idle' })).toEqual(restingJourney('de'));
        expect(follow(changed, { type: 'idle' }, { type: 'idle' })).toEqual(restingJourney('de'));
    });

    test('shows whom to call from every screen, and goes back to it', () => {
        const way = routed(EASY_ANSWER);
        const emergency = transition(way, { type: 'openEmergency' });
        expect(emergency.scene.at).toBe('emergency');
        expect(transition(emergency, { type: 'back' })).toEqual(way);
        const done = transition(way, { type: 'finish' });
        expect(follow(done, { type: 'openEmergency' }, { type: 'back' }).scene).toEqual({ at: 'rest' });
        const resting = restingJourney('de');
        expect(follow(resting, { type: 'openEmergency' }, { type: 'back' })).toEqual(resting);
    });

    test('leads step by step to the defibrillator, and back to whom to call', () => {
        const asking = transition(restingJourney('de'), { type: 'openEmergency' });
        expect(pendingOf(asking.scene)).toEqual({ ask: 'emergency', pace: 'walking' });
        const place = samplePlace(1);
        const came = (outcome: typeof EASY_ANSWER.outcome) =>
            transition(asking, {
                type: 'emergencyCame',
                pace: 'walking',
                here: { status: 'here', value: { ok: true, defibrillator: { place, outcome } } },
            });
        const found = came(EASY_ANSWER.outcome);
        const steps = transition(found, { type: 'toDefibrillator' });
        expect(steps.scene).toMatchObject({ at: 'steps', step: 0, stepFree: true, target: { place } });
        expect(transition(steps, { type: 'back' })).toEqual(found);
        const blocked = came(BLOCKED_ANSWER.outcome);
        expect(transition(blocked, { type: 'toDefibrillator' })).toBe(blocked);
        expect(follow(found, { type: 'idle' }, { type: 'idle' })).toEqual(restingJourney('de'));
    });

    test('asks once, goes on after a touch anywhere, and forgets when nobody answers', () => {
        const way = routed(EASY_ANSWER);
        const asked = transition(way, { type: 'idle' });
        expect(asked).toEqual({ ...way, asked: true });
        expect(transition(asked, { type: 'stay' })).toEqual(way);
        expect(transition(asked, { type: 'home' })).toEqual(way);
        expect(transition(asked, { type: 'idle' })).toEqual(restingJourney('de'));
    });

    test('can be asked again after a fault', () => {
        const failed = follow(
            restingJourney('de'),
            { type: 'start' },
            { type: 'chooseGroup', group: 'rest' },
            { type: 'placesCame', group: 'rest', pace: 'rollator', list: { status: 'failed' } },
        );
        expect(pendingOf(failed.scene)).toBeUndefined();
        const again = transition(failed, { type: 'retry' });
        expect(pendingOf(again.scene)).toEqual({ ask: 'places', group: 'rest', pace: 'rollator' });
    });

    test('keeps the place in view when the words grow', () => {
        const second = transition(places, { type: 'turnPage', by: 1 });
        const large = follow(second, { type: 'larger' }, { type: 'larger' });
        if (large.scene.at !== 'places' || large.scene.list.status !== 'here') {
            throw new Error(`expected places, found ${large.scene.at}`);
        }
        const shown = pageAt(large.scene.list.value, large.scene.first, large.size);
        expect(shown.places.map(({ id }) => id)).toEqual(['n4']);
        expect([shown.number, shown.pages]).toEqual([4, 5]);
    });
});
