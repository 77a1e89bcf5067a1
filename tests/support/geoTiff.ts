import { deflateSync } from 'node:zlib';

/** A picture of heights to be written as GeoTIFF. */
export interface DrawnTiff {
    /** Rows of values, the northernmost first; values of several bands stand side by side. */
    readonly rows: readonly (readonly number[])[];
    readonly sample?: 'int16' | 'float32' | 'uint8';
    readonly bands?: number;
    /** Pixels along the side of a tile, a multiple of 16; strips when left out. */
    readonly tile?: number;
    /** Rows of a strip, all when left out. */
    readonly strip?: number;
    readonly compression?: 'none' | 'lzw' | 'deflate';
    /** 2 stores differences of neighbours, 3 sorts the bytes of floats too. */
    readonly predictor?: 1 | 2 | 3;
    /** EPSG code; degrees where it is 4326. */
    readonly epsg?: number;
    /** West and north of the picture, or the middle of its first pixel when it `isPoints`. */
    readonly corner?: readonly [number, number];
    /** Side of a pixel. */
    readonly pixel?: number;
    readonly isPoints?: boolean;
    readonly nodata?: string;
    /** Unit of the heights, EPSG code. */
    readonly verticalUnit?: number;
    readonly isBigEndian?: boolean;
}

const BYTES = { int16: 2, float32: 4, uint8: 1 } as const;
const FORMAT = { int16: 2, float32: 3, uint8: 1 } as const;
const COMPRESSION = { none: 1, lzw: 5, deflate: 8 } as const;

/** Writes a classic TIFF (TIFF 6.0, Adobe technical note 3, GeoTIFF 1.1). */
export function geoTiff(drawn: DrawnTiff): Buffer {
    const { sample = 'float32', bands = 1, compression = 'none', predictor = 1 } = drawn;
    const height = drawn.rows.length;
    const width = (drawn.rows[0]?.length ?? 0) / bands;
    const blocks = cutBlocks(drawn, width, height).map((rows) => {
        const bytes = Buffer.concat(rows.map((row) => encodeRow(row, sample, bands, predictor)));
        return pack(drawn.isBigEndian ? swapped(bytes, BYTES[sample]) : bytes, compression);
    });
    const header = 8;
    const offsets = blocks.map((_, index) =>
        blocks.slice(0, index).reduce((sum, { length }) => sum + length, header),
    );
    const lengths = blocks.map(({ length }) => length);
    const layout: Entry[] = drawn.tile
        ? [short(322, drawn.tile), short(323, drawn.tile), long(324, ...offsets), long(325, ...lengths)]
        : [long(273, ...offsets), short(278, drawn.strip ?? height), long(279, ...lengths)];
    const entries: Entry[] = [
        short(256, width),
        short(257, height),
        short(258, ...new Array<number>(bands).fill(BYTES[sample] * 8)),
        short(259, COMPRESSION[compression]),
        short(262, bands === 3 ? 2 : 1),
        short(277, bands),
        short(284, 1),
        short(317, predictor),
        short(339, ...new Array<number>(bands).fill(FORMAT[sample])),
        ...layout,
        ...place(drawn),
        ...(drawn.nodata === undefined ? [] : [text(42113, drawn.nodata)]),
    ];
    return assemble(blocks, entries, drawn.isBigEndian === true);
}

interface Entry {
    readonly tag: number;
    readonly type: number;
    readonly count: number;
    readonly bytes: Buffer;
}

const short = (tag: number, ...values: number[]): Entry => {
    const bytes = Buffer.alloc(values.length * 2);
    for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
    return { tag, type: 3, count: values.length, bytes };
};

const long = (tag: number, ...values: number[]): Entry => {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
    return { tag, type: 4, count: values.length, bytes };
};

const double = (tag: number, ...values: number[]): Entry => {
    const bytes = Buffer.alloc(values.length * 8);
    for (const [index, value] of values.entries()) bytes.writeDoubleLE(value, index * 8);
    return { tag, type: 12, count: values.length, bytes };
};

const text = (tag: number, value: string): Entry => {
    const bytes = Buffer.from(`${value}\0`, 'latin1');
    return { tag, type: 2, count: bytes.length, bytes };
};

function place({ epsg, corner, pixel = 1, isPoints, verticalUnit }: DrawnTiff): Entry[] {
    const where = corner ? [double(33550, pixel, pixel, 0), double(33922, 0, 0, 0, ...corner, 0)] : [];
    if (epsg === undefined) return where;
    const keys = [
        [1024, epsg === 4326 ? 2 : 1],
        [1025, isPoints ? 2 : 1],
        [epsg === 4326 ? 2048 : 3072, epsg],
        ...(verticalUnit === undefined ? [] : [[4099, verticalUnit]]),
    ];
    const directory = [1, 1, 0, keys.length, ...keys.flatMap(([key = 0, value = 0]) => [key, 0, 1, value])];
    return [...where, short(34735, ...directory)];
}

