import { type UnzipFileInfo, unzipSync } from 'fflate';
import { fail, type Result, succeed } from '../../base/result.ts';
import { LARGEST_JSON, LARGEST_MEDIUM, LARGEST_PACK } from './packSchema.ts';

const SIGNED = ['pack.json', 'signature.json'];
const MEDIUM = /^media\/[0-9a-f]{64}\.(jpg|wav)$/;
const STORED = 0;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Why an entry of the zip is refused, before a byte of it is looked at. */
function entryFault({ name, size, originalSize, compression }: UnzipFileInfo): string | undefined {
    const said = JSON.stringify(name.slice(0, 80));
    if (!SIGNED.includes(name) && !MEDIUM.test(name)) {
        return `${said}: expected pack.json, signature.json and files in media/, and nothing else`;
    }
    if (compression !== STORED || size !== originalSize)
        return `${said}: expected a file that is not compressed`;
    const largest = MEDIUM.test(name) ? LARGEST_MEDIUM : LARGEST_JSON;
    return originalSize > largest
        ? `${said}: expected at most ${megabytes(largest)}, found ${megabytes(originalSize)}`
        : undefined;
}

/** The files of a `.walks` zip by name; the fault is one sentence. */
export function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, string> {
    if (bytes.length > LARGEST_PACK) {
        return fail(`expected at most ${megabytes(LARGEST_PACK)}, found ${megabytes(bytes.length)}`);
    }
    const names = new Set<string>();
    let fault: string | undefined;
    const filter = (entry: UnzipFileInfo): boolean => {
        fault ??= names.has(entry.name) ? `${entry.name}: is there twice` : entryFault(entry);
        names.add(entry.name);
        return fault === undefined;
    };
    try {
        const files = new Map(Object.entries(unzipSync(bytes, { filter })));
        if (fault !== undefined) return fail(fault);
        const lacking = SIGNED.find((name) => !files.has(name));
        return lacking === undefined ? succeed(files) : fail(`${lacking} is missing`);
    } catch {
        return fail('the file is damaged or cut off');
    }
}
