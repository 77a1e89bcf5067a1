import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './figure.ts';

const PAGE = join(resolve(import.meta.dirname, '..', '..'), 'out', 'renderer');
/** Names that Vite gives to code, as they stand in the files that load it. */
const CODE = /[\w-]+-[\w-]{8}\.(?:js|mjs|css)/g;
/** The page in which the screen measures itself is not loaded by any visitor. */
const HIDDEN = /conformance/i;

/** Names of the code that a file loads, and that code in turn. */
function loadedFrom(text: string, known = new Set<string>()): Set<string> {
    for (const [name] of text.matchAll(CODE)) {
        const file = join(PAGE, 'assets', name);
        if (known.has(name) || HIDDEN.test(name) || !existsSync(file)) continue;
        known.add(name);
        loadedFrom(readFileSync(file, 'utf8'), known);
    }
    return known;
}

/** The code that a visitor's page loads, MapLibre and the words of all languages among it, as gzip packs it. */
export async function measurePage(): Promise<Measured[]> {
    const start = join(PAGE, 'index.html');
    if (!existsSync(start)) return [{ what: 'page', why: 'it is not built: npm run build' }];
    const sizes = [...loadedFrom(readFileSync(start, 'utf8'))].map(
        (name) => gzipSync(readFileSync(join(PAGE, 'assets', name)), { level: 9 }).length,
    );
    const value = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return [{ what: "the page's code, gzipped", value, unit: 'kB', reach: 600 }];
}
