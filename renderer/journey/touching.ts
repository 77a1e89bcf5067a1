import type { Journey } from './Journey.ts';

/** Touches that hit nothing are counted over this time, milliseconds. */
const WINDOW = 20_000;
const HINT_AFTER = 2;
const GROW_AFTER = 3;

/** How a visitor's touches fall. */
export interface Touching {
    /** When the last ones hit nothing, milliseconds of any clock. */
    readonly misses: readonly number[];
    /** The soft answer to a miss is on the screen. */
    readonly hint: boolean;
    /** Targets are a step larger for the rest of the visit. */
    readonly grown: boolean;
}

export const SURE_TOUCHING: Touching = { misses: [], hint: false, grown: false };

/** A touch that hit nothing, at a time of the same clock as those before. */
export function missed(journey: Journey, at: number): Journey {
    const misses = [...journey.touching.misses.filter((miss) => at - miss < WINDOW), at].slice(-GROW_AFTER);
    return {
        ...journey,
        touching: {
            misses,
            hint: misses.length >= HINT_AFTER,
            grown: journey.touching.grown || misses.length >= GROW_AFTER,
        },
    };
}

/** The hint goes with the next touch that hits, or when it has been read. */
export function withoutHint(journey: Journey): Journey {
    const { touching } = journey;
    return touching.hint ? { ...journey, touching: { ...touching, hint: false } } : journey;
}
