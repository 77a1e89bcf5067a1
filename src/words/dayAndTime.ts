import { dayNumber, weekdayOf } from '../base/calendar.ts';
import { TIME_ZONE } from '../base/timeZone.ts';
import type { Language } from './language.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const DAY = 86_400_000;

interface DayAndTime {
    /** Days since 1970, to tell two days apart. */
    readonly day: number;
    readonly weekday: (typeof WEEKDAYS)[number];
    /** "8:00" */
    readonly time: string;
    /** "12. Mai" */
    readonly date: string;
}

const FIELDS: Intl.DateTimeFormatOptions = {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
};

let fields: Intl.DateTimeFormat | undefined;
const dates = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, hasYear: boolean): Intl.DateTimeFormat {
    const key = `${language} ${hasYear}`;
    const known = dates.get(key);
    if (known) return known;
    const format = new Intl.DateTimeFormat(language, {
        timeZone: TIME_ZONE,
        numberingSystem: 'latn',
        day: 'numeric',
        month: 'long',
        ...(hasYear && { year: 'numeric' }),
    });
    dates.set(key, format);
    return format;
}

/** What calendar and clock on the wall show at an instant, milliseconds since 1970. */
export function dayAndTime(at: number, language: Language): DayAndTime {
    fields ??= new Intl.DateTimeFormat('en-GB', FIELDS);
    const parts = new Map(fields.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const day = dayNumber(part('year'), part('month'), part('day'));
    return {
        day,
        weekday: WEEKDAYS[weekdayOf(day)],
        time: `${part('hour')}:${String(part('minute')).padStart(2, '0')}`,
        date: dateFormat(language, false).format(at),
    };
}

/** A day as in 2026-03-10 in words: "10. März 2026"; as it is where it is no day. */
export function dayWords(day: string, language: Language): string {
    const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
    if (ofMonth === undefined) return day;
    const noon = dayNumber(Number(year), Number(month), Number(ofMonth)) * DAY + DAY / 2;
    return dateFormat(language, true).format(noon);
}
