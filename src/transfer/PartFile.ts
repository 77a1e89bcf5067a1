import { createHash } from 'node:crypto';
import {
    createReadStream,
    existsSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** What the bytes of a file must come to. */
export interface Checksum {
    readonly algorithm: 'md5' | 'sha256';
    /** Lower-case hexadecimal. */
    readonly hex: string;
}

const markSchema = z.strictObject({ address: z.string(), version: z.string() });

/** A download under way: `PATH.part` with the bytes, `PATH.part.json` with what they are a part of. */
export class PartFile {
    readonly #path: string;
    readonly #part: string;
    readonly #mark: string;

    constructor(path: string) {
        this.#path = path;
        this.#part = `${path}.part`;
        this.#mark = `${path}.part.json`;
    }

    get size(): number {
        return existsSync(this.#part) ? statSync(this.#part).size : 0;
    }

    /** Which version of what lies at the address the bytes here belong to; undefined when they cannot be gone on with. */
    versionOf(address: string): string | undefined {
        if (this.size === 0 || !existsSync(this.#mark)) return undefined;
        const mark = markSchema.safeParse(parse(readFileSync(this.#mark, 'utf8')));
        return mark.success && mark.data.address === address ? mark.data.version : undefined;
    }

    /** Begins anew; without a version a cut download cannot be gone on with. */
    async begin(address: string, version: string | undefined): Promise<FileHandle> {
        this.discard();
        if (version !== undefined) writeFileSync(this.#mark, JSON.stringify({ address, version }));
        return await open(this.#part, 'w');
    }

    goOn(): Promise<FileHandle> {
        return open(this.#part, 'a');
    }

    discard(): void {
        rmSync(this.#part, { force: true });
        rmSync(this.#mark, { force: true });
    }

    async holds({ algorithm, hex }: Checksum): Promise<boolean> {
        const hash = createHash(algorithm);
        await pipeline(createReadStream(this.#part, { highWaterMark: 1 << 20 }), hash);
        return hash.digest('hex') === hex;
    }

    /** Puts the whole file in its place. */
    finish(): void {
        renameSync(this.#part, this.#path);
        rmSync(this.#mark, { force: true });
    }
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
