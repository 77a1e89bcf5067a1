import { readFileSync } from 'node:fs';
import { signPack } from '../pack/packSignature.ts';
import { signBytes } from '../pack/signature.ts';
import { verifyPack } from '../pack/verifyPack.ts';
import { writeWhole } from '../pack/writeWhole.ts';
import { readClosures } from '../services/closureFile.ts';
import { type Command, UsageError } from './Command.ts';
import { readOptions, required } from './readOptions.ts';
import { oneFolder } from './regionVerify.ts';

const FAILED = 1;

/** The text of a private key; what it holds is looked at when it signs. */
export function readKey(path: string): string {
    try {
        return readFileSync(path, 'utf8');
    } catch {
        throw new UsageError(`--key ${path}: the file cannot be read`);
    }
}

function complain(faults: readonly string[]): number {
    for (const fault of faults) console.error(fault);
    return FAILED;
}

/** `region sign`: what is not sound is not signed. */
export const regionSign: Command = {
    usage: `Usage: stufenfrei region sign DIR --key FILE

Checks the region pack in DIR and signs it with the secret key in FILE (stufenfrei keys new): signature.json is
written into DIR. Kiosks take a pack only when it was signed later than the one they have.`,
    async run(words) {
        const options = readOptions(words, { values: ['key'] });
        const folder = oneFolder(options.words);
        const key = readKey(required('key', options.value('key')));
        const faults = await verifyPack(folder);
        if (faults.length > 0) return complain(faults);
        const signed = await signPack(folder, key, new Date().toISOString());
        if (!signed.ok) return complain([signed.fault]);
        console.log(`Signed the region pack in ${folder}.`);
        return 0;
    },
};

/** `closures sign`: likewise. */
export const closuresSign: Command = {
    usage: `Usage: stufenfrei closures sign FILE --key KEY

Checks the file of closures and signs it with the secret key in the file KEY (stufenfrei keys new): FILE.sig is
written. A kiosk with trustedKeys in its settings reads no other.`,
    async run(words) {
        const options = readOptions(words, { values: ['key'] });
        const [file, stray] = options.words;
        if (file === undefined) throw new UsageError('FILE is missing, a file of closures');
        if (stray !== undefined) throw new UsageError(`Expected one FILE, found ${stray} too`);
        const key = readKey(required('key', options.value('key')));
        const closures = await readClosures(file);
        if (!closures.ok) return complain([closures.fault]);
        const signed = signBytes('closures', readFileSync(file), key, new Date().toISOString());
        if (!signed.ok) return complain([`--key: ${signed.fault}`]);
        writeWhole(`${file}.sig`, signed.value);
        console.log(`Signed ${closures.value.length} closures in ${file}.sig.`);
        return 0;
    },
};
