import { fromWallClock } from '../places/wallClock.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const ZONED = /(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Milliseconds since 1970 UTC of a time as in 2026-03-10T10:00 (RFC 3339, in German time where it names no
 * zone); undefined when it is none.
 */
export function readTime(text: string): number | undefined {
    const instant = TIME.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) return undefined;
    return ZONED.test(text) ? instant : fromWallClock(new Date(instant));
}

/** The first instant of a day as in 2026-03-10 in German time, so many days later; undefined when it is none. */
export function readDay(text: string, daysLater = 0): number | undefined {
    const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined) return undefined;
    const date = new Date(year, month - 1, day);
    const isReal = date.getMonth() === month - 1 && date.getDate() === day;
    return isReal ? fromWallClock(new Date(year, month - 1, day + daysLater)) : undefined;
}
