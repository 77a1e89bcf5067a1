import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Result, succeed } from '../../base/result.ts';
import { refuse, type WalksFault } from '../walksFault.ts';
import { LARGEST_JSON, LARGEST_MEDIUM, LARGEST_PACK } from './packSchema.ts';

const SIGNED = ['pack.json', 'signature.json'];
const MEDIUM = /^media\/[0-9a-f]{64}\.(jpg|wav)$/;
const STORED = 0;
const OVERLAPPING = 'expected files one behind the other, found some that overlap';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const tooLarge = (most: number, found: number): string =>
    `expected at most ${megabytes(most)}, found ${megabytes(found)}`;

/** Why an entry of the zip is refused, before a byte of it is looked at. */
function entryFault({ name, size, originalSize, compression }: UnzipFileInfo): WalksFault | undefined {
    const said = JSON.stringify(name.slice(0, 80));
    if (!SIGNED.includes(name) && !MEDIUM.test(name)) {
        const expected = 'expected pack.json, signature.json and files in media/, and nothing else';
        return { why: 'stranger', detail: `${said}: ${expected}` };
    }
    if (compression !== STORED || size !== originalSize) {
        return { why: 'tooLarge', detail: `${said}: expected a file that is not compressed` };
    }
    const largest = MEDIUM.test(name) ? LARGEST_MEDIUM : LARGEST_JSON;
    return originalSize > largest
        ? { why: 'tooLarge', detail: `${said}: ${tooLarge(largest, originalSize)}` }
        : undefined;
}

/** The files of a `.walks` zip by name. */
export function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, WalksFault> {
    if (bytes.length > LARGEST_PACK) {
        return refuse('tooLarge', tooLarge(LARGEST_PACK, bytes.length));
    }
    const names = new Set<string>();
    let fault: WalksFault | undefined;
    let unpacked = 0;
    const filter = (entry: UnzipFileInfo): boolean => {
        fault ??= names.has(entry.name)
            ? { why: 'stranger', detail: `${entry.name}: is there twice` }
            : entryFault(entry);
        names.add(entry.name);
        unpacked += entry.originalSize;
        // Entries that lie over one another would make much of little.
        if (unpacked > bytes.length) fault ??= { why: 'tooLarge', detail: OVERLAPPING };
        return fault === undefined;
    };
    try {
        const files = new Map(Object.entries(unzipSync(bytes, { filter })));
        if (fault !== undefined) return refuse(fault.why, fault.detail);
        const lacking = SIGNED.find((name) => !files.has(name));
        return lacking === undefined
            ? succeed(files)
            : refuse(lacking === 'pack.json' ? 'damaged' : 'unsigned', `${lacking} is missing`);
    } catch {
        return refuse('damaged', 'the file is damaged or cut off');
    }
}
