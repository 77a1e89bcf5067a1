import { fail, type Result, succeed } from '../../base/result.ts';
import { freeNumber } from '../freeNumber.ts';
import type { ReadPack } from '../pack/readPack.ts';
import { fingerprintOf } from '../pack/signing.ts';
import type { WalkStore } from '../store/openStore.ts';
import { storeFault } from '../store/storeFault.ts';
import type { Walk } from '../walk.ts';

/** What taking a pack would do with one of its walks. */
interface Arrival {
    readonly walk: Walk;
    readonly becomes: 'new' | 'replaces' | 'same';
    /** The number that it had; another is given where somebody's walk has it here. */
    readonly formerNumber: string;
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

/** What a pack would bring; the fault is one sentence. `region` is the only one whose walks are wanted here. */
export function previewImport(
    store: WalkStore,
    pack: ReadPack,
    region: string | undefined,
    random: () => number,
): Result<ImportPreview, string> {
    const foreign = pack.walks.find((walk) => region !== undefined && walk.region !== region);
    if (foreign) return fail(`the walks were made for ${foreign.region}, and this is ${region}`);
    const taken = store.walks.numbers();
    const arrivals: Arrival[] = [];
    for (const given of pack.walks) {
        const before = store.walks.byId(given.id)?.walk;
        const isTaken = taken.has(given.number) && before?.number !== given.number;
        const number = isTaken ? (before?.number ?? freeNumber(taken, random)) : given.number;
        if (number === undefined) return fail(FULL);
        taken.add(number);
        const walk = { ...given, number };
        arrivals.push({ walk, becomes: becomes(walk, before), formerNumber: given.number });
    }
    const { key } = pack.signature;
    return succeed({
        arrivals,
        media: pack.media.size,
        signer: { key, fingerprint: fingerprintOf(key), isTrusted: store.keys.isTrusted(key) },
    });
}

/** Takes a pack that was looked at: all of it or, after a fault, nothing. Its signer is trusted from now on. */
export function takePack(store: WalkStore, pack: ReadPack, preview: ImportPreview): Result<number, string> {
    try {
        store.inOne(() => {
            for (const { walk } of preview.arrivals) {
                const basedOn = store.walks.byId(walk.id)?.revision ?? 0;
                const written = store.walks.write(walk, pack.media, basedOn);
                if (!written.ok) throw new Error(`${walk.number}: ${written.fault.fault}`);
            }
            store.keys.trust(pack.signature.key);
            if (pack.digest !== undefined) store.keys.rememberPack(pack.digest, pack.signature);
        });
        return succeed(preview.arrivals.length);
    } catch (error) {
        const said = storeFault(error);
        if (said === undefined) throw error;
        return fail(said);
    }
}
