import { existsSync } from 'node:fs';
import { copyFile, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../base/result.ts';
import { diskFault } from '../pack/diskFault.ts';
import { type DownloadHearer, download } from '../transfer/download.ts';
import type { Checksum } from '../transfer/PartFile.ts';

/** Bounds of one file of a pack. */
interface FileBounds {
    readonly mostBytes: number;
    readonly checksum?: Checksum;
}

/** Where a pack's files come from. */
export interface PackSource {
    /** Whether there is anything to ask: a stick may not be in. */
    isThere(): boolean;
    /** Writes a file of the pack to a path; the fault is a sentence. */
    bring(name: string, to: string, bounds: FileBounds): Promise<Result<void, string>>;
}

/** A folder of any web server that holds the files of a signed pack. */
function webSource(address: string, hearer: DownloadHearer): PackSource {
    const base = address.endsWith('/') ? address : `${address}/`;
    return {
        isThere: () => true,
        bring: (name, to, bounds) => download({ address: new URL(name, base).href, to, ...bounds }, hearer),
    };
}

/** A folder, as on a stick. Checksums are not looked at here: the whole pack is verified once it is copied. */
function folderSource(folder: string): PackSource {
    return {
        isThere: () => existsSync(folder),
        async bring(name, to, { mostBytes }) {
            const from = join(folder, name);
            try {
                const { size } = await stat(from);
                if (size > mostBytes)
                    return fail(`${from} is larger than the ${mostBytes} bytes that are allowed`);
                await copyFile(from, `${to}.part`);
                await flush(`${to}.part`);
                await rename(`${to}.part`, to);
                return succeed(undefined);
            } catch (fault) {
                const why = diskFault(fault);
                if (why === undefined) throw fault;
                return fail(existsSync(from) ? `${from} cannot be copied: ${why}` : `${from} is not there`);
            }
        },
    };
}

async function flush(path: string): Promise<void> {
    const file = await open(path, 'r');
    try {
        await file.sync();
    } finally {
        await file.close();
    }
}

/** Of a web address or a folder's path. */
export const packSource = (from: string, hearer: DownloadHearer = {}): PackSource =>
    /^https?:\/\//.test(from) ? webSource(from, hearer) : folderSource(from);
