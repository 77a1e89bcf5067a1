import { describe, expect, test } from 'vitest';
import { type Journey, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent, Touch } from '../../../renderer/journey/JourneyEvent.ts';
import { pendingOf } from '../../../renderer/journey/pendingOf.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { samplePlace } from '../../support/journeySamples.ts';

const PLACES = [1, 2, 3, 4].map((number) => samplePlace(number));

const follow = (journey: Journey, ...events: JourneyEvent[]): Journey => events.reduce(transition, journey);

const type = (text: string): Touch[] => [...text].map((letter) => ({ type: 'typeLetter', letter }));

const came = (text: string, places = PLACES, guessed = false): JourneyEvent => ({
    type: 'searchCame',
    pace: 'rollator',
    found: { status: 'here', text, places, guessed },
});

const search = follow(restingJourney('de'), { type: 'start' }, { type: 'openSearch' });

describe('looking for a name', () => {
    test('asks from the second letter on, and once for each text', () => {
        expect(pendingOf(follow(search, ...type('a')).scene)).toBeUndefined();
        const typed = follow(search, ...type('ap'));
        expect(pendingOf(typed.scene)).toEqual({ ask: 'search', text: 'ap', pace: 'rollator' });
        expect(pendingOf(transition(typed, came('ap')).scene)).toBeUndefined();
    });

    test('takes no answer to a text that has changed, and keeps the former until the new one comes', () => {
        const answered = follow(search, ...type('ap'), came('ap'));
        const typedOn = follow(answered, ...type('o'));
        expect(typedOn.scene).toMatchObject({ text: 'apo', found: { text: 'ap' } });
        expect(transition(typedOn, came('ap', []))).toBe(typedOn);
        expect(transition(typedOn, came('apo', [])).scene).toMatchObject({
            found: { text: 'apo', places: [] },
        });
    });

    test('parts words by one blank, begins with none, and takes letters back', () => {
        const typed = follow(
            search,
            ...type('  am  markt '),
            { type: 'eraseLetter' },
            { type: 'eraseLetter' },
        );
        expect(typed.scene).toMatchObject({ text: 'am mark' });
        expect(transition(typed, { type: 'eraseAll' }).scene).toMatchObject({ text: '' });
        expect(follow(search, ...type('x'.repeat(90))).scene).toMatchObject({ text: 'x'.repeat(40) });
    });

    test('leads to the needs with what was found beside it, and Back finds the text again', () => {
        const needs = follow(search, ...type('ap'), came('ap'), {
            type: 'choosePlace',
            place: samplePlace(2),
        });
        expect(needs.scene).toMatchObject({ at: 'needs', target: { place: { id: 'n2' }, others: PLACES } });
        expect(transition(needs, { type: 'back' }).scene).toMatchObject({ text: 'ap', chosen: 'n2' });
    });

    test('asks again at the pace that was chosen meanwhile', () => {
        const way = follow(
            search,
            ...type('ap'),
            came('ap'),
            { type: 'choosePlace', place: samplePlace(2) },
            { type: 'chooseProfile', profile: 'wheelchair' },
        );
        const back = follow(way, { type: 'back' }, { type: 'back' });
        expect(pendingOf(back.scene)).toEqual({ ask: 'search', text: 'ap', pace: 'wheelchair' });
    });

    test('that could not be answered is asked again on request', () => {
        const failed = follow(search, ...type('ap'), {
            type: 'searchCame',
            pace: 'rollator',
            found: { status: 'failed', text: 'ap' },
        });
        expect(pendingOf(failed.scene)).toBeUndefined();
        expect(pendingOf(transition(failed, { type: 'retry' }).scene)).toMatchObject({ text: 'ap' });
    });

    test('offers the six doors where nothing is found', () => {
        const none = follow(search, ...type('qqqq'), came('qqqq', []));
        const list = transition(none, { type: 'chooseGroup', group: 'toilet' });
        expect(list.scene).toMatchObject({ at: 'places', group: 'toilet' });
        expect(transition(list, { type: 'back' }).scene).toEqual(none.scene);
    });
});

describe('the list of a group', () => {
    const list = follow(
        restingJourney('de'),
        { type: 'start' },
        { type: 'chooseGroup', group: 'health' },
        { type: 'placesCame', group: 'health', pace: 'rollator', list: { status: 'here', value: PLACES } },
    );

    test('shows one kind, and all again at the same touch', () => {
        const pharmacies = transition(list, { type: 'chooseKind', kind: 'pharmacy' });
        expect(pendingOf(pharmacies.scene)).toEqual({
            ask: 'places',
            group: 'health',
            kind: 'pharmacy',
            pace: 'rollator',
        });
        const all = transition(pharmacies, { type: 'chooseKind', kind: 'pharmacy' });
        expect(pendingOf(all.scene)).toEqual({ ask: 'places', group: 'health', pace: 'rollator' });
        expect(transition(pharmacies, { type: 'back' })).toEqual(list);
    });

    test('takes no list of another kind', () => {
        const pharmacies = transition(list, { type: 'chooseKind', kind: 'pharmacy' });
        const other: JourneyEvent = {
            type: 'placesCame',
            group: 'health',
            pace: 'rollator',
            list: { status: 'here', value: PLACES },
        };
        expect(transition(pharmacies, other)).toBe(pharmacies);
        expect(transition(pharmacies, { ...other, kind: 'pharmacy' }).scene).toMatchObject({
            list: { status: 'here' },
        });
    });

    test('has its kinds on a screen of their own where there is no room', () => {
        const kinds = transition(list, { type: 'openKinds' });
        expect(kinds.scene).toEqual({ at: 'kinds', group: 'health' });
        const dentists = transition(kinds, { type: 'chooseKind', kind: 'dentist' });
        expect(dentists.scene).toMatchObject({ at: 'places', kind: 'dentist' });
        expect(transition(dentists, { type: 'back' }).scene).toMatchObject({
            at: 'kinds',
            chosen: 'dentist',
        });
    });

    test('tells all about a place, from where the way goes on', () => {
        const about = transition(list, { type: 'aboutPlace', place: samplePlace(3) });
        expect(about.scene).toMatchObject({ at: 'about', place: { id: 'n3' }, pace: 'rollator' });
        const needs = transition(about, { type: 'choosePlace', place: samplePlace(3) });
        expect(needs.scene).toMatchObject({ at: 'needs', target: { place: { id: 'n3' }, others: PLACES } });
        expect(follow(needs, { type: 'back' }, { type: 'back' }).scene).toMatchObject({ chosen: 'n3' });
    });
});
