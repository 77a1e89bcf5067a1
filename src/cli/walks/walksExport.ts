import { writeWhole } from '../../pack/writeWhole.ts';
import { exportPack } from '../../walks/carry/exportPack.ts';
import { fingerprintOf } from '../../walks/pack/signing.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { Walk } from '../../walks/walk.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions, required } from '../readOptions.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks export [NUMBER …] --out FILE

Writes walks as a .walks file, for a stick or a share: those with the numbers, or all.

${WALKS_FILE_USAGE}`;

const MOST = 500;

/** The walks with the numbers, or all where none is given. */
export function chosenWalks(store: WalkStore, numbers: readonly string[]): Walk[] {
    if (numbers.length === 0) return store.walks.all().map(({ walk }) => walk);
    return numbers.map((number) => {
        const found = store.walks.byNumber(number);
        if (!found) throw new UsageError(`There is no walk ${number} here`);
        return found.walk;
    });
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['out', ...WALKS_FILE_OPTIONS] });
    const out = required('out', options.value('out'));
    const store = await openWalksFile(options);
    try {
        const walks = chosenWalks(store, options.words);
        if (walks.length === 0 || walks.length > MOST) {
            throw new UsageError(`expected 1 to ${MOST} walks for one pack, found ${walks.length}`);
        }
        writeWhole(out, exportPack(store, walks));
        console.log(`${walks.length} walks in ${out}, signed by ${fingerprintOf(store.keys.ownKey())}.`);
        return 0;
    } finally {
        store.close();
    }
}

export const walksExport: Command = { usage: USAGE, run };
