import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { Pulse } from '../services/Pulse.ts';
import { answerFault } from './faults.ts';
import { sameMachine, secureHeaders } from './guards.ts';
import { createHeartbeatApi } from './heartbeatApi.ts';
import type { Page } from './page.ts';
import { servePage } from './servePage.ts';

/**
 * A kiosk that could not be opened: the page alone, which says without a server's help that it cannot show the way now.
 * Its health is one word, `broken`; everything else is not available.
 */
export function createBareApp(page: Page) {
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.use(secureHeaders, sameMachine);
    app.route('/', createHeartbeatApi({ pulse: new Pulse(() => performance.now()) }));
    app.get('/health', (context) => context.text('broken\n', 503));
    app.all('/api/*', (context) =>
        answerFault(context, 'unavailable', 'the kiosk could not be opened; its log says why'),
    );
    app.get('*', servePage(page));
    app.notFound((context) => answerFault(context, 'notFound', 'there is nothing at this address'));
    return app;
}
