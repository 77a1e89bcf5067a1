import { Hono } from 'hono';
import { z } from 'zod';
import { profileSchema } from '../schemas/needsSchema.ts';
import type { EmergencyService } from '../services/emergencyService.ts';
import { check } from './check.ts';
import type { EmergencyAnswer } from './contract.ts';
import { listed } from './listed.ts';

const emergencyQuerySchema = z.strictObject({ profile: profileSchema });

/** GET /api/emergency?profile=: where one is, and where the next defibrillator hangs. */
export function createEmergencyApi({ emergency }: { readonly emergency: EmergencyService }) {
    return new Hono().get('/api/emergency', check('query', emergencyQuerySchema), async (context) => {
        const { profile } = context.req.valid('query');
        const found = await emergency.defibrillator(profile);
        const answer: EmergencyAnswer = {
            ok: true,
            ...emergency.whereabouts(),
            ...(found && { defibrillator: { place: listed(found.found), outcome: found.outcome } }),
        };
        return context.json(answer, 200);
    });
}

export type EmergencyApi = ReturnType<typeof createEmergencyApi>;
