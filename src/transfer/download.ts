import { setTimeout } from 'node:timers/promises';
import { fail, type Result, succeed } from '../base/result.ts';
import { diskFault } from '../pack/diskFault.ts';
import { type Attempt, attempt } from './attempt.ts';
import { type Checksum, PartFile } from './PartFile.ts';

export interface DownloadOrder {
    readonly address: string;
    /** Touched only when the file is whole and its checksum right; what was cut lies beside it in `TO.part`. */
    readonly to: string;
    readonly mostBytes: number;
    readonly checksum?: Checksum;
}

/** How long to try, in milliseconds. */
export interface Patience {
    /** Tries that bring nothing, one after another. */
    readonly tries: number;
    /** Before the second try; it doubles. */
    readonly pause: number;
    /** Without a byte. */
    readonly stall: number;
    readonly total: number;
}

const PATIENCE: Patience = { tries: 6, pause: 1_000, stall: 60_000, total: 6 * 3_600_000 };
const LONGEST_PAUSE = 60_000;

export interface DownloadHearer {
    /** `total` is 0 while it is not known. */
    readonly watch?: (done: number, total: number) => void;
    /** Why it is tried again. */
    readonly retry?: (why: string) => void;
    readonly stop?: AbortSignal;
    readonly patience?: Patience;
}

/**
 * Brings a file from a web server: goes on where it was cut, in this run or an earlier one, and takes nothing whose
 * checksum is wrong. The fault is a sentence.
 */
export async function download(
    order: DownloadOrder,
    hearer: DownloadHearer = {},
): Promise<Result<void, string>> {
    const patience = hearer.patience ?? PATIENCE;
    const tooLong = AbortSignal.timeout(patience.total);
    const stop = hearer.stop ? AbortSignal.any([hearer.stop, tooLong]) : tooLong;
    const part = new PartFile(order.to);
    const refuse = (why: string) =>
        fail(`${order.address} cannot be downloaded: ${tooLong.aborted ? 'it takes too long' : why}`);

    let idle = 0;
    let wrong = 0;
    while (true) {
        const got = await attempt({
            address: order.address,
            part,
            mostBytes: order.mostBytes,
            stall: patience.stall,
            stop,
            watch: hearer.watch ?? (() => undefined),
        });
        const tried = got.kind === 'whole' ? await settle(part, order.checksum) : got;
        if (tried.kind === 'whole') return succeed(undefined);
        if (tried.kind === 'refused') return refuse(tried.why);
        wrong += got.kind === 'whole' ? 1 : 0;
        idle = tried.gained > 0 ? 0 : idle + 1;
        if (idle >= patience.tries || wrong > 1) return refuse(tried.why);
        hearer.retry?.(tried.why);
        const pause = Math.min(patience.pause * 2 ** Math.max(0, idle - 1), LONGEST_PAUSE);
        await setTimeout(tried.after ?? pause, undefined, { signal: stop }).catch(() => undefined);
    }
}

/** Puts a whole file in its place, unless it is not what it should be. */
async function settle(part: PartFile, checksum: Checksum | undefined): Promise<Attempt> {
    if (checksum && !(await part.holds(checksum))) {
        part.discard();
        return { kind: 'again', why: `its ${checksum.algorithm} checksum is wrong`, gained: 0 };
    }
    try {
        part.finish();
        return { kind: 'whole' };
    } catch (fault) {
        const disk = diskFault(fault);
        if (disk === undefined) throw fault;
        return { kind: 'refused', why: disk };
    }
}
