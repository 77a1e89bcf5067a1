import { createHash } from 'node:crypto';
import { type Result, succeed } from '../../base/result.ts';
import { settlePhoto } from './settlePhoto.ts';
import { settleVoice } from './settleVoice.ts';

export type MediumKind = 'jpg' | 'wav';

export interface Medium {
    /** SHA-256 of the bytes, and `.jpg` or `.wav`. */
    readonly name: string;
    readonly bytes: Uint8Array;
}

/** A photo or a voice that comes from outside, decoded and encoded anew and named by its new bytes. */
export async function settle(kind: MediumKind, given: Uint8Array): Promise<Result<Medium, string>> {
    const settled = kind === 'jpg' ? await settlePhoto(given) : settleVoice(given);
    if (!settled.ok) return settled;
    const bytes = settled.value;
    return succeed({ name: `${createHash('sha256').update(bytes).digest('hex')}.${kind}`, bytes });
}

/** The same for what has a name already. */
export const settleMedium = (name: string, given: Uint8Array): Promise<Result<Medium, string>> =>
    settle(name.endsWith('.jpg') ? 'jpg' : 'wav', given);
