import { zoneOffset } from '../places/wallClock.ts';
import type { Settings } from './settings.ts';

/** Whether the screen is dark by its schedule, and what it shows then. */
export type Night = 'no' | 'picture' | 'black';

const MINUTES_PER_DAY = 24 * 60;

const minuteOf = (time: string): number => {
    const [hours, minutes] = time.split(':').map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
};

/**
 * The night of a schedule at a time, milliseconds since 1970. A kiosk without a schedule, or whose clock cannot be
 * believed, is never dark: nobody should find a dark screen by day.
 */
export function nightAt(schedule: Settings['schedule'], now: number | undefined): Night {
    if (!schedule || now === undefined) return 'no';
    const [on, off] = [minuteOf(schedule.on), minuteOf(schedule.off)];
    const wall = Math.floor((now + zoneOffset(now)) / 60_000) % MINUTES_PER_DAY;
    const isOn = on < off ? on <= wall && wall < off : on <= wall || wall < off;
    return isOn ? 'no' : schedule.night;
}
