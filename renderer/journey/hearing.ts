import type { Journey } from './Journey.ts';
import type { JourneyEvent, Touch } from './JourneyEvent.ts';

/** Loudness of each step; the usual one in the middle leaves room above and below. */
export const LOUDNESS = [0.2, 0.4, 0.6, 0.8, 1] as const;
/** Speed of each step; 1 is 130 words a minute. */
export const SPEEDS = [0.7, 0.85, 1, 1.25, 1.6] as const;
const USUAL_STEP = 2;

/** How a visitor listens. */
export interface Hearing {
    /** The screen is read aloud just now. */
    readonly reading: boolean;
    /** Every screen is read, and a touch says what it would do before a second one does it. */
    readonly byEar: boolean;
    /** Who has turned that off is not taken by surprise with it again. */
    readonly refused: boolean;
    /** Whether this visitor has heard the voice: the question of time is spoken then. */
    readonly used: boolean;
    /** Indexes into `LOUDNESS` and `SPEEDS`. */
    readonly volume: number;
    readonly speed: number;
}

export const UNUSED_HEARING: Hearing = {
    reading: false,
    byEar: false,
    refused: false,
    used: false,
    volume: USUAL_STEP,
    speed: USUAL_STEP,
};

const ANSWERS: readonly JourneyEvent['type'][] = [
    'placesCame',
    'routeCame',
    'emergencyCame',
    'printCame',
    'walksCame',
    'walkCame',
];

/** Touches on the keys of the voice, and the first press on a keypad. */
export type HearingTouch = Extract<
    Touch,
    { type: 'readAloud' | 'toggleByEar' | 'useKeys' | 'volume' | 'speed' }
>;

export function hearingTouched(journey: Journey, touch: HearingTouch): Journey {
    const { hearing } = journey;
    return { ...journey, hearing: changed(hearing, touch) };
}

function changed(hearing: Hearing, touch: HearingTouch): Hearing {
    switch (touch.type) {
        case 'readAloud':
            return { ...hearing, reading: !hearing.reading, used: true };
        case 'toggleByEar':
            return hearing.byEar
                ? { ...hearing, byEar: false, reading: false, refused: true }
                : begunByEar(hearing);
        case 'useKeys':
            return hearing.refused || hearing.byEar ? hearing : begunByEar(hearing);
        case 'volume':
            return { ...hearing, volume: stepped(hearing.volume, touch.by, LOUDNESS.length) };
        case 'speed':
            return { ...hearing, speed: stepped(hearing.speed, touch.by, SPEEDS.length) };
    }
}

function stepped(step: number, by: 1 | -1, steps: number): number {
    return Math.min(Math.max(step + by, 0), steps - 1);
}

function begunByEar(hearing: Hearing): Hearing {
    return { ...hearing, byEar: true, reading: true, used: true };
}

/** A plugged headphone starts the journey by ear; who pulls it out takes the volume and speed along. */
export function headphonesChanged(journey: Journey, plugged: boolean): Journey {
    return { ...journey, hearing: plugged ? begunByEar(journey.hearing) : UNUSED_HEARING };
}

/**
 * Leaving the screen silences the voice, and by ear the next screen is read; an emergency is said to everybody. Where
 * an answer came that the screen was waiting for, reading goes on with it.
 */
export function heardOn(before: Journey, after: Journey, event: JourneyEvent): Journey {
    if (before.scene === after.scene && before.language === after.language) return after;
    const { hearing } = after;
    const isAnswer = ANSWERS.includes(event.type);
    const isEmergency = after.scene.at === 'emergency' && before.scene.at !== 'emergency';
    const reading = hearing.byEar || isEmergency || (hearing.reading && isAnswer);
    return reading === hearing.reading ? after : { ...after, hearing: { ...hearing, reading } };
}
