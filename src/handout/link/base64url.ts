const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters that a web address carries as they are (RFC 4648, 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        const letters = Math.min(4, bytes.length - at + 1);
        for (let letter = 0; letter < letters; letter++) text += LETTERS[(three >> (18 - 6 * letter)) & 63];
    }
    return text;
}

/** Undefined where a letter is none of the 64. */
export function fromBase64url(text: string): Uint8Array | undefined {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
    let held = 0;
    let bits = 0;
    let at = 0;
    for (const letter of text) {
        const six = LETTERS.indexOf(letter);
        if (six < 0) return undefined;
        held = ((held << 6) | six) & 0xffff;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes[at++] = (held >> bits) & 0xff;
    }
    return bytes;
}
