import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.webmanifest': 'application/manifest+json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.webp': 'image/webp',
    '.ico': 'image/x-icon',
    '.woff2': 'font/woff2',
    '.woff': 'font/woff',
    '.txt': 'text/plain; charset=utf-8',
};

/** Vite puts a hash of the content into the names under /assets. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

interface PageFile {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly type: string;
    readonly tag: string;
    /** Whether the name changes with the content. */
    readonly hashed: boolean;
}

/** The files of the built page by their address, read when first asked for. */
export interface Page {
    /** A path is looked up in the list made at start, so none leads out of the folder. */
    file(path: string): PageFile | undefined;
}

function listFiles(folder: string): Map<string, string> {
    if (!existsSync(folder)) return new Map();
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.map((file) => [file.slice(folder.length).split(sep).join('/'), file]));
}

export function openPage(folder: string): Page {
    const paths = listFiles(folder);
    const read = new Map<string, PageFile>();
    return {
        file(asked) {
            const path = asked === '/' ? '/index.html' : asked;
            const known = read.get(path);
            if (known) return known;
            const file = paths.get(path);
            if (file === undefined) return undefined;
            const bytes = new Uint8Array(readFileSync(file));
            const found: PageFile = {
                bytes,
                type: TYPES[extname(file)] ?? 'application/octet-stream',
                tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
                hashed: HASHED.test(path),
            };
            read.set(path, found);
            return found;
        },
    };
}
