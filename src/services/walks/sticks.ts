import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fail, type Result, succeed } from '../../base/result.ts';
import { LARGEST_PACK } from '../../walks/pack/packSchema.ts';

/** Sticks are mounted in folders of this one, packs lie in them or one folder deeper. */
const DEEPEST = 3;
const MOST = 50;

async function look(folder: string, depth: number): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const found: string[] = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isFile() && entry.name.endsWith('.walks')) found.push(path);
        if (entry.isDirectory() && depth < DEEPEST) found.push(...(await look(path, depth + 1)));
    }
    return found.slice(0, MOST);
}

/** The `.walks` files on the sticks that are in now, as paths within the folder where sticks are mounted. */
export async function filesOnSticks(folder: string | undefined): Promise<string[]> {
    if (folder === undefined) return [];
    const found = await look(folder, 1);
    return found
        .map((path) =>
            path
                .slice(folder.length)
                .replace(/^[/\\]+/, '')
                .split(sep)
                .join('/'),
        )
        .sort();
}

/** The bytes of one of those files; the fault is one sentence, for instance when the stick was pulled out. */
export async function readFromStick(folder: string, name: string): Promise<Result<Uint8Array, string>> {
    const known = await filesOnSticks(folder);
    if (!known.includes(name)) return fail('the stick is not there any more: please put it in again');
    try {
        const path = join(folder, name);
        if ((await stat(path)).size > LARGEST_PACK) return fail(`${basename(name)} is too large for walks`);
        return succeed(await readFile(path));
    } catch {
        return fail('the stick was pulled out while it was read: nothing was changed, please try again');
    }
}