function cutBlocks({ rows, tile, strip }: DrawnTiff, width: number, height: number): number[][][] {
    if (tile === undefined) {
        const size = strip ?? height;
        const starts = Array.from({ length: Math.ceil(height / size) }, (_, index) => index * size);
        return starts.map((start) => rows.slice(start, start + size).map((row) => [...row]));
    }
    const blocks: number[][][] = [];
    for (let top = 0; top < height; top += tile) {
        for (let left = 0; left < width; left += tile) {
            blocks.push(
                Array.from({ length: tile }, (_, row) =>
                    Array.from({ length: tile }, (_, column) => rows[top + row]?.[left + column] ?? 0),
                ),
            );
        }
    }
    return blocks;
}

function encodeRow(
    row: readonly number[],
    sample: keyof typeof BYTES,
    bands: number,
    predictor: number,
): Buffer {
    const size = BYTES[sample];
    const bytes = Buffer.alloc(row.length * size);
    for (const [index, value] of row.entries()) {
        if (sample === 'float32') bytes.writeFloatLE(value, index * size);
        else if (sample === 'int16') bytes.writeInt16LE(value, index * size);
        else bytes.writeUInt8(value, index);
    }
    if (predictor === 3) return floatDifferences(bytes, row.length);
    if (predictor === 2 && sample === 'int16') {
        for (let index = row.length - 1; index >= bands; index--) {
            const difference = bytes.readInt16LE(index * 2) - bytes.readInt16LE((index - bands) * 2);
            bytes.writeUInt16LE(difference & 0xffff, index * 2);
        }
    }
    return bytes;
}

/** All first bytes of the floats, then all second ones, as differences: the most significant come first. */
function floatDifferences(bytes: Buffer, floats: number): Buffer {
    const planes = Buffer.alloc(bytes.length);
    for (let index = 0; index < floats; index++) {
        for (let byte = 0; byte < 4; byte++) planes[byte * floats + index] = bytes[index * 4 + 3 - byte] ?? 0;
    }
    return Buffer.from(planes.map((value, index) => value - (index > 0 ? (planes[index - 1] ?? 0) : 0)));
}

function pack(bytes: Buffer, compression: keyof typeof COMPRESSION): Buffer {
    if (compression === 'none') return bytes;
    return compression === 'deflate' ? deflateSync(bytes) : lzw(bytes);
}

/** LZW that clears its table before codes grow beyond nine bits, and so never needs the table. */
function lzw(bytes: Buffer): Buffer {
    const CLEAR = 256;
    const END = 257;
    const codes = [CLEAR];
    for (const [index, byte] of bytes.entries()) {
        if (index > 0 && index % 200 === 0) codes.push(CLEAR);
        codes.push(byte);
    }
    codes.push(END);
    const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
    const octets = bits.match(/.{1,8}/g) ?? [];
    return Buffer.from(octets.map((octet) => Number.parseInt(octet.padEnd(8, '0'), 2)));
}

/** The same numbers in the other byte order. */
function swapped(bytes: Buffer, size: number): Buffer {
    const copy = Buffer.from(bytes);
    if (size === 2) return copy.swap16();
    if (size === 4) return copy.swap32();
    return size === 8 ? copy.swap64() : copy;
}

/** Bytes of a number by TIFF type. */
const SIZES: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 4, 12: 8 };

function assemble(blocks: readonly Buffer[], entries: readonly Entry[], isBigEndian: boolean): Buffer {
    const inOrder = (bytes: Buffer, size: number) => (isBigEndian ? swapped(bytes, size) : bytes);
    const number = (value: number, size: 2 | 4): Buffer => {
        const bytes = Buffer.alloc(size);
        bytes.writeUIntLE(value, 0, size);
        return inOrder(bytes, size);
    };
    const data = Buffer.concat(blocks);
    const padding = Buffer.alloc(data.length % 2);
    const directoryAt = 8 + data.length + padding.length;
    const mark = Buffer.from(isBigEndian ? 'MM' : 'II', 'latin1');
    const directory = [number(entries.length, 2)];
    const rest: Buffer[] = [];
    let restAt = directoryAt + 2 + entries.length * 12 + 4;
    for (const { tag, type, count, bytes } of [...entries].sort((one, other) => one.tag - other.tag)) {
        const value = inOrder(bytes, SIZES[type] ?? 1);
        directory.push(number(tag, 2), number(type, 2), number(count, 4));
        if (value.length <= 4) {
            directory.push(Buffer.concat([value, Buffer.alloc(4 - value.length)]));
            continue;
        }
        directory.push(number(restAt, 4));
        rest.push(value);
        restAt += value.length;
    }
    const end = number(0, 4);
    return Buffer.concat([
        mark,
        number(42, 2),
        number(directoryAt, 4),
        data,
        padding,
        ...directory,
        end,
        ...rest,
    ]);
}
