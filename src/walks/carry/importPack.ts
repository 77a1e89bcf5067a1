import { type Result, succeed } from '../../base/result.ts';
import { freeNumber } from '../freeNumber.ts';
import type { ReadPack } from '../pack/readPack.ts';
import { fingerprintOf } from '../pack/signing.ts';
import type { WalkStore } from '../store/openStore.ts';
import { storeFault } from '../store/storeFault.ts';
import type { Walk } from '../walk.ts';
import { refuse, type WalksFault } from '../walksFault.ts';

/** What taking a pack would do with one of its walks. */
interface Arrival {
    readonly walk: Walk;
    readonly becomes: 'new' | 'replaces' | 'same';
    /** The number that it had; another is given where somebody's walk has it here. */
    readonly formerNumber: string;
    /** Revision of the one that is here; 0 where none is. */
    readonly basedOn: number;
}

/** Shown before anything is taken. */
export interface ImportPreview {
    readonly arrivals: readonly Arrival[];
    readonly media: number;
    readonly signer: { readonly key: string; readonly fingerprint: string; readonly isTrusted: boolean };
}

const FULL = 'all 10,000 numbers are taken: please delete walks that nobody needs any more';

function becomes(walk: Walk, before: Walk | undefined): Arrival['becomes'] {
    if (!before) return 'new';
    return JSON.stringify(before) === JSON.stringify(walk) ? 'same' : 'replaces';
}

/** What a pack would bring. `region` is the only one whose walks are wanted here. */
export function previewImport(
    store: WalkStore,
    pack: ReadPack,
    region: string | undefined,
    random: () => number,
): Result<ImportPreview, WalksFault> {
    const foreign = pack.walks.find((walk) => region !== undefined && walk.region !== region);
    if (foreign) {
        return refuse('foreign', `the walks were made for ${foreign.region}, and this is ${region}`);
    }
    const taken = store.walks.numbers();
    const arrivals: Arrival[] = [];
    for (const given of pack.walks) {
        const kept = store.walks.byId(given.id);
        const before = kept?.walk;
        const isTaken = taken.has(given.number) && before?.number !== given.number;
        const number = isTaken ? (before?.number ?? freeNumber(taken, random)) : given.number;
        if (number === undefined) return refuse('numbersTaken', FULL);
        taken.add(number);
        const walk = { ...given, number };
        arrivals.push({
            walk,
            becomes: becomes(walk, before),
            formerNumber: given.number,
            basedOn: kept?.revision ?? 0,
        });
    }
    const { key } = pack.signature;
    return succeed({
        arrivals,
        media: pack.media.size,
        signer: { key, fingerprint: fingerprintOf(key), isTrusted: store.keys.isTrusted(key) },
    });
}

/** Undoes what was taken of a pack. */
class Refused extends Error {}

/**
 * Takes a pack as it was looked at: all of it or, after a fault, nothing. Its signer is trusted from now on. What was
 * changed here since it was looked at is not overwritten.
 */
export function takePack(
    store: WalkStore,
    pack: ReadPack,
    preview: ImportPreview,
): Result<number, WalksFault> {
    try {
        store.inOne(() => {
            for (const { walk, basedOn } of preview.arrivals) {
                const written = store.walks.write(walk, pack.media, basedOn);
                if (!written.ok) throw new Refused(`${walk.number}: ${written.fault.fault}`);
            }
            store.keys.trust(pack.signature.key);
            if (pack.digest !== undefined) store.keys.rememberPack(pack.digest, pack.signature);
        });
        return succeed(preview.arrivals.length);
    } catch (error) {
        if (error instanceof Refused) return refuse('lookAgain', error.message);
        const fault = storeFault(error);
        if (fault === undefined) throw error;
        return refuse(fault.why, fault.detail);
    }
}
