import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, type Result, succeed } from '../../base/result.ts';
import { diskFault } from '../../pack/diskFault.ts';
import { type DownloadHearer, download } from '../../transfer/download.ts';
import type { Checksum } from '../../transfer/PartFile.ts';
import { checksumIn } from './checksumIn.ts';
import type { Extract } from './extracts.ts';

/** More than any country of Europe has. */
const LARGEST_EXTRACT = 8 * 2 ** 30;
const LARGEST_CHECKSUMS = 64 * 1024;

/**
 * Downloads an extract into a folder, unless the same one lies there already; answers its path. What cannot be compared
 * with a checksum is not taken. The fault is a sentence.
 */
export async function fetchExtract(
    extract: Extract,
    folder: string,
    hearer: DownloadHearer,
): Promise<Result<string, string>> {
    const to = join(folder, basename(new URL(extract.address).pathname));
    try {
        mkdirSync(folder, { recursive: true });
    } catch (fault) {
        return fail(`${folder} cannot be made: ${diskFault(fault) ?? String(fault)}`);
    }
    const checksum = await fetchChecksum(extract, to, hearer);
    if (!checksum.ok) return checksum;
    if (existsSync(to) && (await hasChecksum(to, checksum.value))) return succeed(to);
    const order = { address: extract.address, to, mostBytes: LARGEST_EXTRACT, checksum: checksum.value };
    const brought = await download(order, hearer);
    return brought.ok ? succeed(to) : brought;
}

async function fetchChecksum(
    { address, checksums }: Extract,
    beside: string,
    { watch, ...hearer }: DownloadHearer,
): Promise<Result<Checksum, string>> {
    const to = `${beside}.checksum`;
    const brought = await download({ address: checksums, to, mostBytes: LARGEST_CHECKSUMS }, hearer);
    if (!brought.ok) return brought;
    const file = basename(new URL(address).pathname);
    const checksum = checksumIn(readFileSync(to, 'utf8'), file);
    rmSync(to);
    return checksum ? succeed(checksum) : fail(`${checksums} holds no checksum of ${file}`);
}

async function hasChecksum(path: string, { algorithm, hex }: Checksum): Promise<boolean> {
    const hash = createHash(algorithm);
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex') === hex;
}
