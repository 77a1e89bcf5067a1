const HEADER = 44;

/** Samples from −1 to 1 as a WAV file: 16 bit, one channel. */
export function waveOf(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(HEADER + samples.length * 2);
    const view = new DataView(bytes.buffer);
    const tag = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
    tag(0, 'RIFF');
    view.setUint32(4, bytes.length - 8, true);
    tag(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, rate, true);
    view.setUint32(28, rate * 2, true);
    view.setUint16(32, 2, true);
    view.setUint16(34, 16, true);
    tag(36, 'data');
    view.setUint32(40, samples.length * 2, true);
    for (const [index, sample] of samples.entries()) {
        view.setInt16(HEADER + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), true);
    }
    return bytes;
}
