import { toBase64url } from './base64url.ts';
import { LINK_VERSION } from './linkFormat.ts';

const MODULUS = 65_521;

/** Bytes as the fragment of a link: version, checksum in four letters, bytes. */
export function sealed(bytes: Uint8Array): string {
    return LINK_VERSION + toBase64url(checksum(bytes)) + toBase64url(bytes);
}

/** Three bytes of Adler-32 (RFC 1950, 8.2): a link that was cut or changed shows no way at all. */
function checksum(bytes: Uint8Array): Uint8Array {
    let low = 1;
    let high = 0;
    for (const byte of bytes) {
        low = (low + byte) % MODULUS;
        high = (high + low) % MODULUS;
    }
    return Uint8Array.of(high >> 8, high & 0xff, low & 0xff);
}
