import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateSync, zstdDecompressSync } from 'node:zlib';
import { BadInput } from './BadInput.ts';
import { BYTES, ProtobufCursor, VARINT } from './ProtobufCursor.ts';

/** Limits of the format (OSM wiki, PBF Format). */
const LARGEST_HEADER = 64 * 1024;
const LARGEST_BLOB = 32 * 1024 * 1024;

export interface PbfBlob {
    readonly type: string;
    /** Where the blob begins in the file. */
    readonly offset: number;
    readonly bytes: Buffer;
    /** Where the next one begins. */
    readonly end: number;
}

/**
 * The blobs of a `.osm.pbf` file in order, still packed; `skip` says at which offsets to jump over one.
 * A length that does not fit the file or the format's limits is BadInput.
 */
export function* readBlobs(path: string, skip: (offset: number) => boolean): Generator<PbfBlob> {
    const file = openSync(path, 'r');
    try {
        const { size } = fstatSync(file);
        let offset = 0;
        while (offset < size) {
            const headerBytes = readAt(file, offset, 4, size).readUInt32BE(0);
            if (headerBytes > LARGEST_HEADER) {
                throw new BadInput(
                    `a blob header says it has ${headerBytes} bytes, allowed are ${LARGEST_HEADER}`,
                );
            }
            const header = readHeader(readAt(file, offset + 4, headerBytes, size));
            const start = offset + 4 + headerBytes;
            const end = start + header.bytes;
            if (end > size) throw new BadInput('the file is cut off');
            if (!skip(offset))
                yield { type: header.type, offset, bytes: readAt(file, start, header.bytes, size), end };
            offset = end;
        }
    } finally {
        closeSync(file);
    }
}

function readAt(file: number, offset: number, length: number, size: number): Buffer {
    if (offset + length > size) throw new BadInput('the file is cut off');
    const bytes = Buffer.allocUnsafe(length);
    let read = 0;
    while (read < length) {
        const count = readSync(file, bytes, read, length - read, offset + read);
        if (count === 0) throw new BadInput('the file is cut off');
        read += count;
    }
    return bytes;
}

function readHeader(bytes: Buffer): { type: string; bytes: number } {
    const cursor = new ProtobufCursor(bytes);
    let type = '';
    let size = -1;
    while (cursor.next()) {
        if (cursor.at(1, BYTES)) type = cursor.text();
        else if (cursor.at(3, VARINT)) size = cursor.unsigned();
        else cursor.skip();
    }
    if (size < 0) throw new BadInput('a blob does not say its size');
    if (size > LARGEST_BLOB)
        throw new BadInput(`a blob says it has ${size} bytes, allowed are ${LARGEST_BLOB}`);
    return { type, bytes: size };
}

const PACKINGS: Readonly<Record<number, string>> = { 4: 'LZMA', 5: 'bzip2', 6: 'LZ4' };

/** What a blob holds, unpacked; never more than the format's limit, whatever the blob says. */
export function unpackBlob(bytes: Buffer): Buffer {
    const cursor = new ProtobufCursor(bytes);
    let said = -1;
    let packed: Buffer | undefined;
    let packing = 0;
    while (cursor.next()) {
        if (cursor.at(2, VARINT)) {
            said = cursor.unsigned();
            continue;
        }
        if (PACKINGS[cursor.field]) {
            throw new BadInput(
                `its blobs are packed with ${PACKINGS[cursor.field]}, readable are zlib and zstd`,
            );
        }
        if (cursor.field !== 1 && cursor.field !== 3 && cursor.field !== 7) {
            cursor.skip();
            continue;
        }
        cursor.at(cursor.field, BYTES);
        packing = cursor.field;
        const range = cursor.message();
        packed = bytes.subarray(range.position, range.end);
    }
    if (!packed) throw new BadInput('a blob holds no data');
    if (packing === 1) return packed;
    const data = inflate(packed, packing);
    if (said >= 0 && said !== data.length) {
        throw new BadInput(`a blob says it unpacks to ${said} bytes but has ${data.length}`);
    }
    return data;
}

function inflate(packed: Buffer, packing: number): Buffer {
    const unpack = packing === 3 ? inflateSync : zstdDecompressSync;
    try {
        return unpack(packed, { maxOutputLength: LARGEST_BLOB });
    } catch {
        throw new BadInput('a blob cannot be unpacked');
    }
}
