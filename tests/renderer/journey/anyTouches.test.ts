import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Journey, pageAt, placesSize, restingJourney } from '../../../renderer/journey/Journey.ts';
import type { JourneyEvent } from '../../../renderer/journey/JourneyEvent.ts';
import { KINDS } from '../../../renderer/journey/kinds.ts';
import { listOn } from '../../../renderer/journey/listTouches.ts';
import { type Pending, pendingOf } from '../../../renderer/journey/pendingOf.ts';
import type { Found } from '../../../renderer/journey/SearchScene.ts';
import { transition } from '../../../renderer/journey/transition.ts';
import { MAP_THEMES } from '../../../renderer/map/mapTheme.ts';
import { CATEGORY_GROUPS } from '../../../src/places/place.ts';
import { PROFILES } from '../../../src/routing/needs.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import {
    BLOCKED_ANSWER,
    BLOCKED_WALK,
    EASY_ANSWER,
    LOST_ANSWER,
    samplePlace,
    WALK_ANSWER,
    WALKS,
} from '../../support/journeySamples.ts';
import { printedSeed } from '../../support/seeded.ts';

const VISITS = 1000;
const EVENTS_A_VISIT = 100;
const SEED = printedSeed();

const PLACES = Array.from({ length: 8 }, (_, number) =>
    samplePlace(number, number === 3 ? undefined : number * 60),
);
const WHEREABOUTS = [
    { ok: true },
    { ok: true, defibrillator: { place: samplePlace(1), outcome: BLOCKED_ANSWER.outcome } },
    { ok: true, address: 'Ring 1', defibrillator: { place: samplePlace(2), outcome: EASY_ANSWER.outcome } },
] as const;
const PRINTED = ['printed', 'empty', 'jammed', 'noWay', 'failed'] as const;
const ANSWERS = [EASY_ANSWER, BLOCKED_ANSWER, LOST_ANSWER];

const walkTouch = fc.constantFrom<JourneyEvent>(
    { type: 'openWalks' },
    { type: 'showPictures' },
    { type: 'turnWalks', by: 1 },
    { type: 'turnWalks', by: -1 },
    { type: 'choosePicture', picture: 'cat' },
    { type: 'typeDigit', digit: '7' },
    { type: 'typeDigit', digit: '0' },
    { type: 'wipeDigit' },
    { type: 'scanWalk', code: '47110006' },
);

const heardAndMissed = fc.constantFrom<JourneyEvent>(
    { type: 'readAloud' },
    { type: 'toggleByEar' },
    { type: 'useKeys' },
    { type: 'volume', by: 1 },
    { type: 'volume', by: -1 },
    { type: 'speed', by: 1 },
    { type: 'speed', by: -1 },
    { type: 'wasRead' },
    { type: 'headphones', plugged: true },
    { type: 'headphones', plugged: false },
    { type: 'missed', at: 1000 },
    { type: 'missed', at: 90_000 },
    { type: 'hintWasRead' },
);

const touch: fc.Arbitrary<JourneyEvent> = fc.oneof(
    // What leads to other screens comes more often than what changes this one.
    fc.constantFrom<JourneyEvent>({ type: 'start' }, { type: 'openSearch' }, { type: 'openKinds' }),
    fc.constantFrom<JourneyEvent>(
        { type: 'beginSteps' },
        { type: 'toDefibrillator' },
        { type: 'nextStep' },
        { type: 'wholeWay' },
        { type: 'finish' },
        { type: 'takeAlong' },
        { type: 'toPhone' },
        { type: 'print', direction: 'there' },
        { type: 'print', direction: 'back' },
        { type: 'showCode', kind: 'text', part: 1 },
        { type: 'showCode', kind: 'link', part: 0 },
        { type: 'retry' },
        { type: 'back' },
        { type: 'home' },
        { type: 'larger' },
        { type: 'openLanguages' },
        { type: 'openEmergency' },
        { type: 'lower' },
        { type: 'eraseLetter' },
        { type: 'eraseAll' },
        { type: 'idle' },
        { type: 'stay' },
        { type: 'serverCame' },
        { type: 'forget' },
        { type: 'turnPage', by: 1 },
        { type: 'turnPage', by: -1 },
        { type: 'chooseOnMap', position: [7.46, 51.5] },
        { type: 'chooseOnMap', position: [7.46, 51.5], sign: { id: 'n9', name: 'Toilette' } },
    ),
    heardAndMissed,
    fc.constantFrom(...CATEGORY_GROUPS).map((group) => ({ type: 'chooseGroup', group }) as const),
    fc.constantFrom(...PLACES).map((place) => ({ type: 'choosePlace', place }) as const),
    fc.constantFrom(...WALKS).map(({ id }) => ({ type: 'chooseWalk', id }) as const),
    fc.constantFrom(...PLACES).map((place) => ({ type: 'aboutPlace', place }) as const),
    fc.constantFrom(...KINDS.health).map((kind) => ({ type: 'chooseKind', kind }) as const),
    fc.constantFrom(...'ab ß').map((letter) => ({ type: 'typeLetter', letter }) as const),
    fc.constantFrom(...PROFILES).map((profile) => ({ type: 'chooseProfile', profile }) as const),
    fc.constantFrom(...MAP_THEMES).map((theme) => ({ type: 'chooseTheme', theme }) as const),
    fc.constantFrom(...LANGUAGES).map((language) => ({ type: 'chooseLanguage', language }) as const),
    fc
        .constantFrom('easier', 'shorter', 'leastBarrier')
        .map((offer) => ({ type: 'offer', offer }) as JourneyEvent),
);

