import { z } from 'zod';

/** What is not as it was when the caretaker looked at the walk. */
const CHANGES = [
    /** Over other ground. */
    'elsewhere',
    'longer',
    'shorter',
    'steps',
    'lift',
    'crossing',
    'ramp',
    /** Something to be careful about that was not there. */
    'warning',
    'lessKnown',
    /** Own words, photos or voices that belong to no step any more. */
    'ownLost',
] as const;
export type Change = (typeof CHANGES)[number];

export const findingSchema = z.strictObject({
    /** Blocked: no way holds the needs today. Foreign: made for another region. */
    state: z.enum(['same', 'changed', 'blocked', 'offTheMap', 'foreign']),
    changes: z.array(z.enum(CHANGES)),
    /** Which map and which closures it was planned with. */
    basis: z.string(),
});

/** What planning a walk again came to. */
export type Finding = z.infer<typeof findingSchema>;
