import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type Result, succeed } from '../../base/result.ts';
import { LARGEST_PACK } from '../../walks/pack/packSchema.ts';
import { refuse, type WalksFault } from '../../walks/walksFault.ts';

/** Sticks are mounted in folders of this one, files lie in them or one folder deeper. */
const DEEPEST = 3;
const MOST = 50;
const MEGABYTE = 1024 * 1024;

/** What of a stick is asked for: packs of walks, photos, or lines that somebody walked. */
export type StickKind = 'walks' | 'photo' | 'line';

const KINDS: Readonly<Record<StickKind, { readonly ending: RegExp; readonly largest: number }>> = {
    walks: { ending: /\.walks$/i, largest: LARGEST_PACK },
    photo: { ending: /\.(jpe?g|png|webp)$/i, largest: 64 * MEGABYTE },
    line: { ending: /\.(gpx|geojson)$/i, largest: 20 * MEGABYTE },
};

/** Told after each piece, bytes. */
type Progress = (done: number, all: number) => void;

async function look(folder: string, ending: RegExp, depth: number): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const found: string[] = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isFile() && ending.test(entry.name)) found.push(path);
        if (entry.isDirectory() && depth < DEEPEST) found.push(...(await look(path, ending, depth + 1)));
    }
    return found.slice(0, MOST);
}

/** The files of a kind on the sticks that are in now, as paths within the folder where sticks are mounted. */
export async function filesOnSticks(folder: string | undefined, kind: StickKind): Promise<string[]> {
    if (folder === undefined) return [];
    const found = await look(folder, KINDS[kind].ending, 1);
    return found.map((path) => relative(folder, path).split(sep).join('/')).sort();
}

const gone = () =>
    refuse('stickGone', 'the stick was pulled out: nothing was changed, please put it in and try again');

/** The bytes of one of those files; nothing but a file that was offered is read. */
export async function readFromStick(
    folder: string | undefined,
    name: string,
    kind: StickKind,
    tell: Progress = () => undefined,
): Promise<Result<Uint8Array, WalksFault>> {
    if (folder === undefined) return refuse('noSticks', 'the settings name no folder of sticks');
    const known = await filesOnSticks(folder, kind);
    if (!known.includes(name)) return gone();
    let file: FileHandle | undefined;
    try {
        file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
        return await readWhole(file, basename(name), KINDS[kind].largest, tell);
    } catch {
        return gone();
    } finally {
        await file?.close().catch(() => undefined);
    }
}

async function readWhole(
    file: FileHandle,
    name: string,
    largest: number,
    tell: Progress,
): Promise<Result<Uint8Array, WalksFault>> {
    const { size } = await file.stat();
    if (size > largest) {
        return refuse('tooLarge', `${name}: expected at most ${largest} bytes, found ${size}`);
    }
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
        const { bytesRead } = await file.read(bytes, at, Math.min(MEGABYTE, size - at), at);
        // A stick that is not there any more may answer with nothing instead of a fault.
        if (bytesRead === 0) return gone();
        at += bytesRead;
        tell(at, size);
    }
    return succeed(bytes);
}
