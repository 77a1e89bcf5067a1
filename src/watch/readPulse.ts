import { z } from 'zod';
import type { Pulse } from './PageWatch.ts';

/** Milliseconds in which a server that works answers. */
const SOON = 2000;

const answerSchema = z.object({
    ok: z.literal(true),
    page: z
        .object({
            visible: z.boolean(),
            focused: z.boolean(),
            atRest: z.boolean(),
            secondsAgo: z.number().min(0),
        })
        .optional(),
});

/** Asks the kiosk's server when the page last beat. */
export async function readPulse(address: string): Promise<Pulse> {
    try {
        const reply = await fetch(new URL('/api/heartbeat', address), { signal: AbortSignal.timeout(SOON) });
        const { page } = answerSchema.parse(await reply.json());
        if (!page) return { kind: 'silent' };
        const { visible, focused, atRest, secondsAgo } = page;
        return { kind: 'beat', secondsAgo, inFront: visible && focused, atRest };
    } catch {
        return { kind: 'unreachable' };
    }
}
