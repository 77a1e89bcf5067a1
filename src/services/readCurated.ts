import { readFile } from 'node:fs/promises';
import { fail, type Result, succeed } from '../base/result.ts';
import type { CuratedChange } from '../places/curated/curatedChange.ts';

/** The changes of a curated file, none without one; the fault names the file and its wrong rows. */
export async function readCurated(path: string | undefined): Promise<Result<CuratedChange[], string>> {
    if (path === undefined) return succeed([]);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return fail(`places ${path}: the file cannot be read`);
    // Brings the opening hours library with it, which a kiosk without such a file need not wait for.
    const { readCuratedPlaces } = await import('../places/curated/readCuratedPlaces.ts');
    const read = readCuratedPlaces(text);
    return read.ok ? read : fail(`places ${path}: ${read.fault}`);
}
