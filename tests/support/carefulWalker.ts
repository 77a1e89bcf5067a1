import type { EdgeFacts, Known } from '../../src/graph/facts.ts';
import type { Profile } from '../../src/routing/needs.ts';
import type { MayWalk } from './walkedLine.ts';

/** What one profile refuses when nobody turns a limit, written down a second time from the cost model. */
interface Refused {
    readonly onWheels: boolean;
    readonly inSeat: boolean;
    /** Millimetres, centimetres, tenths of a percent. */
    readonly kerb: number;
    readonly width: number;
    readonly up: number;
    readonly down: number;
    readonly smoothness: readonly string[];
    readonly tracks: readonly string[];
}

const WORSE = ['very_bad', 'horrible', 'very_horrible', 'impassable'];
const ON_FOOT = { onWheels: false, inSeat: false, kerb: 100, width: 0, up: 1000, down: 1000 };
const REFUSED: Readonly<Record<Profile, Refused>> = {
    wheelchair: {
        onWheels: true,
        inSeat: true,
        kerb: 60,
        width: 90,
        up: 83,
        down: 100,
        smoothness: ['bad', ...WORSE],
        tracks: ['grade2', 'grade3', 'grade4', 'grade5'],
    },
    rollator: {
        onWheels: true,
        inSeat: false,
        kerb: 60,
        width: 80,
        up: 100,
        down: 100,
        smoothness: WORSE,
        tracks: ['grade3', 'grade4', 'grade5'],
    },
    slow: { ...ON_FOOT, smoothness: ['impassable'], tracks: ['grade4', 'grade5'] },
    walking: { ...ON_FOOT, smoothness: ['impassable'], tracks: [] },
};
const SOFT = ['sand', 'grass', 'earth', 'dirt', 'mud', 'ground', 'clay', 'snow', 'ice', 'salt'];
const SOLID = ['fence', 'wall', 'hedge'];
const CLIMBED = ['kissing_gate', 'turnstile', 'full-height_turnstile', 'cattle_grid', 'chain', 'ford'];

const below = (value: Known, limit: number): boolean => value !== 'unknown' && value < limit;

function hasHighKerb({ kerb, kerbHeight }: EdgeFacts, { kerb: limit, onWheels }: Refused): boolean {
    if (kerbHeight !== 'unknown') return kerbHeight > limit;
    return kerb === 'raised' || (onWheels && kerb === 'rolled');
}

function hasBarrier({ barrier, wheelchair, opening }: EdgeFacts, refused: Refused): boolean {
    if (SOLID.includes(barrier)) return true;
    const isOpened = wheelchair === 'yes';
    if (barrier === 'stile' && !isOpened) return true;
    return (refused.onWheels && CLIMBED.includes(barrier) && !isOpened) || below(opening, refused.width);
}

function isTooSteep(facts: EdgeFacts, isReversed: boolean, metres: number, refused: Refused): boolean {
    const { incline, inclineWord, crossSlope } = facts;
    const isTilted = crossSlope !== 'unknown' && Math.abs(crossSlope) > 60;
    if (refused.inSeat && isTilted) return true;
    if (incline === 'unknown') return refused.onWheels && inclineWord.startsWith('steep');
    const uphill = isReversed ? -incline : incline;
    const ease = metres <= 1 ? 120 : 0;
    return uphill > Math.max(ease, refused.up) || -uphill > Math.max(ease, refused.down);
}

function isBadGround({ surface, smoothness, trackType }: EdgeFacts, refused: Refused): boolean {
    const isSoft = refused.onWheels && SOFT.includes(surface);
    return isSoft || refused.smoothness.includes(smoothness) || refused.tracks.includes(trackType);
}

const isShut = ({ access, oneWay }: EdgeFacts, isReversed: boolean): boolean =>
    access === 'no' || oneWay === (isReversed ? 'forward' : 'backward');

const isClimbed = ({ kind, ramp }: EdgeFacts): boolean =>
    kind === 'escalator' || (kind === 'steps' && ramp !== 'wheelchair');

/** What a careful walker of this profile sets foot on, told by the raw facts alone. */
export function carefulWalker(profile: Profile): MayWalk {
    const refused = REFUSED[profile];
    return (facts, isReversed, metres) =>
        !(
            isClimbed(facts) ||
            isShut(facts, isReversed) ||
            (refused.inSeat && facts.wheelchair === 'no') ||
            hasHighKerb(facts, refused) ||
            hasBarrier(facts, refused) ||
            below(facts.width, refused.width) ||
            isBadGround(facts, refused) ||
            isTooSteep(facts, isReversed, metres, refused)
        );
}
