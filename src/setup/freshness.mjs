import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './runtime.mjs';

/** @param {string} path relative to the project */
function filesUnder(path) {
    const full = join(ROOT, path);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [path];
    const names = readdirSync(full, { recursive: true, encoding: 'utf8' });
    return names.map((name) => join(path, name)).filter((name) => statSync(join(ROOT, name)).isFile());
}

/**
 * A fingerprint of what something is made from: names, sizes and bytes.
 *
 * @param {string[]} sources files and folders relative to the project
 */
export function fingerprint(sources) {
    const hash = createHash('sha256');
    for (const file of sources.flatMap(filesUnder).sort()) {
        hash.update(file)
            .update('\0')
            .update(readFileSync(join(ROOT, file)));
    }
    return hash.digest('hex');
}

/**
 * Makes something again only when its sources changed since the last time it was made.
 *
 * @param {{stamp: string, product: string, sources: string[], make: () => Promise<string | undefined>}} step
 *     stamp and product are relative to the project; make answers with what went wrong
 * @returns {Promise<string | undefined>} what went wrong, in a sentence
 */
export async function makeIfStale({ stamp, product, sources, make }) {
    const file = join(ROOT, stamp);
    const wanted = fingerprint(sources);
    const made = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (made === wanted && existsSync(join(ROOT, product))) return undefined;
    const fault = await make();
    if (fault) return fault;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    return undefined;
}
