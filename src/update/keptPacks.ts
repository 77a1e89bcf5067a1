import {
    existsSync,
    lstatSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    readlinkSync,
    renameSync,
    rmSync,
    symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { SIGNATURE_FILE, signedOn } from '../pack/signature.ts';
import type { StateFolder } from '../pack/stateFolder.ts';
import { flushFolder } from '../pack/writeWhole.ts';

/** Points a link of the state folder at a pack; at every moment it points at the old one or the new one. */
function point(link: string, pack: string): void {
    const fresh = `${link}.new`;
    rmSync(fresh, { force: true });
    symlinkSync(relative(dirname(link), pack), fresh);
    renameSync(fresh, link);
    flushFolder(dirname(link));
}

/** The pack that a link names; undefined without one. */
function packAt(state: StateFolder, link: string): string | undefined {
    const isLink = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? join(state.packs, basename(readlinkSync(link))) : undefined;
}

/** Puts a pack into use; the one before stays as the last good one. */
export function adoptPack(state: StateFolder, pack: string): void {
    const before = packAt(state, state.region);
    if (before !== undefined && before !== pack && existsSync(before)) point(state.previousRegion, before);
    point(state.region, pack);
}

/** Goes back to the pack before, or to the one the kiosk came with; answers the pack left, undefined when there is none. */
export function leavePack(state: StateFolder): string | undefined {
    const left = packAt(state, state.region);
    if (left === undefined) return undefined;
    const before = packAt(state, state.previousRegion);
    if (before !== undefined && before !== left && existsSync(before)) point(state.region, before);
    else rmSync(state.region);
    rmSync(state.previousRegion, { force: true });
    flushFolder(dirname(state.region));
    return left;
}

/** When the pack in a folder was signed, milliseconds since 1970; undefined for one without a readable signature. */
export function signedAt(pack: string): number | undefined {
    const path = join(pack, SIGNATURE_FILE);
    return existsSync(path) ? signedOn(readFileSync(path, 'utf8')) : undefined;
}

/** Makes the folder of packs and clears it of all that is in no use but `incoming`. */
export function tidyPacks(state: StateFolder, incoming: string): void {
    mkdirSync(state.packs, { recursive: true });
    const used = [packAt(state, state.region), packAt(state, state.previousRegion), incoming];
    for (const name of readdirSync(state.packs)) {
        const path = join(state.packs, name);
        if (!used.includes(path)) rmSync(path, { recursive: true, force: true });
    }
}
