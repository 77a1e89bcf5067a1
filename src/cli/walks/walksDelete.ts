import { type Command, UsageError } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { walkLine } from './walkLine.ts';
import { chosenWalks } from './walksExport.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks delete NUMBER …

Deletes walks with their photos and voices, for good. They stay in the daily backups for a week.

${WALKS_FILE_USAGE}`;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: WALKS_FILE_OPTIONS });
    if (options.words.length === 0) throw new UsageError('expected the number of a walk');
    const store = await openWalksFile(options);
    try {
        const walks = chosenWalks(store, options.words);
        store.inOne(() => {
            for (const { id } of walks) store.walks.delete(id);
        });
        for (const walk of walks) console.log(`deleted ${walkLine(walk)}`);
        return 0;
    } finally {
        store.close();
    }
}

export const walksDelete: Command = { usage: USAGE, run };
