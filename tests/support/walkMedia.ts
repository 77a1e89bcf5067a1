import sharp from 'sharp';

/** A photo with slopes, edges and grain, as JPEG; the seed makes it another. */
export function photo(seed = 1, width = 320, height = 240): Promise<Buffer> {
    let state = seed;
    const grain = () => {
        state = (state * 1664525 + 1013904223) >>> 0;
        return (state / 2 ** 32) * 30 - 15;
    };
    const pixels = Uint8ClampedArray.from({ length: width * height * 3 }, (_, index) => {
        const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
        const edge = ((x >> 5) + (y >> 5)) % 2 === 0 ? 60 : 0;
        return 90 + 60 * Math.sin(x / 37 + (index % 3)) + edge + (y / height) * 40 + grain();
    });
    return sharp(pixels, { raw: { width, height, channels: 3 } })
        .jpeg({ quality: 92 })
        .toBuffer();
}

/** A spoken "ah" as WAV: 16 bit, one channel. */
export function voice(seconds = 0.2, rate = 16_000): Uint8Array {
    const samples = Math.round(seconds * rate);
    const bytes = Buffer.alloc(44 + samples * 2);
    bytes.write('RIFF', 0);
    bytes.writeUInt32LE(bytes.length - 8, 4);
    bytes.write('WAVEfmt ', 8);
    bytes.writeUInt32LE(16, 16);
    bytes.writeUInt16LE(1, 20);
    bytes.writeUInt16LE(1, 22);
    bytes.writeUInt32LE(rate, 24);
    bytes.writeUInt32LE(rate * 2, 28);
    bytes.writeUInt16LE(2, 32);
    bytes.writeUInt16LE(16, 34);
    bytes.write('data', 36);
    bytes.writeUInt32LE(samples * 2, 40);
    for (let index = 0; index < samples; index++) {
        bytes.writeInt16LE(Math.round(8000 * Math.sin((index / rate) * 2 * Math.PI * 220)), 44 + index * 2);
    }
    return bytes;
}
