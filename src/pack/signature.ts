import { createHash, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { isSignedBy, newSecret, publicBytesOf, readSecret, signWith } from '../signing/ed25519.ts';

/** Beside the manifest of a signed region pack. */
export const SIGNATURE_FILE = 'signature.json';
const SIGNATURE_VERSION = 1;

/** What a signature vouches for: one for a closure file is none for a region. */
export type SignedKind = 'region' | 'closures';

/** An ed25519 public key: `ed25519:` and the base64 of its 32 bytes (RFC 8032). */
const PREFIX = 'ed25519:';
export const PUBLIC_KEY = /^ed25519:[A-Za-z0-9+/]{43}=$/;

const signatureSchema = z.strictObject({
    format: z.literal('stufenfrei-signature'),
    version: z.literal(SIGNATURE_VERSION),
    key: z.string().regex(PUBLIC_KEY),
    /** UTC; of two releases the later one is the newer. */
    signed: z.iso.datetime(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    signature: z.base64().max(100),
});

/** Who vouched, and when: ISO 8601 in UTC. */
export interface Vouched {
    readonly key: string;
    readonly signed: string;
}

/** A new pair: the secret half as PKCS #8 PEM, the public one as settings name it. */
export function newKeyPair(): { readonly privateKey: string; readonly publicKey: string } {
    const secret = newSecret();
    return {
        privateKey: String(secret.export({ type: 'pkcs8', format: 'pem' })),
        publicKey: nameOf(secret),
    };
}

const nameOf = (secret: KeyObject): string => PREFIX + publicBytesOf(secret).toString('base64');

/** The signed words: what it is, when, and the hash of every byte. */
const message = (kind: SignedKind, signed: string, sha256: string): Buffer =>
    Buffer.from(`stufenfrei signature ${SIGNATURE_VERSION}\n${kind}\n${signed}\n${sha256}\n`);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The text of a signature file; `signed` is now, ISO 8601 in UTC. The fault is a key that is none. */
export function signBytes(
    kind: SignedKind,
    bytes: Uint8Array,
    privateKey: string,
    signed: string,
): Result<string, string> {
    const secret = readSecret(privateKey);
    if (!secret) return fail('expected an ed25519 private key in PEM (stufenfrei keys new)');
    const sha256 = hashOf(bytes);
    const signature = {
        format: 'stufenfrei-signature',
        version: SIGNATURE_VERSION,
        key: nameOf(secret),
        signed,
        sha256,
        signature: signWith(message(kind, signed, sha256), secret).toString('base64'),
    };
    return succeed(`${JSON.stringify(signature, undefined, 2)}\n`);
}

/** Who of the trusted vouched for these bytes; the fault says why nobody did. */
export function checkSignature(
    kind: SignedKind,
    bytes: Uint8Array,
    signatureText: string,
    trusted: readonly string[],
): Result<Vouched, string> {
    const read = signatureSchema.safeParse(parse(signatureText));
    if (!read.success) return fail('its signature cannot be read');
    const { key, signed, sha256, signature } = read.data;
    if (!trusted.includes(key)) return fail(`it is signed with ${key}, which is not among the trusted keys`);
    if (hashOf(bytes) !== sha256) return fail('it is not what was signed');
    const isGenuine = isSignedBy(
        message(kind, signed, sha256),
        Buffer.from(signature, 'base64'),
        Buffer.from(key.slice(PREFIX.length), 'base64'),
    );
    return isGenuine ? succeed({ key, signed }) : fail('its signature is wrong');
}

/** When a signature says it was made, milliseconds since 1970, whoever made it; undefined for what is none. */
export function signedOn(signatureText: string): number | undefined {
    const read = signatureSchema.safeParse(parse(signatureText));
    return read.success ? Date.parse(read.data.signed) : undefined;
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
