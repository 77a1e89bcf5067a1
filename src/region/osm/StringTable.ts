import { BadInput } from './BadInput.ts';
import { BYTES, type ProtobufCursor } from './ProtobufCursor.ts';

/** The strings of one block, made when they are first asked for. */
export class StringTable {
    readonly #bytes: Buffer | undefined;
    readonly #starts: number[] = [];
    readonly #ends: number[] = [];
    readonly #made: (string | undefined)[] = [];

    constructor(bytes?: Buffer) {
        this.#bytes = bytes;
    }

    static read(cursor: ProtobufCursor): StringTable {
        const table = new StringTable(cursor.bytes);
        while (cursor.next()) {
            if (!cursor.at(1, BYTES)) {
                cursor.skip();
                continue;
            }
            const range = cursor.message();
            table.#starts.push(range.position);
            table.#ends.push(range.end);
        }
        return table;
    }

    at(index: number): string {
        const made = this.#made[index];
        if (made !== undefined) return made;
        if (!this.#bytes || index >= this.#starts.length) {
            throw new BadInput(`a tag is string ${index} of ${this.#starts.length}`);
        }
        const text = this.#bytes.toString('utf8', this.#starts[index], this.#ends[index]);
        this.#made[index] = text;
        return text;
    }
}
