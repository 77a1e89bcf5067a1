import type { Bounds, Position } from '../base/position.ts';
import { HOME_LAND } from '../places/land.ts';
import { PROFILES } from '../routing/needs.ts';
import { readTime } from '../services/instant.ts';
import type { Standpoint } from '../services/placeFinder.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { UsageError } from './Command.ts';
import { readPosition, swapFault } from './position.ts';

/** Options of the commands that list places. */
export const STANDPOINT_OPTIONS = ['at', 'profile', 'time', 'count', 'lang'] as const;
type Name = (typeof STANDPOINT_OPTIONS)[number];

const USUAL_COUNT = 20;
const MOST = 500;

export interface Asked extends Standpoint {
    readonly count: number;
    readonly language: Language;
}

function oneOf<Word extends string>(name: string, words: readonly Word[], found: string): Word {
    const known = words.find((word) => word === found);
    if (known === undefined)
        throw new UsageError(`--${name}: expected one of ${words.join(', ')}, found ${found}`);
    return known;
}

function timeOf(text: string): number {
    const time = readTime(text);
    if (time === undefined) {
        throw new UsageError(`--time: expected a time as in 2026-03-10T10:00, found ${text}`);
    }
    return time;
}

function readCount(text: string): number {
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count < 1 || count > MOST) throw new UsageError(`--count: expected 1 to ${MOST}, found ${text}`);
    return count;
}

function readAt(found: string, bounds: Bounds): Position {
    const at = readPosition('at', found);
    if (!at.ok) throw new UsageError(`--${at.fault}`);
    const swapped = swapFault('at', at.value, bounds);
    if (swapped !== undefined) throw new UsageError(`--${swapped}`);
    return at.value;
}

/** Who asks, from where and when; `now` and `centre` stand in for what is not said. */
export function readStandpoint(
    value: (name: Name) => string | undefined,
    region: { readonly bounds: Bounds; readonly centre: Position },
    now: number,
): Asked {
    const at = value('at');
    const time = value('time');
    return {
        from: at === undefined ? region.centre : readAt(at, region.bounds),
        profile: oneOf('profile', PROFILES, value('profile') ?? 'walking'),
        now: time === undefined ? now : timeOf(time),
        land: HOME_LAND,
        count: readCount(value('count') ?? String(USUAL_COUNT)),
        language: oneOf('lang', LANGUAGES, value('lang') ?? 'de'),
    };
}
