import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Services } from '../services/openServices.ts';
import type { NightAnswer, VisitAnswer } from './contract.ts';

/** What a page asks without anybody touching it. */
const BY_ITSELF = new Set(['/api/heartbeat', '/api/night', '/api/headphones', '/api/health']);

/** Counts what is answered; nothing of what was asked. */
export const counted = ({ counts, activity }: Pick<Services, 'counts' | 'activity'>) =>
    createMiddleware(async (context, next) => {
        await next();
        const { path, method } = context.req;
        if (path.startsWith('/api/') && !BY_ITSELF.has(path)) activity.touch();
        if (context.res.status >= 500) counts.count('failures');
        else if (method === 'POST' && path === '/api/route' && context.res.ok) counts.count('routes');
    });

/** One word for whoever asks, whether it is night, and the page's word that a visit begins. */
export function createHealthApi({ health, counts, night }: Pick<Services, 'health' | 'counts' | 'night'>) {
    return new Hono()
        .get('/health', async (context) => {
            context.header('Cache-Control', 'no-store');
            return context.text(`${(await health()).word}\n`, 200);
        })
        .get('/api/night', (context) => {
            const answer: NightAnswer = { ok: true, night: night() };
            return context.json(answer, 200);
        })
        .post('/api/visits', (context) => {
            counts.count('visits');
            const answer: VisitAnswer = { ok: true };
            return context.json(answer, 200);
        });
}
