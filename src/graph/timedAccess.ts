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
 * What the raw tags of a way, gate or lift say about its times (OSM wiki, Conditional restrictions): a condition for
 * walkers, one for all, or its opening hours, in this order. Undefined where there are none.
 */
export function readTimedAccess(tags: Readonly<Record<string, string>>): TimedAccess | undefined {
    for (const key of ['foot:conditional', 'access:conditional']) {
        const timed = readConditional(tags[key] ?? '');
        if (timed) return timed;
    }
    const hours = tags.opening_hours;
    return hours === undefined || hours === '24/7' ? undefined : { rule: 'openDuring', hours };
}
