import { z } from 'zod';
import { mediumNameSchema, type Walk, walkSchema } from '../walk.ts';

export const PACK_FORMAT = 'stufenfrei-walks';
export const PACK_VERSION = 1;
export const MOST_WALKS = 500;
/** Bytes of a whole pack, of pack.json, and of one photo or voice. */
export const LARGEST_PACK = 256 * 1024 * 1024;
export const LARGEST_JSON = 16 * 1024 * 1024;
export const LARGEST_MEDIUM = 12 * 1024 * 1024;

/** pack.json of a `.walks` file; docs/walks.schema.json is made from it. */
export const packSchema = z.strictObject({
    format: z.literal(PACK_FORMAT),
    version: z.literal(PACK_VERSION),
    /** By id, each id and number once. */
    walks: z.array(walkSchema).min(1).max(MOST_WALKS),
    /** Every photo and voice in media/, by name. */
    media: z.array(
        z.strictObject({ name: mediumNameSchema, bytes: z.number().int().min(1).max(LARGEST_MEDIUM) }),
    ),
});

export const signatureSchema = z.strictObject({
    algorithm: z.literal('ed25519'),
    /** The raw public key and the signature, base64url. */
    key: z.string().regex(/^[\w-]{43}$/),
    signature: z.string().regex(/^[\w-]{86}$/),
});

export type PackJson = z.infer<typeof packSchema>;
export type Signature = z.infer<typeof signatureSchema>;

/** Photos and voices by name. */
export type Media = ReadonlyMap<string, Uint8Array>;

/** Walks with all that they show and speak. */
export interface WalkPack {
    readonly walks: readonly Walk[];
    readonly media: Media;
}
