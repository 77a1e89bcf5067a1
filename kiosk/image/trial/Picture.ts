import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const BYTES_A_PIXEL = 3;
/** Shades by which two pixels of the same picture may differ. */
const SHADE = 24;

/** Rows of pixels, three bytes each. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    readonly pixels: Buffer;
}

/** A binary portable pixmap (netpbm's ppm(5), 255 shades), as QEMU's screendump writes it. */
export function readPixmap(bytes: Buffer): Picture {
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    if (!header) throw new Error('not a pixmap: expected P6, width, height, 255');
    return { width: Number(header[1]), height: Number(header[2]), pixels: bytes.subarray(header[0].length) };
}

export async function savePicture({ width, height, pixels }: Picture, file: string): Promise<void> {
    writeFileSync(
        file,
        await sharp(pixels, { raw: { width, height, channels: BYTES_A_PIXEL } })
            .png()
            .toBuffer(),
    );
}

/** Share of pixels that differ by more than a shade; 1 between pictures of different sizes. */
export function difference(one: Picture, other: Picture): number {
    if (one.width !== other.width || one.height !== other.height) return 1;
    let changed = 0;
    for (let at = 0; at < one.pixels.length; at += BYTES_A_PIXEL) {
        const far = [0, 1, 2].some(
            (part) => Math.abs((one.pixels[at + part] ?? 0) - (other.pixels[at + part] ?? 0)) > SHADE,
        );
        if (far) changed++;
    }
    return changed / (one.width * one.height);
}

/** Whether everything has the colour of its first pixel: a screen that is off, or on and empty. */
export function isPlain({ pixels }: Picture): boolean {
    const first = pixels.subarray(0, BYTES_A_PIXEL);
    for (let at = 0; at < pixels.length; at += BYTES_A_PIXEL)
        if (first.compare(pixels, at, at + BYTES_A_PIXEL) !== 0) return false;
    return true;
}
