import { fail, type Result, succeed } from '../../base/result.ts';

/** A photo with much noise settles in about ten rounds. */
const MOST_ROUNDS = 60;

/** The codec is large, and no visit needs it. */
const loadCodec = () => import('./photoCodec.ts');

/**
 * A photo decoded and encoded anew as JPEG, turned upright, at most 1280 × 960, with nothing but its pixels:
 * no place, no camera, no time, nothing hidden before, in or behind it. Encoded until encoding changes nothing,
 * so that the result stays byte for byte what it is wherever it is read again.
 */
export async function settlePhoto(bytes: Uint8Array): Promise<Result<Uint8Array, string>> {
    const { encodePhoto } = await loadCodec();
    try {
        let [before, after]: [Uint8Array, Uint8Array] = [bytes, await encodePhoto(bytes)];
        for (let round = 0; round < MOST_ROUNDS && Buffer.compare(before, after) !== 0; round++) {
            [before, after] = [after, await encodePhoto(after)];
        }
        return succeed(new Uint8Array(after));
    } catch {
        return fail('expected a photo (JPEG, PNG or WebP, at most 60 megapixels) that is whole');
    }
}
