import sharp from 'sharp';

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

/** A photo as upright JPEG of pixels alone, at most 1280 × 960; throws where it is none. */
export const encodePhoto = (bytes: Uint8Array): Promise<Buffer> =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning', pages: 1 })
        .autoOrient()
        .resize(WIDEST, HIGHEST, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: 'white' })
        .toColourspace('srgb')
        .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
        .toBuffer();
