import { writeWhole } from '../../pack/writeWhole.ts';
import { drawList } from '../../print/drawList.ts';
import { type Checked, checkWalks } from '../../services/walks/checkWalks.ts';
import { lookList } from '../../services/walks/lookList.ts';
import type { Change } from '../../walks/plan/finding.ts';
import { isLanguage } from '../../words/language.ts';
import { type Command, UsageError } from '../Command.ts';
import { expectNoWords, readOptions } from '../readOptions.ts';
import { openTown } from './openTown.ts';
import { walkLine } from './walkLine.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks check --region DIR [--closures FILE] [--json] [--out FILE [--lang LANGUAGE]]

Plans every walk again on today's map and closures and lists those that are not as they were. Walks that are
blocked are not shown to seniors as they were: each gets today's safe way, or a kind word.

  --region DIR      the region pack
  --closures FILE   closed ways and broken lifts, instead of the settings'
  --out FILE        writes the list as a PDF to print
  --lang LANGUAGE   of that list (de)
${WALKS_FILE_USAGE}

Ends with 0 when all are as they were, with 3 when somebody should look at some.`;

const TO_LOOK_AT = 3;

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
    elsewhere: 'leads over other ground',
    longer: 'is longer',
    shorter: 'is shorter',
    steps: 'has more steps',
    lift: 'has other lifts',
    crossing: 'crosses other streets',
    ramp: 'has other ramps',
    warning: 'has something new to be careful about',
    lessKnown: 'is known less well',
    ownLost: 'does not pass all places with own words, photos or voices',
};

function sentenceOf({ finding }: Checked): string {
    switch (finding.state) {
        case 'same':
            return 'is as it was';
        case 'changed':
            return finding.changes.map((change) => CHANGE_WORDS[change]).join(', ');
        case 'blocked':
            return 'cannot be walked with its needs today';
        case 'offTheMap':
            return 'begins or ends where no way is';
        case 'foreign':
            return 'was made for another region';
    }
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['region', 'closures', 'out', 'lang', ...WALKS_FILE_OPTIONS],
        flags: ['json'],
    });
    expectNoWords(options.words);
    const language = options.value('lang') ?? 'de';
    if (!isLanguage(language)) throw new UsageError(`--lang: expected a language, found ${language}`);
    const { routing, region, kiosk, map } = await openTown(options, options.value('closures'));
    const store = await openWalksFile(options);
    const checked = await checkWalks(store, { routing, region, kiosk: kiosk.position, map });
    const out = options.value('out');
    if (out !== undefined) {
        const list = await drawList(lookList(store, language, Date.now()), language, 'A4');
        writeWhole(out, list.bytes);
    }
    store.close();
    const changed = checked.filter(({ finding }) => finding.state !== 'same');
    if (options.flag('json')) {
        const rows = checked.map(({ walk, finding }) => ({ number: walk.number, id: walk.id, ...finding }));
        console.log(JSON.stringify({ walks: rows }, undefined, 2));
    } else {
        for (const row of changed) console.log(`${walkLine(row.walk)} ${sentenceOf(row)}.`);
        console.log(`${checked.length} walks, ${changed.length} to look at.`);
    }
    return changed.length > 0 ? TO_LOOK_AT : 0;
}

export const walksCheck: Command = { usage: USAGE, run };
