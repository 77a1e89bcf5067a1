import type { Position } from '../../../src/base/position.ts';
import type { Landmark, SetupLines } from '../../../src/server/staffContract.ts';
import type { Language } from '../../../src/words/language.ts';
import { type Proof, provenBearing, type Sighting } from './provenBearing.ts';

/** What is asked, in this order. */
export const STEPS = [
    'language',
    'size',
    'height',
    'place',
    'bearing',
    'test',
    'schedule',
    'pin',
    'save',
] as const;
type Step = (typeof STEPS)[number];

/** How the direction is found: by two landmarks, or by hand where there are too few. */
type Aim =
    | { readonly aim: 'awaited' }
    | {
          readonly aim: 'pointing';
          /** Not yet pointed at; the first is asked for. */
          readonly left: readonly Landmark[];
          readonly sightings: readonly Sighting[];
      }
    | { readonly aim: 'byHand' };

type Pin =
    | { readonly pin: 'kept' }
    | { readonly pin: 'first'; readonly digits: string; readonly differed: boolean }
    | { readonly pin: 'again'; readonly chosen: string; readonly digits: string }
    | { readonly pin: 'chosen'; readonly chosen: string };

type Saving = 'no' | 'under way' | 'saved' | { readonly refused: string };

/** A setup as far as it has come. */
export interface Setup {
    readonly step: Step;
    readonly lines: SetupLines;
    readonly hasPin: boolean;
    readonly aim: Aim;
    readonly pin: Pin;
    readonly saving: Saving;
}

export type SetupEvent =
    | { readonly type: 'next' }
    | { readonly type: 'back' }
    | { readonly type: 'greetIn'; readonly language: Language }
    | { readonly type: 'millimetresPerPixel'; readonly value: number }
    | { readonly type: 'mountingHeight'; readonly value: number }
    | { readonly type: 'place'; readonly position: Position }
    | { readonly type: 'landmarks'; readonly position: Position; readonly found: readonly Landmark[] }
    | { readonly type: 'seen'; readonly seen: number }
    | { readonly type: 'notSeen' }
    | { readonly type: 'pointAgain' }
    | { readonly type: 'bearing'; readonly value: number }
    | { readonly type: 'schedule'; readonly schedule: SetupLines['schedule'] }
    | { readonly type: 'digit'; readonly digit: string }
    | { readonly type: 'erase' }
    | { readonly type: 'keepPin' }
    | { readonly type: 'save' }
    | { readonly type: 'saved' }
    | { readonly type: 'refused'; readonly why: string };

const SHORTEST_PIN = 4;
const LONGEST_PIN = 12;

export function beginSetup(lines: SetupLines, hasPin: boolean): Setup {
    return {
        step: STEPS[0],
        lines,
        hasPin,
        aim: { aim: 'awaited' },
        pin: hasPin ? { pin: 'kept' } : { pin: 'first', digits: '', differed: false },
        saving: 'no',
    };
}

/** What two sightings say of the direction. */
export const proofOf = ({ aim }: Setup): Proof =>
    aim.aim === 'pointing' ? provenBearing(aim.sightings) : { proof: 'more' };

/** Whether the step's question has its answer; only then one goes on. */
export function isAnswered(setup: Setup): boolean {
    switch (setup.step) {
        case 'bearing':
            return setup.aim.aim === 'byHand' || proofOf(setup).proof === 'proven';
        case 'pin':
            return setup.pin.pin === 'kept'
                ? setup.hasPin
                : setup.pin.pin !== 'again' && isWholePin(setup.pin);
        case 'save':
            return false;
        default:
            return true;
    }
}

const isWholePin = (pin: Pin): boolean => {
    const digits = pin.pin === 'first' ? pin.digits : pin.pin === 'chosen' ? pin.chosen : '';
    return digits.length >= SHORTEST_PIN;
};

/** The PIN to be set; none when the old one stays. */
export const newPinOf = ({ pin }: Setup): string | undefined =>
    pin.pin === 'chosen' ? pin.chosen : undefined;

