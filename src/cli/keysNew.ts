import { writeFileSync } from 'node:fs';
import { newKeyPair } from '../pack/signature.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';

const USAGE = `Usage: stufenfrei keys new --out FILE

Makes a pair of ed25519 keys. The secret one is written to FILE, for your eyes alone: whoever has it can send
packs to your kiosks. The public one is printed, for trustedKeys in the settings, and written to FILE.pub.
A FILE that is there is never overwritten.`;

const OWNER_ONLY = 0o600;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['out'] });
    expectNoWords(options.words);
    const file = required('out', options.value('out'));
    const { privateKey, publicKey } = newKeyPair();
    try {
        writeFileSync(file, privateKey, { flag: 'wx', mode: OWNER_ONLY });
        writeFileSync(`${file}.pub`, `${publicKey}\n`);
    } catch (fault) {
        throw new UsageError(`${file} cannot be written (${fault instanceof Error ? fault.message : fault})`);
    }
    console.log(publicKey);
    return 0;
}

/** `keys new`. */
export const keysNew: Command = { usage: USAGE, run };
