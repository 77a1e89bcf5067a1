import { createMiddleware } from 'hono/factory';
import type { Page } from './page.ts';

/** Answers with the files of the page. */
export const servePage = (page: Page) =>
    createMiddleware(async (context) => {
        const file = page.file(context.req.path);
        if (!file) return context.notFound();
        context.header('Cache-Control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        context.header('ETag', file.tag);
        if (context.req.header('If-None-Match') === file.tag) return context.body(null, 304);
        context.header('Content-Type', file.type);
        return context.body(file.bytes);
    });
