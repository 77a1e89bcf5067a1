import { readFile } from 'node:fs/promises';
import { fail, type Result, succeed } from '../base/result.ts';
import { checkSignature } from '../pack/signature.ts';
import { writeWhole } from '../pack/writeWhole.ts';
import { type Closure, parseClosures, readClosures } from './closureFile.ts';

/** Where closures come from; all of them or none, and then the fault says why. */
export type ClosureSource = () => Promise<Result<Closure[], string>>;

export const NO_CLOSURES: ClosureSource = async () => succeed([]);

/** Closures of a file that nobody needs to have signed; none without one. */
export const closuresOf = (path: string | undefined): ClosureSource =>
    path === undefined ? NO_CLOSURES : () => readClosures(path);

/**
 * Closures of a kiosk's file. With trusted keys the signature beside it (`path.sig`) must be of one of them. What was
 * read and believed is kept at `kept`, so that it is still known after a restart with a file that cannot be read.
 */
export function believedClosures(
    path: string,
    trustedKeys: readonly string[],
    kept: string | undefined,
): ClosureSource {
    return async () => {
        const bytes = await readFile(path).catch(() => undefined);
        if (!bytes) return fail(`closures ${path}: the file cannot be read`);
        const fault = trustedKeys.length > 0 ? await signatureFault(path, bytes, trustedKeys) : undefined;
        if (fault !== undefined) return fail(`closures ${path}: ${fault}`);
        const closures = parseClosures(path, bytes.toString());
        if (closures.ok && kept !== undefined) keep(kept, bytes);
        return closures;
    };
}

async function signatureFault(
    path: string,
    bytes: Uint8Array,
    trustedKeys: readonly string[],
): Promise<string | undefined> {
    const signature = await readFile(`${path}.sig`, 'utf8').catch(() => undefined);
    if (signature === undefined) return `the file is not signed, expected ${path}.sig`;
    const checked = checkSignature('closures', bytes, signature, trustedKeys);
    return checked.ok ? undefined : `the file is refused: ${checked.fault}`;
}

/** A full disk is no reason to forget what is closed. */
function keep(kept: string, bytes: Uint8Array): void {
    try {
        writeWhole(kept, bytes);
    } catch (error) {
        process.emitWarning(`${kept}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
