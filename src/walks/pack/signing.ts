import { createHash } from 'node:crypto';
import { isSignedBy, newSecret, publicBytesOf, readSecret, signWith } from '../../signing/ed25519.ts';
import type { Signature } from './packSchema.ts';

/** Signed together with pack.json, so that no signature of ours can be taken for one of something else. */
const DOMAIN = Buffer.from('stufenfrei walks 1\n');

const signedBytes = (json: Uint8Array): Buffer => Buffer.concat([DOMAIN, json]);

/** A new private key, PKCS #8. */
export const newPrivateKey = (): Uint8Array => newSecret().export({ type: 'pkcs8', format: 'der' });

function secretOf(privateKey: Uint8Array) {
    const secret = readSecret(privateKey);
    if (!secret) throw new Error('the own key of the walks is no ed25519 key');
    return secret;
}

/** The raw public key of a private one, base64url. */
export const publicKeyOf = (privateKey: Uint8Array): string =>
    publicBytesOf(secretOf(privateKey)).toString('base64url');

export function signJson(json: Uint8Array, privateKey: Uint8Array): Signature {
    const secret = secretOf(privateKey);
    return {
        algorithm: 'ed25519',
        key: publicBytesOf(secret).toString('base64url'),
        signature: signWith(signedBytes(json), secret).toString('base64url'),
    };
}

export const isSigned = (json: Uint8Array, { key, signature }: Signature): boolean =>
    isSignedBy(signedBytes(json), Buffer.from(signature, 'base64url'), Buffer.from(key, 'base64url'));

/** Of a public key, short enough to be compared by telephone: `3F9A-77C2-0B1E-D4A6`. */
export function fingerprintOf(key: string): string {
    const digest = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex').toUpperCase();
    return (digest.slice(0, 16).match(/.{4}/g) ?? []).join('-');
}
