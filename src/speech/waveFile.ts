const RIFF = 0x46464952;
const DATA = 0x61746164;
/** Bytes of the header that espeak-ng writes before the samples. */
const HEADER = 44;

/**
 * A WAV file that was written to a pipe, with its true lengths: who writes to a pipe cannot go back and fill them in.
 * Undefined where it is no such file or holds no sample.
 */
export function withTrueLengths(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
    if (bytes.length <= HEADER) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== RIFF || view.getUint32(HEADER - 8, true) !== DATA) return undefined;
    view.setUint32(4, bytes.length - 8, true);
    view.setUint32(HEADER - 4, bytes.length - HEADER, true);
    return bytes;
}
