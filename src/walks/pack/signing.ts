import {
    createHash,
    createPrivateKey,
    createPublicKey,
    generateKeyPairSync,
    sign,
    verify,
} from 'node:crypto';
import type { Signature } from './packSchema.ts';

/** Signed together with pack.json, so that no signature of ours can be taken for one of something else. */
const DOMAIN = Buffer.from('stufenfrei walks 1\n');

const signedBytes = (json: Uint8Array): Buffer => Buffer.concat([DOMAIN, json]);

/** A new private key, PKCS #8. */
export function newPrivateKey(): Uint8Array {
    return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
}

const readPrivateKey = (bytes: Uint8Array) =>
    createPrivateKey({ key: Buffer.from(bytes), type: 'pkcs8', format: 'der' });

/** The raw public key of a private one, base64url. */
export function publicKeyOf(privateKey: Uint8Array): string {
    const { x } = createPublicKey(readPrivateKey(privateKey)).export({ format: 'jwk' });
    if (x === undefined) throw new Error('an ed25519 key has no x');
    return x;
}

/** Ed25519 has no chance in it: the same key and bytes give the same signature. */
export function signJson(json: Uint8Array, privateKey: Uint8Array): Signature {
    return {
        algorithm: 'ed25519',
        key: publicKeyOf(privateKey),
        signature: sign(null, signedBytes(json), readPrivateKey(privateKey)).toString('base64url'),
    };
}

export function isSignedBy(json: Uint8Array, { key, signature }: Signature): boolean {
    try {
        const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
        return verify(null, signedBytes(json), publicKey, Buffer.from(signature, 'base64url'));
    } catch {
        return false;
    }
}

/** Of a public key, short enough to be compared by telephone: `3F9A-77C2-0B1E-D4A6`. */
export function fingerprintOf(key: string): string {
    const digest = createHash('sha256').update(Buffer.from(key, 'base64url')).digest('hex').toUpperCase();
    return (digest.slice(0, 16).match(/.{4}/g) ?? []).join('-');
}
