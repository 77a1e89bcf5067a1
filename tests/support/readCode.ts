import jsQR from 'jsqr';

/** What a phone reads in a picture of so many pixels a side; undefined where it finds no code. */
export function readCode(rgba: Uint8ClampedArray, width: number, height: number): string | undefined {
    const read = jsQR(rgba, width, height);
    return read ? new TextDecoder().decode(Uint8Array.from(read.binaryData)) : undefined;
}
