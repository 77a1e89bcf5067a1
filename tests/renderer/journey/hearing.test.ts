import { describe, expect, test } from 'vitest';
import { LOUDNESS, SPEEDS, UNUSED_HEARING } from '../../../renderer/journey/hearing.ts';
import { type Journey, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent } from '../../../renderer/journey/JourneyEvent.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { samplePlace } from '../../support/journeySamples.ts';

const follow = (journey: Journey, ...events: JourneyEvent[]) => events.reduce(transition, journey);
const started = follow(restingJourney('de'), { type: 'start' });
const reading = follow(started, { type: 'readAloud' });

describe('reading aloud', () => {
    test('begins and ends with a touch, and ends by itself', () => {
        expect(reading.hearing).toMatchObject({ reading: true, byEar: false, used: true });
        expect(follow(reading, { type: 'readAloud' }).hearing.reading).toBe(false);
        expect(follow(reading, { type: 'wasRead' }).hearing.reading).toBe(false);
    });

    test('ends when the screen is left, and goes on with the answer it waited for', () => {
        const waiting = follow(started, { type: 'chooseGroup', group: 'health' }, { type: 'readAloud' });
        const list = { status: 'here', value: [samplePlace(1)] } as const;
        const came = follow(waiting, { type: 'placesCame', group: 'health', pace: 'rollator', list });
        expect(came.hearing.reading).toBe(true);
        expect(follow(came, { type: 'back' }).hearing.reading).toBe(false);
        expect(follow(came, { type: 'larger' }).hearing.reading).toBe(true);
    });
});

test('an emergency is said to everybody, and silent when it is left', () => {
    const emergency = follow(started, { type: 'openEmergency' });
    expect(emergency.hearing).toMatchObject({ reading: true, byEar: false, used: false });
    expect(follow(emergency, { type: 'back' }).hearing.reading).toBe(false);
});

describe('by ear', () => {
    const byEar = follow(started, { type: 'toggleByEar' });

    test('every screen is read', () => {
        const next = follow(byEar, { type: 'wasRead' }, { type: 'chooseGroup', group: 'toilet' });
        expect(next.hearing).toMatchObject({ reading: true, byEar: true });
    });

    test('keys start it once, and not against the will of who turned it off', () => {
        expect(follow(started, { type: 'useKeys' }).hearing.byEar).toBe(true);
        expect(follow(byEar, { type: 'toggleByEar' }, { type: 'useKeys' }).hearing.byEar).toBe(false);
    });

    test('a headphone starts it and takes everything along when it is pulled out', () => {
        const plugged = follow(restingJourney('de'), { type: 'headphones', plugged: true });
        expect(plugged.hearing).toMatchObject({ byEar: true, reading: true });
        const louder = follow(plugged, { type: 'start' }, { type: 'volume', by: 1 });
        expect(louder.hearing.volume).toBe(3);
        expect(follow(louder, { type: 'headphones', plugged: false }).hearing).toEqual(UNUSED_HEARING);
    });
});

test('loudness and speed have a lowest and a highest step, and the next person meets the usual ones', () => {
    const loud = follow(started, ...Array.from({ length: 9 }, () => ({ type: 'volume', by: 1 }) as const));
    const slow = follow(loud, ...Array.from({ length: 9 }, () => ({ type: 'speed', by: -1 }) as const));
    expect(LOUDNESS[slow.hearing.volume]).toBe(1);
    expect(SPEEDS[slow.hearing.speed]).toBe(0.7);
    expect(follow(slow, { type: 'home' }).hearing).toEqual(UNUSED_HEARING);
    expect(follow(slow, { type: 'idle' }, { type: 'idle' }).hearing).toEqual(UNUSED_HEARING);
});
