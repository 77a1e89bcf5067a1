import OpeningHours from 'opening_hours';
import type { Position } from '../base/position.ts';
import { HOME_LAND, type Land } from './land.ts';
import { fromWallClock, toWallClock, zoneOffset } from './wallClock.ts';

export type OpenState = 'open' | 'closed' | 'unknown';

/** Whether a place is open at an instant, and what comes next; instants in milliseconds since the epoch. */
export type Openness =
    | { readonly state: 'open'; readonly until?: number }
    | { readonly state: 'closed'; readonly next?: number }
    | { readonly state: 'unknown' };

type Hours = InstanceType<typeof OpeningHours>;

/** As the library reads it (3.15); its types know neither texts for degrees nor ISO 3166-2. */
interface Location {
    readonly lat: string;
    readonly lon: string;
    readonly address: { readonly country_code: string; readonly 'ISO3166-2-lvl4': string };
}
const Parser = OpeningHours as unknown as new (
    value: string,
    location: Location,
    options: { readonly locale: string },
) => Hours;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What is farther off is of no use to somebody who stands there now. */
const LONGEST_WAIT = 14 * DAY;
const MOST_KEPT = 2000;

const UNKNOWN: Openness = { state: 'unknown' };

const kept = new Map<string, Hours | undefined>();

/** The parsed hours, or undefined for what the library cannot read. Kept, for parsing is the dear part. */
function parse(
    openingHours: string,
    at: number,
    [longitude, latitude]: Position,
    land: Land,
): Hours | undefined {
    // The library shows sunrise on the machine's clock: 15 degrees of longitude make up for an hour's difference.
    const ahead = (zoneOffset(at) + toWallClock(at).getTimezoneOffset() * 60_000) / HOUR;
    const place = /sun|dawn|dusk/.test(openingHours)
        ? [latitude.toFixed(1), longitude.toFixed(1)]
        : ['51', '10'];
    const key = `${land} ${place} ${ahead} ${openingHours}`;
    if (kept.has(key)) return kept.get(key);
    const location = {
        lat: place[0],
        lon: String(Number(place[1]) - 15 * ahead),
        address: { country_code: 'de', 'ISO3166-2-lvl4': land },
    };
    if (kept.size >= MOST_KEPT) kept.clear();
    const hours = tryParse(openingHours, location);
    kept.set(key, hours);
    return hours;
}

function tryParse(openingHours: string, location: Location): Hours | undefined {
    try {
        return new Parser(openingHours, location, { locale: 'en' });
    } catch {
        return undefined;
    }
}

/** Says nothing of public holidays though it is not always open. */
const isSilentOnHolidays = (openingHours: string): boolean =>
    !/\bPH\b/.test(openingHours) && !/^\s*24\/7\s*$/.test(openingHours);

/**
 * Whether the written hours cannot be trusted at a time: on a public holiday that they do not mention, and
 * after two on Christmas Eve and New Year's Eve (§ 3 LadSchlG shuts shops on 24 December at two; many keep
 * 31 December alike). "Open" at a closed door sends somebody home tired, so it is not said then.
 */
function isDoubtful(openingHours: string, hours: Hours, clock: Date): boolean {
    if (!isSilentOnHolidays(openingHours)) return false;
    if (hours.getPublicHolidayContext(clock).isHoliday) return true;
    const isEve = clock.getMonth() === 11 && (clock.getDate() === 24 || clock.getDate() === 31);
    return isEve && clock.getHours() >= 14 && !/Dec\s*(24|31)/.test(openingHours);
}

function stateAt(openingHours: string, hours: Hours, clock: Date): OpenState {
    if (hours.getUnknown(clock)) return 'unknown';
    if (!hours.getState(clock)) return 'closed';
    return isDoubtful(openingHours, hours, clock) ? 'unknown' : 'open';
}

/** None also where the library cannot reckon it, as in school holidays it has no table of; the state stands. */
function nextChange(hours: Hours, from: Date, until: Date): Date | undefined {
    try {
        return hours.getNextChange(from, until);
    } catch {
        return undefined;
    }
}

function opennessAt(openingHours: string, hours: Hours, at: number): Openness {
    const clock = toWallClock(at);
    const state = stateAt(openingHours, hours, clock);
    if (state === 'unknown') return UNKNOWN;
    const change = nextChange(hours, clock, toWallClock(at + LONGEST_WAIT));
    if (!change) return { state };
    if (state === 'open') return { state, until: fromWallClock(change) };
    const opens = stateAt(openingHours, hours, change) === 'open';
    return opens ? { state, next: fromWallClock(change) } : { state };
}

/** Hours that can be read but not reckoned, as sunrise in a polar night, are not known either. */
function evaluate<Answer>(
    openingHours: string,
    at: number,
    { position }: { readonly position: Position },
    land: Land,
    ask: (hours: Hours) => Answer,
): Answer | undefined {
    const hours = openingHours.trim() === '' ? undefined : parse(openingHours, at, position, land);
    try {
        return hours && ask(hours);
    } catch {
        return undefined;
    }
}

/**
 * Whether a place with these OSM opening hours is open at an instant, in the time of its zone and with the
 * holidays of its Land. Unknown when the hours are absent, unreadable, only a comment or an unknown time,
 * and on a holiday they say nothing about. `until` and `next` look two weeks ahead.
 */
export function openness(
    openingHours: string,
    at: number,
    place: { readonly position: Position },
    land: Land = HOME_LAND,
): Openness {
    const ask = (hours: Hours) => opennessAt(openingHours, hours, at);
    return evaluate(openingHours, at, place, land, ask) ?? UNKNOWN;
}

/** The state alone, which is quicker told; see `openness`. */
export function openState(
    openingHours: string,
    at: number,
    place: { readonly position: Position },
    land: Land = HOME_LAND,
): OpenState {
    const ask = (hours: Hours) => stateAt(openingHours, hours, toWallClock(at));
    return evaluate(openingHours, at, place, land, ask) ?? 'unknown';
}

/** Whether the hours can be read at all. */
export function isReadable(openingHours: string, land: Land = HOME_LAND): boolean {
    return parse(openingHours, 0, [10, 51], land) !== undefined;
}
