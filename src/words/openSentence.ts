import { seconds } from '../base/units.ts';
import { dayAndTime } from './dayAndTime.ts';
import { durationWords } from './durationWords.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** Nearer to closing than this on arrival, one is told how much time is left. */
const SOON = 60 * 60_000;
/** From here on a weekday alone would be taken for the coming one. */
const WEEK = 7;

/** Whether a place is open on arrival and what comes next; instants in milliseconds since 1970. */
export interface OpenOnArrival {
    readonly open: 'open' | 'closed' | 'unknown';
    readonly until?: number;
    readonly next?: number;
    readonly closesBefore?: number;
    readonly asked?: number;
    /** Seconds to walk there. */
    readonly duration?: number;
}

/** When it closes, where that is soon enough to be missed. */
function closingAt({ open, until, closesBefore, asked, duration = 0 }: OpenOnArrival): number | undefined {
    if (asked === undefined) return undefined;
    if (open === 'closed') return closesBefore;
    const isSoon = until !== undefined && until - asked - duration * 1000 <= SOON;
    return isSoon ? until : undefined;
}

/** Whether one may come too late. */
export const isClosing = (place: OpenOnArrival): boolean => closingAt(place) !== undefined;

/** "geöffnet bis 18:00 Uhr", "schließt in 20 Minuten, Sie brauchen 15 Minuten", "geschlossen, öffnet am Montag um 8:00 Uhr". */
export function openSentence(place: OpenOnArrival, language: Language): string {
    const words = wordsIn(language);
    const { open, until, next, asked, duration = 0 } = place;
    const closing = closingAt(place);
    if (asked === undefined) return words(`places.open.${open}`);
    if (closing !== undefined) {
        const rest = seconds(Math.max(0, Math.floor((closing - asked) / 60_000) * 60));
        return words('finding.open.closing', {
            rest: durationWords(rest, language),
            walk: durationWords(seconds(duration), language),
        });
    }
    if (open === 'open' && until !== undefined) {
        const { day, time } = dayAndTime(until - 1, language);
        const isToday = day === dayAndTime(asked, language).day;
        const shown = time === '23:59' ? '24:00' : dayAndTime(until, language).time;
        return isToday ? words('finding.open.until', { time: shown }) : words('places.open.open');
    }
    return open === 'closed' && next !== undefined
        ? opensAgain(asked, next, language)
        : words(`places.open.${open}`);
}

function opensAgain(asked: number, next: number, language: Language): string {
    const words = wordsIn(language);
    const { day, time, weekday, date } = dayAndTime(next, language);
    const days = day - dayAndTime(asked, language).day;
    if (days === 0) return words('finding.open.today', { time });
    if (days === 1) return words('finding.open.tomorrow', { time });
    if (days < WEEK) return words('finding.open.onDay', { day: words(`finding.open.day.${weekday}`), time });
    return words('finding.open.onDate', { date });
}
