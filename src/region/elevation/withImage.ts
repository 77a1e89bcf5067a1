import { type FileHandle, open } from 'node:fs/promises';
import GeoTIFF, { type GeoTIFFImage } from 'geotiff';
import { BadInput } from '../osm/BadInput.ts';

interface Slice {
    readonly offset: number;
    readonly length: number;
}

/** A file for geotiff, whose own way of reading gives zeros beyond the end; here those bytes are missing. */
class FileBytes {
    readonly fileSize: number;
    readonly #file: FileHandle;

    constructor(file: FileHandle, size: number) {
        this.#file = file;
        this.fileSize = size;
    }

    async fetch(slices: readonly Slice[]): Promise<ArrayBuffer[]> {
        return Promise.all(slices.map(async (slice) => (await this.fetchSlice(slice)).data));
    }

    async fetchSlice({ offset, length }: Slice): Promise<Slice & { data: ArrayBuffer }> {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, this.fileSize - offset)));
        await this.#file.read(bytes, 0, bytes.length, offset);
        return { data: bytes.buffer, offset, length };
    }

    async close(): Promise<void> {
        await this.#file.close();
    }
}

/** Opens a GeoTIFF for some work with its full image, the first. Throws BadInput where it cannot be read. */
export async function withImage<Made>(
    path: string,
    work: (image: GeoTIFFImage) => Promise<Made>,
): Promise<Made> {
    const file = await open(path).catch((fault: Error) => {
        throw new BadInput(`${path} cannot be opened (${fault.message})`);
    });
    try {
        const tiff = await GeoTIFF.fromSource(new FileBytes(file, (await file.stat()).size));
        return await work(await tiff.getImage(0));
    } catch (fault) {
        if (fault instanceof BadInput) throw fault;
        // A view of fewer bytes than it asks for
        if (fault instanceof RangeError) throw new BadInput(`${path} is cut off`);
        const reason = fault instanceof Error ? fault.message : fault;
        throw new BadInput(`${path} cannot be read as GeoTIFF (${reason})`);
    } finally {
        await file.close();
    }
}
