import { TIME_ZONE } from '../base/timeZone.ts';

const HOUR = 3_600_000;
const MOST_KEPT = 5000;

const FIELDS: Intl.DateTimeFormatOptions = {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
};

/** Made when first needed: a kiosk that starts need not wait for the calendars of the world. */
let fields: Intl.DateTimeFormat | undefined;

/** Offsets from UTC by hour since the epoch: the zone changes its clocks on the hour only. */
const offsets = new Map<number, number>();

/** How far the zone's clocks are ahead of UTC at an instant, milliseconds. */
export function zoneOffset(at: number): number {
    const hour = Math.floor(at / HOUR);
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    fields ??= new Intl.DateTimeFormat('en-GB', FIELDS);
    const parts = new Map(fields.formatToParts(hour * HOUR).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'));
    if (offsets.size >= MOST_KEPT) offsets.clear();
    offsets.set(hour, shown - hour * HOUR);
    return shown - hour * HOUR;
}

/**
 * A Date whose local fields show what a clock in the zone shows at the instant, whatever the machine's own
 * zone: `opening_hours` reads local fields only. Equal to the instant where the machine is in the zone.
 */
export function toWallClock(at: number): Date {
    const shown = new Date(at + zoneOffset(at));
    return new Date(
        shown.getUTCFullYear(),
        shown.getUTCMonth(),
        shown.getUTCDate(),
        shown.getUTCHours(),
        shown.getUTCMinutes(),
        shown.getUTCSeconds(),
    );
}

/** The instant at which clocks in the zone show the local fields of a Date; the first of two. */
export function fromWallClock(clock: Date): number {
    const shown = Date.UTC(
        clock.getFullYear(),
        clock.getMonth(),
        clock.getDate(),
        clock.getHours(),
        clock.getMinutes(),
        clock.getSeconds(),
    );
    const before = shown - zoneOffset(shown - 3 * HOUR);
    return before + zoneOffset(before) === shown ? before : shown - zoneOffset(shown);
}
