import type { Checksum } from '../../transfer/PartFile.ts';

const SHA256 = /(?:^|[^0-9a-f])([0-9a-f]{64})(?:[^0-9a-f]|$)/i;
const MD5 = /(?:^|[^0-9a-f])([0-9a-f]{32})(?:[^0-9a-f]|$)/i;

/**
 * The best checksum of a file in the lines of md5sum, sha256sum or BSD's md5 and sha256; undefined when there is none. A
 * line that names no file is the file's.
 */
export function checksumIn(text: string, file: string): Checksum | undefined {
    const lines = text.split('\n').filter((line) => line.includes(file) || /^\s*[0-9a-f]+\s*$/i.test(line));
    for (const [algorithm, pattern] of [
        ['sha256', SHA256],
        ['md5', MD5],
    ] as const) {
        const hex = lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
        if (hex !== undefined) return { algorithm, hex: hex.toLowerCase() };
    }
    return undefined;
}
