import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_DIFFERENCE, provenBearing, turnFrom } from '../../../renderer/staff/setup/provenBearing.ts';
import {
    beginSetup,
    isAnswered,
    newPinOf,
    type Setup,
    type SetupEvent,
    STEPS,
    setupTransition,
} from '../../../renderer/staff/setup/Setup.ts';
import type { Landmark, SetupLines } from '../../../src/server/staffContract.ts';

const LINES: SetupLines = {
    languages: ['de', 'en', 'tr'],
    millimetresPerPixel: null,
    mountingHeight: null,
    position: [7.46, 51.51],
    bearing: 0,
    schedule: null,
};
const landmark = (name: string, bearing: number): Landmark => ({
    id: name,
    name,
    category: 'church',
    bearing,
    distance: 90,
});
const CHURCH = landmark('St. Marien', 20);
const HALL = landmark('Rathaus', 110);
const STATION = landmark('Bahnhof', 250);

const follow = (setup: Setup, ...events: SetupEvent[]): Setup => events.reduce(setupTransition, setup);
const next = { type: 'next' } as const;
const at = (step: Setup['step'], hasPin = true): Setup => ({ ...beginSetup(LINES, hasPin), step });
const found = (...landmarks: Landmark[]): SetupEvent => ({
    type: 'landmarks',
    position: LINES.position,
    found: landmarks,
});
const seen = (degrees: number): SetupEvent => ({ type: 'seen', seen: degrees });
const digits = (text: string): SetupEvent[] => [...text].map((digit) => ({ type: 'digit', digit }));

describe('the direction', () => {
    const angle = fc.integer({ min: 0, max: 359 });

    test('is found from any two landmarks that are pointed at', () => {
        fc.assert(
            fc.property(angle, angle, angle, (bearing, one, other) => {
                const sightings = [one, other].map((at) => ({ bearing: at, seen: turnFrom(bearing, at) }));
                expect(provenBearing(sightings)).toEqual({ proof: 'proven', bearing });
            }),
        );
    });

    test('is not proven when the two differ by more than 15 degrees', () => {
        fc.assert(
            fc.property(
                angle,
                angle,
                angle,
                fc.integer({ min: 16, max: 180 }),
                (bearing, one, other, slip) => {
                    const sightings = [
                        { bearing: one, seen: turnFrom(bearing, one) },
                        { bearing: other, seen: turnFrom(bearing, other) + slip },
                    ];
                    expect(provenBearing(sightings)).toMatchObject({ proof: 'disagree' });
                },
            ),
        );
    });

    test('is proven within the slip of a hand', () => {
        fc.assert(
            fc.property(
                angle,
                angle,
                angle,
                fc.integer({ min: -LARGEST_DIFFERENCE, max: LARGEST_DIFFERENCE }),
                (bearing, one, other, slip) => {
                    const proof = provenBearing([
                        { bearing: one, seen: turnFrom(bearing, one) },
                        { bearing: other, seen: turnFrom(bearing, other) + slip },
                    ]);
                    expect(proof.proof).toBe('proven');
                    const off = proof.proof === 'proven' ? Math.abs(turnFrom(bearing, proof.bearing)) : 180;
                    expect(off).toBeLessThanOrEqual(LARGEST_DIFFERENCE / 2 + 0.5);
                },
            ),
        );
    });

    test('is the middle across north', () => {
        expect(
            provenBearing([
                { bearing: 0, seen: 4 },
                { bearing: 90, seen: 82 },
            ]),
        ).toEqual({ proof: 'proven', bearing: 2 });
    });
});

describe('the setup', () => {
    test('asks everything once, in order', () => {
        let setup = follow(beginSetup(LINES, true), next, next, next, next);
        expect(setup.step).toBe('bearing');
        setup = follow(setup, found(CHURCH, HALL), seen(20), seen(110), next);
        expect(setup).toMatchObject({ step: 'test', lines: { bearing: 0 } });
        expect(follow(setup, next, next, next).step).toBe('save');
    });

    test('puts the greeting language first and keeps the rest', () => {
        const setup = follow(at('language'), { type: 'greetIn', language: 'tr' });
        expect(setup.lines.languages).toEqual(['tr', 'de', 'en']);
    });

    test('does not go on before the direction is proven', () => {
        const pointing = follow(at('bearing'), found(CHURCH, HALL, STATION), seen(0));
        expect(follow(pointing, next).step).toBe('bearing');
        const wrong = follow(pointing, seen(0));
        expect(isAnswered(wrong)).toBe(false);
        const again = follow(wrong, { type: 'pointAgain' }, found(CHURCH, HALL), seen(-10), seen(80), next);
        expect(again).toMatchObject({ step: 'test', lines: { bearing: 30 } });
    });

    test('asks for another landmark when one is not seen, and for a hand when there are too few', () => {
        const skipped = follow(at('bearing'), found(CHURCH, HALL, STATION), { type: 'notSeen' });
        expect(skipped.aim).toMatchObject({ aim: 'pointing', left: [HALL, STATION] });
        expect(follow(skipped, { type: 'notSeen' }).aim).toEqual({ aim: 'byHand' });
        expect(follow(at('bearing'), found(CHURCH)).aim).toEqual({ aim: 'byHand' });
        const byHand = follow(at('bearing'), found(), { type: 'bearing', value: 215 }, next);
        expect(byHand).toMatchObject({ step: 'test', lines: { bearing: 215 } });
    });

    test('forgets what was pointed at when the place changes', () => {
        const moved = follow(at('place'), found(CHURCH, HALL), seen(20), {
            type: 'place',
            position: [7.5, 51.5],
        });
        expect(moved.aim).toEqual({ aim: 'awaited' });
        expect(follow(moved, found(CHURCH, HALL)).aim).toEqual({ aim: 'awaited' });
    });

    test('wants a new PIN twice', () => {
        const first = follow(at('pin', false), ...digits('123'));
        expect(follow(first, next).step).toBe('pin');
        const again = follow(first, ...digits('4'), next, ...digits('1234'));
        expect(newPinOf(again)).toBe('1234');
        expect(follow(again, next).step).toBe('save');
    });

    test('begins the PIN anew when the two differ', () => {
        const differing = follow(at('pin', false), ...digits('1234'), next, ...digits('13'));
        expect(differing.pin).toEqual({ pin: 'first', digits: '', differed: true });
    });

    test('keeps a PIN that is there, and asks for one where there is none', () => {
        expect(follow(at('pin', true), next).step).toBe('save');
        expect(follow(at('pin', false), { type: 'keepPin' }, next).step).toBe('pin');
    });

    test('never leaves its steps, whatever is touched', () => {
        const event: fc.Arbitrary<SetupEvent> = fc.oneof(
            fc.constantFrom<SetupEvent>(
                next,
                { type: 'back' },
                { type: 'notSeen' },
                { type: 'pointAgain' },
                { type: 'erase' },
                { type: 'keepPin' },
                found(CHURCH, HALL, STATION),
                found(),
            ),
            fc.integer({ min: -180, max: 180 }).map(seen),
            fc.constantFrom(...'0123456789').map((digit): SetupEvent => ({ type: 'digit', digit })),
        );
        fc.assert(
            fc.property(fc.array(event, { maxLength: 60 }), fc.boolean(), (events, hasPin) => {
                const setup = follow(beginSetup(LINES, hasPin), ...events);
                expect(STEPS).toContain(setup.step);
                if (setup.step === 'save') expect(hasPin || newPinOf(setup) !== undefined).toBe(true);
            }),
        );
    });
});
