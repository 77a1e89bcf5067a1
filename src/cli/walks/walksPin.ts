import { createInterface } from 'node:readline/promises';
import { PIN, ROLES } from '../../walks/store/Pins.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks pin caretaker|maintainer

Sets or resets a PIN: 4 to 12 digits, read from standard input. A caretaker's opens the walks, a
maintainer's everything. Tries that were slowed are free again.

${WALKS_FILE_USAGE}`;

async function readLine(): Promise<string> {
    const lines = createInterface({ input: process.stdin });
    if (process.stdin.isTTY) process.stderr.write('New PIN: ');
    for await (const line of lines) {
        lines.close();
        return line.trim();
    }
    return '';
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: WALKS_FILE_OPTIONS });
    const [name, ...more] = options.words;
    const role = ROLES.find((known) => known === name);
    if (role === undefined || more.length > 0) throw new UsageError(`expected ${ROLES.join(' or ')}`);
    const pin = await readLine();
    if (!PIN.test(pin)) throw new UsageError('expected a PIN of 4 to 12 digits on standard input');
    const store = await openWalksFile(options);
    await store.pins.set(role, pin);
    store.close();
    console.log(`The PIN of the ${role} is set.`);
    return 0;
}

export const walksPin: Command = { usage: USAGE, run };
