import type { Seconds } from '../base/units.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** Whole minutes, rounded up so that nobody is promised too much: "12 Minuten", "1 Stunde 5 Minuten". */
export function durationWords(duration: Seconds, language: Language): string {
    const words = wordsIn(language);
    if (duration < 45) return words('guidance.duration.lessThanMinute');
    const total = Math.ceil(duration / 60);
    const hours = Math.floor(total / 60);
    const minutes = words('guidance.duration.minutes', { count: total % 60 });
    if (hours === 0) return minutes;
    const whole = words('guidance.duration.hours', { count: hours });
    return total % 60 === 0 ? whole : words('guidance.duration.hoursAndMinutes', { hours: whole, minutes });
}
