import { setTimeout as pause } from 'node:timers/promises';
import type { Pulse } from './PageWatch.ts';

/** Milliseconds. */
export interface QuietPatience {
    /** Between two looks. */
    readonly look: number;
    /** How long the screen rests before nobody is taken to be there. */
    readonly rest: number;
    /** The longest wait in all. */
    readonly longest: number;
}

/** A beat older than this is of a page that is gone, seconds. */
const STALE = 60;

/** Whether somebody may stand at the screen: its page lives and does not show the rest picture. */
const isVisit = (pulse: Pulse): boolean => pulse.kind === 'beat' && pulse.secondsAgo < STALE && !pulse.atRest;

/**
 * Waits until nobody stands at the screen.
 *
 * @returns false when somebody still did after the longest wait
 */
export async function untilQuiet(
    readPulse: () => Promise<Pulse>,
    { look, rest, longest }: QuietPatience,
): Promise<boolean> {
    const from = performance.now();
    let lastVisit = (await readPulse()).kind === 'beat' ? from : from - rest;
    for (;;) {
        if (isVisit(await readPulse())) lastVisit = performance.now();
        if (performance.now() - lastVisit >= rest) return true;
        if (performance.now() - from >= longest) return false;
        await pause(look);
    }
}
