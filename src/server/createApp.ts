import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Services } from '../services/openServices.ts';
import { storeFault } from '../walks/store/storeFault.ts';
import { createApi } from './api.ts';
import { createDeskApi } from './deskApi.ts';
import { createEmergencyApi } from './emergencyApi.ts';
import { answerFault } from './faults.ts';
import { sameMachine, secureHeaders } from './guards.ts';
import { counted, createHealthApi } from './healthApi.ts';
import { createHeartbeatApi } from './heartbeatApi.ts';
import { limitTo } from './limitTo.ts';
import type { Page } from './page.ts';
import { createPlanApi } from './planApi.ts';
import { createReachApi } from './reachApi.ts';
import { servePage } from './servePage.ts';
import { createNoStaffApi, createStaffApi } from './staffApi.ts';
import { createTiles } from './tiles.ts';
import { createWalksApi } from './walksApi.ts';

const LARGEST_BODY = 64 * 1024;

/** Told of every fault of our own, with its stack; never of where somebody goes. */
export type Log = (fault: { readonly method: string; readonly path: string; readonly error: Error }) => void;

/** The whole server but its socket. The secret is asked of calls that change something. */
export function createApp(services: Services, page: Page, log: Log, secret: string) {
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.use(secureHeaders, sameMachine, counted(services));
    const small = limitTo(LARGEST_BODY);
    // What caretakers send is larger: their calls have bounds of their own, behind the PIN.
    app.use((context, next) => (context.req.path.startsWith('/api/desk/') ? next() : small(context, next)));
    app.use('/api/*', async (context, next) => {
        await next();
        context.header('Cache-Control', 'no-store');
    });
    app.route('/', createApi(services, secret))
        .route('/', createReachApi(services))
        .route('/', createEmergencyApi(services))
        .route('/', createPlanApi(services))
        .route('/', createHeartbeatApi(services))
        .route('/', createWalksApi(services))
        .route('/', createHealthApi(services))
        .route('/', createDeskApi(services))
        .route('/', createTiles(services));
    const { staff } = services;
    app.route('/', staff ? createStaffApi(staff, services) : createNoStaffApi());
    app.get('*', servePage(page));
    app.notFound((context) => answerFault(context, 'notFound', 'there is nothing at this address'));
    app.onError((error, context) => {
        if (error instanceof HTTPException && error.status < 500) {
            return answerFault(context, 'badRequest', error.message);
        }
        const kept = storeFault(error);
        if (kept) return answerFault(context, 'badRequest', kept.detail, kept.why);
        log({ method: context.req.method, path: context.req.path, error });
        return answerFault(context, 'internal', 'something broke inside; the log says more');
    });
    return app;
}
