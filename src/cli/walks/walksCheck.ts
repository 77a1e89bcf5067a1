import { openPack } from '../../pack/openPack.ts';
import { closuresOf, NO_CLOSURES } from '../../services/closureSource.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../services/settings.ts';
import { createTownRouting } from '../../services/townRouting.ts';
import { type Checked, checkWalks } from '../../services/walks/checkWalks.ts';
import type { Change } from '../../walks/plan/finding.ts';
import { type Command, UsageError } from '../Command.ts';
import { expectNoWords, readOptions, required } from '../readOptions.ts';
import { walkLine } from './walkLine.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks check --region DIR [--closures FILE] [--json]

Plans every walk again on today's map and closures and lists those that are not as they were. Walks that are
blocked are not shown to seniors as they were: each gets today's safe way, or a kind word.

  --region DIR      the region pack
  --closures FILE   closed ways and broken lifts, instead of the settings'
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

async function settingsOf(path: string | undefined): Promise<Settings> {
    if (path === undefined) return DEFAULT_SETTINGS;
    const read = await readSettings(path);
    if (!read.ok) throw new UsageError(read.fault);
    return read.value.settings;
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['region', 'closures', ...WALKS_FILE_OPTIONS],
        flags: ['json'],
    });
    expectNoWords(options.words);
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const settings = await settingsOf(options.value('settings'));
    const file = options.value('closures') ?? settings.closures;
    const { graph, manifest } = pack.value;
    const routing = createTownRouting(graph, file === undefined ? NO_CLOSURES : closuresOf(file), Date.now);
    const closures = await routing.reload();
    if (!closures.ok) throw new UsageError(closures.fault);
    const store = await openWalksFile(options);
    const checked = await checkWalks(store, {
        routing,
        region: manifest.name,
        kiosk: settings.position ?? manifest.centre,
        map: manifest.files['walk.graph'].sha256.slice(0, 16),
    });
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
