import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The plain font inside a WOFF file (W3C WOFF 1.0, 4 and 5). A packed one would be unpacked anew for
 * every letter that is shaped.
 */
export function unwrapWoff(woff: Buffer): Buffer {
    if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('expected a WOFF file');
    const count = woff.readUInt16BE(12);
    const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
    writeHeader(head, woff.readUInt32BE(4), count);
    const tables: Buffer[] = [head];
    let offset = head.length;
    for (let index = 0; index < count; index++) {
        const entry = WOFF_HEADER + index * WOFF_ENTRY;
        const table = readTable(woff, entry);
        const at = SFNT_HEADER + index * SFNT_ENTRY;
        woff.copy(head, at, entry, entry + 4);
        head.writeUInt32BE(woff.readUInt32BE(entry + 16), at + 4);
        head.writeUInt32BE(offset, at + 8);
        head.writeUInt32BE(table.length, at + 12);
        const padded = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
        tables.push(padded);
        offset += padded.length;
    }
    return Buffer.concat(tables);
}

function readTable(woff: Buffer, entry: number): Buffer {
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    return packed.length === length ? packed : inflateSync(packed);
}

/** The search fields are powers of two for whoever looks tables up by halving (OpenType, table directory). */
function writeHeader(head: Buffer, flavour: number, count: number): void {
    const power = Math.floor(Math.log2(count));
    head.writeUInt32BE(flavour, 0);
    head.writeUInt16BE(count, 4);
    head.writeUInt16BE(2 ** power * 16, 6);
    head.writeUInt16BE(power, 8);
    head.writeUInt16BE((count - 2 ** power) * 16, 10);
}
