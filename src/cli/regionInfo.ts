import { openPack } from '../pack/openPack.ts';
import type { Command } from './Command.ts';
import { drawNetwork } from './drawNetwork.ts';
import { readOptions } from './readOptions.ts';
import { describeManifest, describeNetwork, describeStatistics } from './regionReport.ts';
import { oneFolder } from './regionVerify.ts';

const USAGE = `Usage: stufenfrei region info DIR

Prints the manifest of the region pack in DIR, its statistics and a small drawing of its network; flights of
steps are drawn as #.`;

const COLUMNS = 72;
const ROWS = 24;

async function run(words: string[]): Promise<number> {
    const folder = oneFolder(readOptions(words, {}).words);
    const pack = await openPack(folder);
    if (!pack.ok) {
        console.error(`${pack.fault}.`);
        return 1;
    }
    const { manifest, graph } = pack.value;
    const text = [
        ...describeManifest(manifest),
        ...describeNetwork(manifest),
        '',
        ...describeStatistics(manifest),
        '',
        ...drawNetwork(graph, COLUMNS, ROWS),
    ];
    console.log(text.join('\n'));
    return 0;
}

/** `region info`. */
export const regionInfo: Command = { usage: USAGE, run };
