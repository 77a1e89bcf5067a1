/** When one may walk: in these OSM opening hours, or in all others. */
export interface TimedAccess {
    readonly rule: 'openDuring' | 'closedDuring';
    /** OSM opening_hours syntax. */
    readonly hours: string;
}

const FORBIDDEN = ['no', 'private'];
const ALLOWED = ['yes', 'permissive', 'designated', 'destination', 'official'];
/** Conditions on the vehicle or the weather are nothing that a clock knows. */
const TIMELESS =
    /\b(AND|OR|weight|length|width|height|axles|wet|snow|winter|summer|stay|delivery|residents)\b/i;

const CLAUSE = /([a-z_]+)\s*@\s*(?:\(([^)]*)\)|([^;(]+))/g;

type Tags = Readonly<Record<string, string>>;

function readConditional(value: string): TimedAccess | undefined {
    for (const [, access, inBrackets, bare] of value.matchAll(CLAUSE)) {
        const hours = (inBrackets ?? bare).trim();
        if (hours === '' || TIMELESS.test(hours)) continue;
        if (FORBIDDEN.includes(access)) return { rule: 'closedDuring', hours };
        if (ALLOWED.includes(access)) return { rule: 'openDuring', hours };
    }
    return undefined;
}

/**
 * A condition for all: `foot` overrules it, and on a street of which nothing else is said "yes" lets vehicles in
 * where walkers may be at all hours.
 */
function readForAll(tags: Tags): TimedAccess | undefined {
    if (tags.foot !== undefined && !FORBIDDEN.includes(tags.foot)) return undefined;
    const timed = readConditional(tags['access:conditional'] ?? '');
    const isStreet = tags.highway !== undefined && tags.highway !== 'elevator';
    const isForbidden = FORBIDDEN.includes(tags.foot ?? tags.access ?? '');
    return timed?.rule === 'openDuring' && isStreet && !isForbidden ? undefined : timed;
}

/** Hours of a square may be those of its market, and of an area those of what stands on it. */
function saysOwnHours(tags: Tags): boolean {
    if (tags.highway === 'elevator') return true;
    if (tags.highway === 'pedestrian' || tags.area === 'yes') return false;
    return ['highway', 'barrier', 'door', 'entrance', 'indoor'].some((key) => tags[key] !== undefined);
}

/**
 * What the raw tags of a way, gate or lift say about its times (OSM wiki, Conditional restrictions): a condition for
 * walkers, one for all, or its opening hours, in this order. Undefined where there are none.
 */
export function readTimedAccess(tags: Tags): TimedAccess | undefined {
    const timed = readConditional(tags['foot:conditional'] ?? '') ?? readForAll(tags);
    if (timed) return timed;
    const hours = tags.opening_hours;
    if (hours === undefined || hours === '24/7' || !saysOwnHours(tags)) return undefined;
    return { rule: 'openDuring', hours };
}
