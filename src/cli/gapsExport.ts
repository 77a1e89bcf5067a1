import { writeFileSync } from 'node:fs';
import { openPack } from '../pack/openPack.ts';
import { openPlaces } from '../places/PlaceIndex.ts';
import { gapFeatures } from '../services/gaps/gapFeatures.ts';
import { readGaps } from '../services/gaps/gapFile.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';

const USAGE = `Usage: stufenfrei gaps export --region DIR --gaps FILE [--out FILE]

Prints what ways and lists had to leave unknown as GeoJSON for mappers, the most missed first.

  --gaps FILE   the file that the kiosk counts in: \`gaps\` of its settings
  --out FILE    writes there instead`;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'gaps', 'out'] });
    expectNoWords(options.words);
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const gaps = await readGaps(required('gaps', options.value('gaps')));
    if (!gaps.ok) throw new UsageError(gaps.fault);
    const places = openPlaces(pack.value.placesPath);
    const text = `${JSON.stringify(gapFeatures(gaps.value, pack.value.graph, places))}\n`;
    places.close();
    const out = options.value('out');
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
    return 0;
}

/** What mappers could add, from what was missed. */
export const gapsExport: Command = { usage: USAGE, run };
