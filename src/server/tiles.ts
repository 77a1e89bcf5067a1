import { Hono } from 'hono';
import type { Services } from '../services/openServices.ts';
import { check } from './check.ts';
import { tileSchema } from './querySchemas.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** GET /tiles/{z}/{x}/{y}: vector tiles as the region holds them, 204 where nothing is drawn. */
export function createTiles({ tiles, mapVersion }: Services) {
    const tag = `"${mapVersion}"`;
    return new Hono().get('/tiles/:z/:x/:y', check('param', tileSchema), (context) => {
        const { z, x, y } = context.req.valid('param');
        context.header('Cache-Control', 'no-cache');
        context.header('ETag', tag);
        if (context.req.header('If-None-Match') === tag) return context.body(null, 304);
        const tile = tiles.tile(z, x, y);
        if (!tile) return context.body(null, 204);
        if (isGzip(tile)) context.header('Content-Encoding', 'gzip');
        context.header('Content-Type', 'application/vnd.mapbox-vector-tile');
        return context.body(new Uint8Array(tile));
    });
}
