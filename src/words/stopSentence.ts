import type { Stop } from '../routing/outcome.ts';
import { inserted } from './inserted.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** More would not be kept in mind. */
const MOST_NAMED = 3;

const minutesTo = ({ after }: Stop): number => Math.max(1, Math.round(after / 60));

/** How many of a kind stand at the way: "3 Bänke am Weg". */
export function stopCount(kind: Stop['kind'], count: number, language: Language): string {
    const words = wordsIn(language);
    switch (kind) {
        case 'seat':
            return words('screens.way.seats', { count });
        case 'toilet':
            return words('screens.way.toilets', { count });
        case 'water':
            return words('finding.stops.water', { count });
        case 'shelter':
            return words('finding.stops.shelters', { count });
    }
}

/** When they are passed: "nach 2, 5 und 9 Minuten"; of many only the first: "zuerst nach 2 Minuten". */
export function stopMinutes(stops: readonly Stop[], language: Language): string {
    const words = wordsIn(language);
    const minutes = [...new Set(stops.map(minutesTo))];
    const [first = 0] = minutes;
    const last = minutes.at(-1) ?? first;
    if (minutes.length > MOST_NAMED) return words('finding.stops.first', { count: first });
    const format = new Intl.ListFormat(language, { type: 'conjunction' });
    const list = format.format(minutes.map((minute) => inserted(minute, language)));
    return words('finding.stops.after', { list, count: last });
}
