import { BadInput } from './BadInput.ts';

const HIGH = 2 ** 32;

/** Wire types of Protocol Buffers that OSM's schema uses. */
export const VARINT = 0;
export const BYTES = 2;

/**
 * Reads Protocol Buffers out of a range of bytes (protobuf.dev, Encoding). Never reads past its end:
 * a length that points beyond it is BadInput.
 */
export class ProtobufCursor {
    readonly bytes: Buffer;
    position: number;
    readonly end: number;
    /** Of the field that `next` found. */
    field = 0;
    wire = 0;

    constructor(bytes: Buffer, start = 0, end: number = bytes.length) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    get done(): boolean {
        return this.position >= this.end;
    }

    /** Goes to the next field; false at the end. */
    next(): boolean {
        if (this.position >= this.end) return false;
        const key = this.unsigned();
        this.field = Math.floor(key / 8);
        this.wire = key % 8;
        if (this.field === 0) throw new BadInput('a field has the number 0');
        return true;
    }

    /** Whether the field that `next` found has this number; its wire type must then be the schema's. */
    at(field: number, wire: number): boolean {
        if (this.field !== field) return false;
        if (this.wire !== wire)
            throw new BadInput(`field ${field} has wire type ${this.wire}, expected ${wire}`);
        return true;
    }

    /** Unsigned varint; exact below 2^53. */
    unsigned(): number {
        const { bytes, end } = this;
        if (this.position < end) {
            const first = bytes[this.position];
            if (first < 0x80) {
                this.position++;
                return first;
            }
        }
        let value = 0;
        let factor = 1;
        for (let count = 0; count < 10; count++) {
            if (this.position >= end) throw new BadInput('a number runs past the end');
            const byte = bytes[this.position++];
            value += (byte & 0x7f) * factor;
            if (byte < 0x80) return value;
            factor *= 0x80;
        }
        throw new BadInput('a number has more than ten bytes');
    }

    /** int64: two's complement in ten bytes when negative. */
    signed(): number {
        const start = this.position;
        const value = this.unsigned();
        if (value < (HIGH * HIGH) / 2) return value;
        let low = 0;
        let high = 0;
        for (let index = 0; index < this.position - start; index++) {
            const bits = BigInt(this.bytes[start + index] & 0x7f) << BigInt(7 * index);
            low = (low | Number(bits & 0xffffffffn)) >>> 0;
            high = (high | Number((bits >> 32n) & 0xffffffffn)) >>> 0;
        }
        return (high | 0) * HIGH + low;
    }

    /** sint64, zigzag. */
    zigzag(): number {
        const value = this.unsigned();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }

    /** A cursor over the bytes of a length-delimited field; this one goes on behind it. */
    message(): ProtobufCursor {
        const length = this.unsigned();
        if (length > this.end - this.position) {
            throw new BadInput(`a length of ${length} bytes runs past the end`);
        }
        const start = this.position;
        this.position += length;
        return new ProtobufCursor(this.bytes, start, this.position);
    }

    text(): string {
        const range = this.message();
        return this.bytes.toString('utf8', range.position, range.end);
    }

    /** How many varints are left: each ends with a byte below 128. */
    countVarints(): number {
        let count = 0;
        for (let index = this.position; index < this.end; index++) {
            if (this.bytes[index] < 0x80) count++;
        }
        return count;
    }

    skip(): void {
        if (this.wire === VARINT) this.unsigned();
        else if (this.wire === BYTES) this.message();
        else if (this.wire === 1) this.#jump(8);
        else if (this.wire === 5) this.#jump(4);
        else throw new BadInput(`a field has wire type ${this.wire}`);
    }

    #jump(length: number): void {
        if (length > this.end - this.position) throw new BadInput('a number runs past the end');
        this.position += length;
    }
}
