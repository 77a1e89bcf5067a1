import { Hono } from 'hono';
import { z } from 'zod';
import { profileSchema } from '../schemas/needsSchema.ts';
import type { ReachService } from '../services/reachService.ts';
import { check } from './check.ts';
import type { ReachAnswer } from './contract.ts';

const reachQuerySchema = z.strictObject({ profile: profileSchema });

/** GET /api/reach?profile=: how far one comes from the kiosk. */
export function createReachApi({ reach }: { readonly reach: ReachService }) {
    return new Hono().get('/api/reach', check('query', reachQuerySchema), async (context) => {
        const { profile } = context.req.valid('query');
        const answer: ReachAnswer = { ok: true, rings: await reach.rings(profile) };
        return context.json(answer, 200);
    });
}

export type ReachApi = ReturnType<typeof createReachApi>;
