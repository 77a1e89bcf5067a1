import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './figure.ts';

const PAGE = join(resolve(import.meta.dirname, '..', '..'), 'out', 'renderer');
const WORDS = join(resolve(import.meta.dirname, '..', '..'), 'src', 'words', 'languages');
/** Names that Vite gives to code, as they stand in the files that load it. */
const CODE = /[\w-]+-[\w-]{8}\.(?:js|mjs|css)/g;
/** The page in which the screen measures itself is not loaded by any visitor. */
const HIDDEN = /^openConformance-/;
/** The code that is fetched after the start and that a way on the screen does without; languages beside. */
const LATER = /^PhoneCode-/;

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

/** kB of a file as gzip packs it. */
function sizeOf(name: string): number {
    return gzipSync(readFileSync(join(PAGE, 'assets', name)), { level: 9 }).length / 1000;
}

function sum(sizes: readonly number[]): number {
    return sizes.reduce((total, size) => total + size, 0);
}

/** Languages that come after German, as the build names them. */
function otherLanguages(names: readonly string[]): string[] {
    const languages = readdirSync(WORDS).map((file) => file.replace('.ts', ''));
    return names.filter((name) => {
        const [, chunk = ''] = /^(\w+)-[\w-]{8}\.js$/.exec(name) ?? [];
        return chunk !== 'de' && languages.includes(chunk);
    });
}

/**
 * The code of a visit that comes to a way, MapLibre and the largest language beside German in it, and all that the page
 * has in the end: the other languages and the code for phones follow when the first picture stands.
 */
export async function measurePage(): Promise<Measured[]> {
    const start = join(PAGE, 'index.html');
    if (!existsSync(start)) return [{ what: 'page', why: 'it is not built: npm run build' }];
    const names = [...loadedFrom(readFileSync(start, 'utf8'))];
    const languages = otherLanguages(names);
    const always = names.filter((name) => !LATER.test(name) && !languages.includes(name));
    const value = sum(always.map(sizeOf)) + Math.max(0, ...languages.map(sizeOf));
    return [
        { what: "the page's code in one visit, gzipped", value, unit: 'kB', reach: 600 },
        { what: "the page's code with what is fetched ahead", value: sum(names.map(sizeOf)), unit: 'kB' },
    ];
}
