import { checkPackSignature } from '../pack/packSignature.ts';
import { PUBLIC_KEY } from '../pack/signature.ts';
import { verifyPack } from '../pack/verifyPack.ts';
import { type Command, UsageError } from './Command.ts';
import { readOptions } from './readOptions.ts';

const USAGE = `Usage: stufenfrei region verify DIR [--key PUBLIC_KEY]…

Checks the manifest of the region pack in DIR, the size and hash of each file, the invariants of the walk graph
and the integrity of the databases. Exit status 0 when the pack is sound, 1 when anything is wrong.

  --key PUBLIC_KEY   the pack must be signed with this key, or one of these (stufenfrei keys new)`;

/** The one folder that a command takes. */
export function oneFolder([folder, stray]: readonly string[]): string {
    if (folder === undefined) throw new UsageError('DIR is missing, the folder of a region pack');
    if (stray !== undefined) throw new UsageError(`Expected one DIR, found ${stray} too`);
    return folder;
}

function checkKeys(keys: readonly string[]): readonly string[] {
    const wrong = keys.find((key) => !PUBLIC_KEY.test(key));
    if (wrong !== undefined)
        throw new UsageError(`--key: expected a public key as in ed25519:…=, found ${wrong}`);
    return keys;
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { lists: ['key'] });
    const folder = oneFolder(options.words);
    const keys = checkKeys(options.list('key'));
    const faults = await verifyPack(folder);
    const vouched = keys.length > 0 ? await checkPackSignature(folder, keys) : undefined;
    if (vouched && !vouched.ok) faults.push(vouched.fault);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) return 1;
    console.log(`The region pack in ${folder} is sound.`);
    if (vouched?.ok) console.log(`It was signed on ${vouched.value.signed} with ${vouched.value.key}.`);
    return 0;
}

/** `region verify`. */
export const regionVerify: Command = { usage: USAGE, run };
