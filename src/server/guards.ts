import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { createMiddleware } from 'hono/factory';
import { answerFault } from './faults.ts';

type Environment = { Bindings: HttpBindings };

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const HTTP_PORT = 80;

/** MapLibre starts its workers from blobs and sets styles on elements. */
const CONTENT_SECURITY_POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

const HEADERS = {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
    'X-DNS-Prefetch-Control': 'off',
} as const;

/** The caretaker's page, where a voice may be recorded. */
const RECORDS = '/walks.html';
const MAY_RECORD = HEADERS['Permissions-Policy'].replace('microphone=()', 'microphone=(self)');

/** Every answer carries these, faults too. */
export const secureHeaders = createMiddleware(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    if (context.req.path === RECORDS) context.res.headers.set('Permissions-Policy', MAY_RECORD);
});

/**
 * Lets pass what was asked of this machine by a page of this server or by no page at all. A foreign name
 * in Host is DNS rebinding; a foreign Origin is another site's script.
 */
export const sameMachine = createMiddleware<Environment>(async (context, next) => {
    const port = context.env.incoming.socket.localPort ?? HTTP_PORT;
    const suffix = port === HTTP_PORT ? '' : `:${port}`;
    const hosts = [`127.0.0.1${suffix}`, `localhost${suffix}`];
    const host = context.req.header('Host') ?? '';
    if (!hosts.includes(host)) return answerFault(context, 'forbidden', 'the Host is not this kiosk');
    const origin = context.req.header('Origin');
    if (origin !== undefined && origin !== `http://${host}`) {
        return answerFault(context, 'forbidden', 'the Origin is not this kiosk');
    }
    if (context.req.header('Sec-Fetch-Site') === 'cross-site') {
        return answerFault(context, 'forbidden', 'another site asked');
    }
    if (!METHODS.has(context.req.method)) {
        return answerFault(context, 'badRequest', 'expected GET, HEAD or POST');
    }
    await next();
});

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets pass who knows the secret of this start: `Authorization: Bearer SECRET`. */
export const knowsSecret = (secret: string) =>
    createMiddleware(async (context, next) => {
        const [, said = ''] = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '') ?? [];
        if (!timingSafeEqual(digest(said), digest(secret))) {
            return answerFault(context, 'forbidden', 'expected the secret of this start');
        }
        await next();
    });
