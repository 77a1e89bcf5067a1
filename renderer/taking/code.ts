import { type Bitmap2D, correction, generate, mode } from 'lean-qr';

/** Larger codes have too many modules for a phone held at arm's length (97 a side, ISO/IEC 18004). */
const LARGEST_VERSION = 20;

/** Text is UTF-8 and says so; a code of figures or capitals alone is smaller. */
const MODES = [mode.numeric, mode.alphaNumeric, mode.utf8];

/** A QR code that survives the loss of 15 % of its modules; undefined where the text is too long for one. */
export function codeOf(text: string): Bitmap2D | undefined {
    try {
        return generate(text, {
            modes: MODES,
            minCorrectionLevel: correction.M,
            maxVersion: LARGEST_VERSION,
        });
    } catch {
        return undefined;
    }
}

export const fitsCode = (text: string): boolean => codeOf(text) !== undefined;
