import { mediaOf } from '../../walks/walk.ts';
import type { Command } from '../Command.ts';
import { expectNoWords, readOptions } from '../readOptions.ts';
import { walkLine } from './walkLine.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks list [--json]

Lists the walks by their number, each with what planning it again found.

${WALKS_FILE_USAGE}`;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: WALKS_FILE_OPTIONS, flags: ['json'] });
    expectNoWords(options.words);
    const store = await openWalksFile(options);
    try {
        const findings = store.findings.all();
        const kept = store.walks.all();
        if (options.flag('json')) {
            const walks = kept.map(({ walk }) => ({ ...walk, finding: findings.get(walk.id) }));
            console.log(JSON.stringify({ walks }, undefined, 2));
            return 0;
        }
        for (const { walk } of kept) {
            const state = findings.get(walk.id)?.state ?? 'not checked';
            const marks = [walk.region, walk.listed ? 'listed' : 'by number only', state];
            console.log(`${walkLine(walk)} (${marks.join(', ')}; ${mediaOf(walk).length} photos and voices)`);
        }
        console.log(`${kept.length} walks.`);
        return 0;
    } finally {
        store.close();
    }
}

export const walksList: Command = { usage: USAGE, run };
