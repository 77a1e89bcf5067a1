import sharp from 'sharp';
import { fail, type Result, succeed } from '../../base/result.ts';

/** Only these decoders of libvips may run: no SVG, no PDF, nothing that reads other files. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const WIDEST = 1280;
const HIGHEST = 960;
/** A camera's 60 megapixels; more is no photo of a door. */
const MOST_PIXELS = 60_000_000;
const QUALITY = 70;
/** A photo with much noise settles in about ten rounds. */
const MOST_ROUNDS = 60;

const encode = (bytes: Uint8Array): Promise<Buffer> =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning', pages: 1 })
        .autoOrient()
        .resize(WIDEST, HIGHEST, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: 'white' })
        .toColourspace('srgb')
        .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
        .toBuffer();

/**
 * A photo decoded and encoded anew as JPEG, turned upright, at most 1280 × 960, with nothing but its pixels:
 * no place, no camera, no time, nothing hidden before, in or behind it. Encoded until encoding changes nothing,
 * so that the result stays byte for byte what it is wherever it is read again.
 */
export async function settlePhoto(bytes: Uint8Array): Promise<Result<Uint8Array, string>> {
    try {
        let [before, after]: [Uint8Array, Uint8Array] = [bytes, await encode(bytes)];
        for (let round = 0; round < MOST_ROUNDS && Buffer.compare(before, after) !== 0; round++) {
            [before, after] = [after, await encode(after)];
        }
        return succeed(new Uint8Array(after));
    } catch {
        return fail('expected a photo (JPEG, PNG or WebP, at most 60 megapixels) that is whole');
    }
}
