import { describe, expect, test } from 'vitest';
import { restingJourney } from '../../../renderer/journey/Journey.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { isWriting, keyAct, keyMeaning, stepTo } from '../../../renderer/ui/keys/keyMeaning.ts';

test('left and right follow the direction of reading', () => {
    expect(keyMeaning('ArrowRight', false)).toBe('next');
    expect(keyMeaning('ArrowRight', true)).toBe('previous');
    expect(keyMeaning('ArrowLeft', true)).toBe('next');
    expect(keyMeaning('ArrowDown', true)).toBe('next');
});

test.each(['a', 'F5', 'Tab', 'constructor', 'toString'])('%s means nothing', (key) => {
    expect(keyMeaning(key, false)).toBeUndefined();
});

test('space and Backspace write in the search, and Backspace in the number of a walk', () => {
    expect([isWriting(' ', 'search'), isWriting('Backspace', 'search')]).toEqual([true, true]);
    expect([isWriting('Backspace', 'walkNumber'), isWriting(' ', 'walkNumber')]).toEqual([true, false]);
    expect([isWriting('Enter', 'search'), isWriting('Escape', 'search')]).toEqual([false, false]);
    expect([isWriting(' ', 'places'), isWriting('Backspace', 'places')]).toEqual([false, false]);
});

test('the focus goes round and round, and begins at the first or the last', () => {
    expect([stepTo(-1, 3, 'next'), stepTo(2, 3, 'next'), stepTo(0, 3, 'next')]).toEqual([0, 0, 1]);
    expect([stepTo(-1, 3, 'previous'), stepTo(0, 3, 'previous')]).toEqual([2, 2]);
    expect(stepTo(-1, 0, 'next')).toBe(-1);
});

describe('a press', () => {
    const resting = restingJourney('de');
    const byEar = transition(resting, { type: 'useKeys' });
    const asked = transition(transition(byEar, { type: 'start' }), { type: 'idle' });
    const refused = transition(byEar, { type: 'toggleByEar' });

    test('first of all only starts the journey by ear', () => {
        expect(keyAct('choose', resting, true)).toEqual({ act: 'send', event: { type: 'useKeys' } });
        expect(keyAct('choose', byEar, true)).toEqual({ act: 'choose' });
    });

    test('acts at once where there is no voice, or it was turned off', () => {
        expect(keyAct('next', resting, false)).toEqual({ act: 'move', to: 'next' });
        expect(keyAct('next', refused, true)).toEqual({ act: 'move', to: 'next' });
    });

    test('goes back, and answers the question of time', () => {
        expect(keyAct('back', byEar, true)).toEqual({ act: 'send', event: { type: 'back' } });
        expect(keyAct('next', asked, true)).toEqual({ act: 'send', event: { type: 'stay' } });
    });
});