export function setupTransition(setup: Setup, event: SetupEvent): Setup {
    switch (event.type) {
        case 'next':
            return goOn(setup);
        case 'back':
            return go(setup, -1);
        case 'greetIn':
            return write(setup, { languages: greetingIn(setup.lines.languages, event.language) });
        case 'millimetresPerPixel':
            return write(setup, { millimetresPerPixel: event.value });
        case 'mountingHeight':
            return write(setup, { mountingHeight: event.value });
        case 'place':
            return { ...write(setup, { position: event.position }), aim: { aim: 'awaited' } };
        case 'bearing':
            return write(setup, { bearing: event.value });
        case 'schedule':
            return write(setup, { schedule: event.schedule });
        case 'landmarks':
        case 'seen':
        case 'notSeen':
        case 'pointAgain':
            return aimed(setup, event);
        case 'digit':
        case 'erase':
        case 'keepPin':
            return { ...setup, pin: typed(setup.pin, event) };
        case 'save':
            return { ...setup, saving: 'under way' };
        case 'saved':
            return { ...setup, saving: 'saved' };
        case 'refused':
            return { ...setup, saving: { refused: event.why } };
    }
}

const write = (setup: Setup, lines: Partial<SetupLines>): Setup => ({
    ...setup,
    lines: { ...setup.lines, ...lines },
});

const greetingIn = (languages: readonly Language[], first: Language): Language[] => [
    first,
    ...languages.filter((language) => language !== first),
];

function go(setup: Setup, by: 1 | -1): Setup {
    const step = STEPS[STEPS.indexOf(setup.step) + by];
    return step === undefined ? setup : { ...setup, step, saving: 'no' };
}

function goOn(setup: Setup): Setup {
    if (setup.step === 'pin' && setup.pin.pin === 'first' && isWholePin(setup.pin)) {
        return { ...setup, pin: { pin: 'again', chosen: setup.pin.digits, digits: '' } };
    }
    if (!isAnswered(setup)) return setup;
    const proof = proofOf(setup);
    const proven = setup.step === 'bearing' && proof.proof === 'proven' ? { bearing: proof.bearing } : {};
    return go(write(setup, proven), 1);
}

type AimEvent = Extract<SetupEvent, { type: 'landmarks' | 'seen' | 'notSeen' | 'pointAgain' }>;

function aimed(setup: Setup, event: AimEvent): Setup {
    const { aim, lines } = setup;
    if (event.type === 'landmarks') {
        return event.position === lines.position ? pointing(setup, event.found, []) : setup;
    }
    if (aim.aim !== 'pointing') return setup;
    if (event.type === 'pointAgain') return { ...setup, aim: { aim: 'awaited' } };
    const [asked, ...left] = aim.left;
    if (!asked) return setup;
    if (event.type === 'notSeen') return pointing(setup, left, aim.sightings);
    return pointing(setup, left, [...aim.sightings, { bearing: asked.bearing, seen: event.seen }]);
}

/** Two landmarks are needed; where fewer are left, the direction is set by hand. */
function pointing(setup: Setup, left: readonly Landmark[], sightings: readonly Sighting[]): Setup {
    const isEnough = left.length + sightings.length >= 2;
    return { ...setup, aim: isEnough ? { aim: 'pointing', left, sightings } : { aim: 'byHand' } };
}

type PinEvent = Extract<SetupEvent, { type: 'digit' | 'erase' | 'keepPin' }>;

function typed(pin: Pin, event: PinEvent): Pin {
    if (event.type === 'keepPin') return { pin: 'kept' };
    const digits = pin.pin === 'first' || pin.pin === 'again' ? pin.digits : '';
    const now =
        event.type === 'erase' ? digits.slice(0, -1) : `${digits}${event.digit}`.slice(0, LONGEST_PIN);
    if (pin.pin !== 'again') return { pin: 'first', digits: now, differed: false };
    if (now === pin.chosen) return { pin: 'chosen', chosen: now };
    if (!pin.chosen.startsWith(now)) return { pin: 'first', digits: '', differed: true };
    return { ...pin, digits: now };
}