function foundFor({ text, pace }: Extract<Pending, { ask: 'search' }>, luck: number): JourneyEvent {
    const places = PLACES.slice(0, luck * 2);
    const found: Found =
        luck === 0 ? { status: 'failed', text } : { status: 'here', text, places, guessed: luck === 1 };
    return { type: 'searchCame', pace, found };
}

/** The server's answer to what is asked just now: good, empty or none. */
function answerTo(journey: Journey, luck: number): JourneyEvent | undefined {
    const pending = pendingOf(journey.scene);
    const { print } = journey;
    if (print?.printed === 'awaited') {
        return { type: 'printCame', job: print, printed: PRINTED[luck] ?? 'printed' };
    }
    if (!pending) return undefined;
    if (pending.ask === 'places') {
        const { group, kind, pace } = pending;
        const list =
            luck === 0
                ? ({ status: 'failed' } as const)
                : ({ status: 'here', value: PLACES.slice(0, (luck - 1) * 2) } as const);
        return { type: 'placesCame', group, ...(kind && { kind }), pace, list };
    }
    if (pending.ask === 'search') return foundFor(pending, luck);
    if (pending.ask === 'walks') {
        const list =
            luck === 0
                ? ({ status: 'failed' } as const)
                : ({ status: 'here', value: WALKS.slice(0, (luck - 1) * 4) } as const);
        return { type: 'walksCame', list };
    }
    if (pending.ask === 'walk') {
        const answer = ([WALK_ANSWER, BLOCKED_WALK, 'unknown', 'failed'] as const)[luck % 4] ?? 'failed';
        return { type: 'walkCame', asked: pending.asked, answer };
    }
    if (pending.ask === 'emergency') {
        const value = WHEREABOUTS[luck - 1];
        const here = value ? ({ status: 'here', value } as const) : ({ status: 'failed' } as const);
        return { type: 'emergencyCame', pace: pending.pace, here };
    }
    const { target, profile } = pending;
    const value = ANSWERS[luck - 1];
    return {
        type: 'routeCame',
        target,
        profile,
        answer: value ? { status: 'here', value } : { status: 'failed' },
    };
}

const event = fc.oneof(
    { weight: 3, arbitrary: touch.map((act) => () => act) },
    { weight: 1, arbitrary: walkTouch.map((act) => () => act) },
    {
        weight: 2,
        arbitrary: fc
            .integer({ min: 0, max: 4 })
            .map((luck) => (journey: Journey) => answerTo(journey, luck)),
    },
);

function wayOn(journey: Journey): boolean {
    if (journey.scene.at === 'rest') return transition(journey, { type: 'start' }).scene.at === 'whereTo';
    return (
        transition(journey, { type: 'back' }) !== journey && transition(journey, { type: 'home' }) !== journey
    );
}

function check(journey: Journey): void {
    const { scene } = journey;
    expect(wayOn(journey), `a way on or back from ${JSON.stringify(scene)}`).toBe(true);
    expect(journey.past.length).toBeLessThanOrEqual(40);
    if (scene.at === 'rest') expect(journey.past).toEqual([]);
    if (scene.at === 'steps') expect(scene.route.maneuvers[scene.step]).toBeDefined();
    const list = listOn(scene);
    if (list && (scene.at === 'places' || scene.at === 'search')) {
        const { places, number, pages } = pageAt(list, scene.first, placesSize(journey));
        expect(places.length > 0 || list.length === 0).toBe(true);
        expect(number).toBeLessThanOrEqual(pages);
    }
    if (scene.at === 'search') expect(scene.text).not.toMatch(/^ | {2}/);
    const { print } = journey;
    if (print?.printed === 'awaited') expect(transition(journey, { type: 'idle' })).toBe(journey);
    const out = print ? transition(journey, { type: 'printCame', job: print, printed: 'printed' }) : journey;
    const forgotten = transition(transition(out, { type: 'idle' }), { type: 'idle' });
    expect(forgotten).toEqual(restingJourney('de'));
}

test(`100,000 random events never reach a screen without a way on or back (seed ${SEED})`, () => {
    const seen = new Set<string>();
    fc.assert(
        fc.property(fc.array(event, { minLength: EVENTS_A_VISIT, maxLength: EVENTS_A_VISIT }), (events) => {
            let journey = restingJourney('de');
            for (const next of events) {
                const happened = next(journey);
                if (happened) journey = transition(journey, happened);
                seen.add(journey.scene.at);
                check(journey);
            }
        }),
        { numRuns: VISITS, seed: SEED },
    );
    expect([...seen].sort()).toEqual(
        [
            ...['about', 'done', 'emergency', 'kinds', 'languages', 'needs', 'places', 'rest', 'search'],
            ...['steps', 'way', 'whereTo', 'walks', 'walkNumber', 'walkOpening', 'phone', 'take'],
        ].sort(),
    );
});
