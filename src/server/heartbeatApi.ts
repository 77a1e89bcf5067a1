import { Hono } from 'hono';
import { z } from 'zod';
import type { Heartbeat, Pulse } from '../services/Pulse.ts';
import { check } from './check.ts';
import type { HeartbeatAnswer, PulseAnswer } from './contract.ts';

const heartbeatSchema = z.strictObject({
    visible: z.boolean(),
    focused: z.boolean(),
    shows: z.enum(['map', 'drawing', 'words']),
    atRest: z.boolean(),
}) satisfies z.ZodType<Heartbeat>;

/** The page says that it lives; whoever watches over its window reads when it last did. */
export function createHeartbeatApi({ pulse }: { readonly pulse: Pulse }) {
    return new Hono()
        .post('/api/heartbeat', check('json', heartbeatSchema), (context) => {
            pulse.beat(context.req.valid('json'));
            const answer: HeartbeatAnswer = { ok: true };
            return context.json(answer, 200);
        })
        .get('/api/heartbeat', (context) => {
            const { last } = pulse;
            const answer: PulseAnswer = { ok: true, ...(last && { page: last }) };
            return context.json(answer, 200);
        });
}

export type HeartbeatApi = ReturnType<typeof createHeartbeatApi>;
