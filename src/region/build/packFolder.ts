import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    realpathSync,
    renameSync,
    rmSync,
    statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { previousPack, unfinishedPack } from '../../pack/packFolders.ts';
import { flushFolder } from '../../pack/writeWhole.ts';
import { BadInput } from '../osm/BadInput.ts';

/** Where a pack is built and where it goes. */
export interface PackFolders {
    readonly out: string;
    readonly unfinished: string;
}

/**
 * Makes an empty folder beside `out` to build in, and clears what builds that were killed have left there. Throws
 * BadInput when `out` is something else than a region pack, an empty folder or nothing at all.
 */
export function prepareFolders(asked: string): PackFolders {
    const out = existsSync(asked) ? realpathSync(asked) : resolve(asked);
    makeFolder(dirname(out));
    bringBack(out);
    if (existsSync(out)) checkReplaceable(out);
    removeAbandoned(out);
    const unfinished = unfinishedPack(out, process.pid);
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    return { out, unfinished };
}

/**
 * Puts a finished pack in its place. The old one is moved aside first; if the program dies in between, `openPack`
 * and the next build find it there.
 */
export function installPack({ out, unfinished }: PackFolders): void {
    const previous = previousPack(out);
    const replaces = existsSync(out);
    if (replaces) {
        rmSync(previous, { recursive: true, force: true });
        renameSync(out, previous);
    }
    try {
        renameSync(unfinished, out);
    } catch (fault) {
        if (replaces) renameSync(previous, out);
        throw fault;
    }
    flushFolder(dirname(out));
    rmSync(previous, { recursive: true, force: true });
}

/**
 * Makes a folder and those above it, one by one: `mkdirSync` with `recursive` never returns where a folder
 * cannot be made in an existing one, as in /proc.
 */
function makeFolder(path: string): void {
    if (existsSync(path)) return;
    makeFolder(dirname(path));
    mkdirSync(path);
}

/** Undoes the first half of an installation that was cut off. */
function bringBack(out: string): void {
    if (!existsSync(out) && existsSync(previousPack(out))) renameSync(previousPack(out), out);
}

function checkReplaceable(out: string): void {
    if (!statSync(out).isDirectory())
        throw new BadInput(`${out} is a file, expected a folder for the region pack`);
    if (readdirSync(out).length === 0) return;
    const manifest = join(out, 'manifest.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"stufenfrei-region"')) return;
    throw new BadInput(`${out} holds something else than a region pack and is left as it is`);
}

function removeAbandoned(out: string): void {
    const start = `${basename(out)}.building-`;
    for (const name of readdirSync(dirname(out))) {
        if (!name.startsWith(start) || isAlive(Number(name.slice(start.length)))) continue;
        rmSync(join(dirname(out), name), { recursive: true, force: true });
    }
}

function isAlive(pid: number): boolean {
    if (!Number.isInteger(pid) || pid <= 0) return true;
    try {
        process.kill(pid, 0);
        return true;
    } catch (fault) {
        return !(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH');
    }
}
