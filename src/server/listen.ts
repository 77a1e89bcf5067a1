import { createServer } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { fail, type Result, succeed } from '../base/result.ts';

const LOOPBACK = '127.0.0.1';
/** Milliseconds that a request under way may still take when the server stops. */
const LAST_WORDS = 2_000;

export interface Listening {
    /** http://127.0.0.1:PORT/ */
    readonly address: string;
    /** Takes no more requests, answers those under way, frees the port. */
    close(): Promise<void>;
}

const WHY: Readonly<Record<string, string>> = {
    EADDRINUSE: 'is taken by another program',
    EACCES: 'needs rights that this user does not have',
};

type App = Pick<Hono<{ Bindings: HttpBindings }>, 'fetch'>;

/** Opens the app to this machine alone; the fault is one sentence. Port 0 takes any that is free. */
export function listen(app: App, port: number): Promise<Result<Listening, string>> {
    const server = createAdaptorServer({
        fetch: app.fetch,
        createServer,
        serverOptions: { requestTimeout: 10_000, headersTimeout: 5_000 },
    });
    const close = () =>
        new Promise<void>((resolve) => {
            const deadline = setTimeout(
                () => 'closeAllConnections' in server && server.closeAllConnections(),
                LAST_WORDS,
            );
            server.close(() => {
                clearTimeout(deadline);
                resolve();
            });
            if ('closeIdleConnections' in server) server.closeIdleConnections();
        });

    return new Promise((resolve) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
            resolve(fail(`Port ${port} ${WHY[error.code ?? ''] ?? `cannot be opened (${error.message})`}`));
        });
        server.listen(port, LOOPBACK, () => {
            const bound = server.address();
            const number = typeof bound === 'object' && bound ? bound.port : port;
            resolve(succeed({ address: `http://${LOOPBACK}:${number}/`, close }));
        });
    });
}
