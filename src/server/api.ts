import { Hono } from 'hono';
import { CATEGORIES } from '../places/place.ts';
import type { Services } from '../services/openServices.ts';
import { check } from './check.ts';
import type {
    ClosuresAnswer,
    HealthAnswer,
    KioskAnswer,
    PlacesAnswer,
    RouteAnswer,
    SearchAnswer,
} from './contract.ts';
import { answerFault } from './faults.ts';
import { knowsSecret } from './guards.ts';
import { listed } from './listed.ts';
import { createPrintApi } from './printApi.ts';
import { placesQuerySchema, routeQuerySchema, searchQuerySchema } from './querySchemas.ts';
import { createSpeechApi } from './speechApi.ts';

/** What the screen asks for; each answer is a value of the contract. */
export function createApi(services: Services, secret: string) {
    return new Hono()
        .route('/', createSpeechApi(services.speech))
        .route('/', createPrintApi(services.prints))
        .get('/api/health', (context) => {
            const answer: HealthAnswer = { ok: true, status: 'ready' };
            return context.json(answer, 200);
        })
        .get('/api/kiosk', (context) => {
            const answer: KioskAnswer = { ok: true, ...services.kiosk };
            return context.json(answer, 200);
        })
        .get('/api/places', check('query', placesQuerySchema), async (context) => {
            const { group, category, profile, limit } = context.req.valid('query');
            const categories = category ?? (group ? CATEGORIES[group] : []);
            const places = await services.places.list(categories, profile, limit);
            const answer: PlacesAnswer = { ok: true, places: places.map(listed) };
            return context.json(answer, 200);
        })
        .get('/api/search', check('query', searchQuerySchema), async (context) => {
            const { text, profile, limit } = context.req.valid('query');
            const { places, isWhole } = await services.places.search(text, profile, limit);
            const answer: SearchAnswer = { ok: true, places: places.map(listed), guessed: !isWhole };
            return context.json(answer, 200);
        })
        .post('/api/closures/reload', knowsSecret(secret), async (context) => {
            const reloaded = await services.reloadClosures();
            if (!reloaded.ok) return answerFault(context, 'badRequest', reloaded.fault);
            const answer: ClosuresAnswer = { ok: true, ...reloaded.value };
            return context.json(answer, 200);
        })
        .post('/api/route', check('json', routeQuerySchema), async (context) => {
            const { to, needs } = context.req.valid('json');
            const route = await services.routes.route(to, needs);
            if (!route.ok) return answerFault(context, 'notFound', `there is no place ${route.fault}`);
            const { outcome, shorter, closures } = route.value;
            const answer: RouteAnswer = {
                ok: true,
                outcome,
                ...(shorter ? { shorter } : {}),
                closures: closures.map(({ signed, ...closed }) => closed),
            };
            return context.json(answer, 200);
        });
}

/** For `hc<Api>`: the renderer's client is typed from the routes. */
export type Api = ReturnType<typeof createApi>;
