import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { type Manifest, PACK_FILES } from '../pack/manifest.ts';
import { checkPackSignature } from '../pack/packSignature.ts';
import { readManifest } from '../pack/readManifest.ts';
import { SIGNATURE_FILE, signedOn } from '../pack/signature.ts';
import type { StateFolder } from '../pack/stateFolder.ts';
import { verifyPack } from '../pack/verifyPack.ts';
import { flushFolder, writeWhole } from '../pack/writeWhole.ts';
import type { Clock } from '../services/clock.ts';
import type { Settings } from '../services/settings.ts';
import { adoptPack, signedAt, tidyPacks } from './keptPacks.ts';
import type { PackSource } from './PackSource.ts';
import { probePack } from './probePack.ts';

/** What a look for a new pack came to. A refusal lasts; after a failure the next look may bring it. */
export type Taken =
    | { readonly outcome: 'nothingNew' }
    | { readonly outcome: 'taken'; readonly manifest: Manifest }
    /** `unfit` names an offer whose files were brought and that will not do for this kiosk. */
    | { readonly outcome: 'refused'; readonly why: string; readonly unfit?: string }
    | { readonly outcome: 'failed'; readonly why: string };

export interface Taker {
    readonly state: StateFolder;
    /** Folder of the pack in use. */
    readonly current: string;
    readonly settings: Settings;
    readonly clock: Clock;
    /** When packs were signed that somebody went back from. */
    readonly left: readonly number[];
    /** The offer last found unfit. */
    readonly unfit?: { readonly offer: string; readonly why: string } | undefined;
}

const LARGEST_SIGNATURE = 4096;
const LARGEST_MANIFEST = 2 ** 20;
/** Bytes that a kiosk needs for itself. */
const RESERVE = 100 * 2 ** 20;

const refused = (why: string) => ({ outcome: 'refused', why }) as const;
const failed = (why: string) => ({ outcome: 'failed', why }) as const;

/**
 * Takes a newer pack from a source: its signature first, then its manifest, then its files, all beside the pack in use;
 * then it is verified and probed, and only then used. Whatever happens, the pack in use stays usable; what was brought
 * before a cut is not brought again.
 */
export async function takePack(source: PackSource, taker: Taker): Promise<Taken> {
    const { state, settings, current, left } = taker;
    if (settings.trustedKeys.length === 0) return refused('the settings name no trustedKeys');
    if (!source.isThere()) return { outcome: 'nothingNew' };
    mkdirSync(state.packs, { recursive: true });
    const offer = join(state.packs, 'offer.json');
    const offered = await source.bring(SIGNATURE_FILE, offer, { mostBytes: LARGEST_SIGNATURE });
    if (!offered.ok) return failed(offered.fault);
    const signature = readFileSync(offer);
    const signed = signedOn(signature.toString());
    if (signed === undefined) return refused('its signature cannot be read');
    const known = signedAt(current);
    if (signed === known || left.includes(signed)) return { outcome: 'nothingNew' };
    if (known !== undefined && signed < known) {
        return refused(`it was signed on ${dayOf(signed)}, the pack in use on ${dayOf(known)}`);
    }
    const name = shortHash(signature);
    const offerId = `${name}-${shortHash(JSON.stringify(settings))}`;
    if (taker.unfit?.offer === offerId) return refused(taker.unfit.why);
    const incoming = join(state.packs, `incoming-${name}`);
    tidyPacks(state, incoming);
    mkdirSync(incoming, { recursive: true });
    const taken = await bringAndUse(source, taker, signature, incoming, join(state.packs, name));
    return taken.outcome === 'unfit' ? { ...refused(taken.why), unfit: offerId } : taken;
}

async function bringAndUse(
    source: PackSource,
    taker: Taker,
    signature: Uint8Array,
    incoming: string,
    home: string,
): Promise<Taken | { readonly outcome: 'unfit'; readonly why: string }> {
    const refuse = (why: string): ReturnType<typeof refused> => {
        rmSync(incoming, { recursive: true, force: true });
        return refused(why);
    };
    const bounds = { mostBytes: LARGEST_MANIFEST };
    const described = await source.bring('manifest.json', join(incoming, 'manifest.json'), bounds);
    if (!described.ok) return failed(described.fault);
    writeWhole(join(incoming, SIGNATURE_FILE), signature);
    const vouched = await checkPackSignature(incoming, taker.settings.trustedKeys);
    if (!vouched.ok) return refuse(vouched.fault.replace(`${incoming}: `, ''));
    const manifest = await readManifest(incoming);
    if (!manifest.ok) return refuse(manifest.fault.replace(`${incoming}/`, ''));
    const elsewhere = await placeFault(manifest.value, taker);
    if (elsewhere !== undefined) return refuse(elsewhere);
    const brought = await bringFiles(source, manifest.value, incoming);
    if (!brought.ok) return failed(brought.fault);
    const faults = await verifyPack(incoming);
    if (faults.length > 0) return refuse(faults.join('; '));
    const probed = await probePack(incoming, taker.current, taker.settings, taker.clock);
    if (!probed.ok) return { ...refuse(probed.fault), outcome: 'unfit' };
    rmSync(home, { recursive: true, force: true });
    renameSync(incoming, home);
    flushFolder(taker.state.packs);
    adoptPack(taker.state, home);
    return { outcome: 'taken', manifest: manifest.value };
}

/** A pack for another town would leave the kiosk off its map. */
async function placeFault(
    { bounds, name, demo }: Manifest,
    { settings, current }: Taker,
): Promise<string | undefined> {
    const inUse = await readManifest(current);
    const position = settings.position ?? (inUse.ok ? inUse.value.centre : undefined);
    if (position && !isWithin(bounds, position)) {
        return `it is for ${name}, and the kiosk at ${position.join(', ')} stands outside`;
    }
    if (demo && inUse.ok && !inUse.value.demo) return `it is for ${name}, a town that is made up`;
    return undefined;
}

/** Brings what is not there yet. */
async function bringFiles(
    source: PackSource,
    { files }: Manifest,
    incoming: string,
): Promise<Result<void, string>> {
    const missing = PACK_FILES.filter((name) => !existsSync(join(incoming, name)));
    const needed = missing.reduce((bytes, name) => bytes + files[name].bytes, RESERVE);
    const { bavail, bsize } = statfsSync(incoming);
    if (bavail * bsize < needed) {
        return fail(
            `the disk is too full: ${megabytes(needed)} MB are needed, ${megabytes(bavail * bsize)} MB free`,
        );
    }
    for (const name of missing) {
        const { bytes, sha256 } = files[name];
        const checksum = { algorithm: 'sha256', hex: sha256 } as const;
        const brought = await source.bring(name, join(incoming, name), { mostBytes: bytes, checksum });
        if (!brought.ok) return brought;
    }
    return succeed(undefined);
}

const shortHash = (content: string | Uint8Array): string =>
    createHash('sha256').update(content).digest('hex').slice(0, 16);

const megabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);
const dayOf = (time: number): string => new Date(time).toISOString();
