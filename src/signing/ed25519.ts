import {
    createPrivateKey,
    createPublicKey,
    generateKeyPairSync,
    type KeyObject,
    type PrivateKeyInput,
    sign,
    verify,
} from 'node:crypto';

/** A new secret key. */
export const newSecret = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** A secret key out of PEM, or out of PKCS #8 bytes; undefined for what is none or of another kind. */
export function readSecret(key: string | Uint8Array): KeyObject | undefined {
    const input: PrivateKeyInput | string =
        typeof key === 'string' ? key : { key: Buffer.from(key), type: 'pkcs8', format: 'der' };
    try {
        const secret = createPrivateKey(input);
        return secret.asymmetricKeyType === 'ed25519' ? secret : undefined;
    } catch {
        return undefined;
    }
}

/** The 32 bytes of a secret key's public half (RFC 8032). */
export function publicBytesOf(secret: KeyObject): Buffer {
    const { x } = createPublicKey(secret).export({ format: 'jwk' });
    if (x === undefined) throw new Error('an ed25519 key has no x');
    return Buffer.from(x, 'base64url');
}

/** Ed25519 has no chance in it: the same key and bytes give the same signature. */
export const signWith = (message: Uint8Array, secret: KeyObject): Buffer => sign(null, message, secret);

/** Whether the 32 bytes of a public key made the signature; never for bytes that are no key. */
export function isSignedBy(message: Uint8Array, signature: Uint8Array, publicBytes: Uint8Array): boolean {
    try {
        const x = Buffer.from(publicBytes).toString('base64url');
        const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
        return verify(null, message, key, signature);
    } catch {
        return false;
    }
}
