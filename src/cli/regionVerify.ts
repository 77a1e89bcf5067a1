import { verifyPack } from '../pack/verifyPack.ts';
import { type Command, UsageError } from './Command.ts';
import { readOptions } from './readOptions.ts';

const USAGE = `Usage: stufenfrei region verify DIR

Checks the manifest of the region pack in DIR, the size and hash of each file, the invariants of the walk graph
and the integrity of the databases. Exit status 0 when the pack is sound, 1 when anything is wrong.`;

/** The one folder that `region info` and `region verify` take. */
export function readFolder(words: string[]): string {
    const [folder, stray] = readOptions(words, {}).words;
    if (folder === undefined) throw new UsageError('DIR is missing, the folder of a region pack');
    if (stray !== undefined) throw new UsageError(`Expected one DIR, found ${stray} too`);
    return folder;
}

async function run(words: string[]): Promise<number> {
    const folder = readFolder(words);
    const faults = await verifyPack(folder);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) return 1;
    console.log(`The region pack in ${folder} is sound.`);
    return 0;
}

/** `region verify`. */
export const regionVerify: Command = { usage: USAGE, run };
