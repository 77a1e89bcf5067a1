import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './figure.ts';

const ASSETS = join(resolve(import.meta.dirname, '..', '..'), 'out', 'renderer', 'assets');
const CODE = /\.(js|mjs|css)$/;
/** The page in which the screen measures itself is not loaded by any visitor. */
const HIDDEN = /conformance/i;

/** The code that a visitor's page loads, MapLibre and the words of all languages among it, as gzip packs it. */
export async function measurePage(): Promise<Measured[]> {
    if (!existsSync(ASSETS)) return [{ what: 'page', why: 'it is not built: npm run build' }];
    const files = readdirSync(ASSETS).filter((name) => CODE.test(name) && !HIDDEN.test(name));
    const sizes = files.map((name) => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length);
    const value = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return [{ what: "the page's code, gzipped", value, unit: 'kB', reach: 600 }];
}
