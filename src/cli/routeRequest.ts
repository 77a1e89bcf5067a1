import { z } from 'zod';
import type { Bounds, Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import type { Limits, Needs, Profile } from '../routing/needs.ts';
import { PROFILE_ROWS } from '../routing/profiles.ts';
import { mayAllowSteps } from '../routing/rules.ts';
import { faultSentence } from '../schemas/faultSentence.ts';
import {
    limitsSchema,
    objectiveSchema,
    profileSchema,
    restSchema,
    toiletSchema,
} from '../schemas/needsSchema.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { readPosition, swapFault } from './position.ts';

/** One question to the router. */
export interface RouteRequest {
    readonly from: Position;
    readonly to: Position;
    readonly needs: Needs;
    readonly language: Language;
    /** Whether a shorter way is wanted beside the easier one. */
    readonly compare: boolean;
    /** Whether the way is to be explained edge by edge. */
    readonly explain: boolean;
}

/** A question as it stands on a command line or in a line of a batch, not yet checked. */
const unreadSchema = z.strictObject({
    from: z.unknown().optional(),
    to: z.unknown().optional(),
    profile: profileSchema.default('walking'),
    limits: limitsSchema.default({}),
    objective: objectiveSchema.default('comfort'),
    lang: z.enum(LANGUAGES).default('de'),
    checkedOnly: z.boolean().default(false),
    compare: z.boolean().default(false),
    explain: z.boolean().default(false),
    rest: restSchema.exactOptional(),
    toilet: toiletSchema.exactOptional(),
});

/** What a profile cannot do though the words are right, in one sentence. */
function limitFault(profile: Profile, limits: Limits): string | undefined {
    const row = PROFILE_ROWS[profile];
    if (limits.steps === 'allow' && !mayAllowSteps(profile)) {
        return `limits.steps: expected forbid, for ${profile} never takes steps, found allow`;
    }
    const dials = { narrowest: row.narrowest, steepest: row.steepestUp, highestKerb: row.highestKerb };
    for (const name of ['narrowest', 'steepest', 'highestKerb'] as const) {
        const { min, max } = dials[name];
        const value = limits[name] ?? min;
        if (value < min || value > max) {
            return `limits.${name}: expected ${min} to ${max} for ${profile}, found ${value}`;
        }
    }
    return undefined;
}

/** Checks a question; the fault is one sentence that says what was found and what was expected. */
export function readRequest(unread: unknown, bounds: Bounds): Result<RouteRequest, string> {
    const checked = unreadSchema.safeParse(unread, { reportInput: true });
    if (!checked.success) return fail(faultSentence(checked.error));
    const { profile, limits, objective, lang, checkedOnly, compare, explain, rest, toilet } = checked.data;
    const beyond = limitFault(profile, limits);
    if (beyond !== undefined) return fail(beyond);
    const from = readPosition('from', checked.data.from);
    if (!from.ok) return from;
    const to = readPosition('to', checked.data.to);
    if (!to.ok) return to;
    const swapped = swapFault('from', from.value, bounds) ?? swapFault('to', to.value, bounds);
    if (swapped !== undefined) return fail(swapped);
    return succeed({
        from: from.value,
        to: to.value,
        needs: {
            profile,
            limits,
            objective,
            ...(checkedOnly ? { checkedOnly } : {}),
            ...(rest === undefined ? {} : { rest }),
            ...(toilet === undefined ? {} : { toilet }),
        },
        language: lang,
        compare,
        explain,
    });
}
