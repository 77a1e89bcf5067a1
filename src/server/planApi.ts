import { Hono } from 'hono';
import type { AreaPlan } from '../services/areaPlan.ts';
import type { PlanAnswer } from './contract.ts';

/** GET /api/plan: the surroundings for the page to keep, so that it has something to show without this server. */
export function createPlanApi({ plan }: { readonly plan: () => Promise<AreaPlan> }) {
    return new Hono().get('/api/plan', async (context) => {
        const { lines, names, places } = await plan();
        const answer: PlanAnswer = {
            ok: true,
            lines,
            names,
            places: places.map(({ place, walk, group }) => ({
                group,
                name: place.name,
                category: place.category,
                position: place.entrance.position,
                duration: walk?.duration ?? 0,
            })),
        };
        return context.json(answer, 200);
    });
}

export type PlanApi = ReturnType<typeof createPlanApi>;
