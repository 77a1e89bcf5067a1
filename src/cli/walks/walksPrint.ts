import { openPack } from '../../pack/openPack.ts';
import { writeWhole } from '../../pack/writeWhole.ts';
import { drawCards } from '../../print/drawCards.ts';
import { closuresOf, NO_CLOSURES } from '../../services/closureSource.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../services/settings.ts';
import { createTownRouting } from '../../services/townRouting.ts';
import { cardOf } from '../../services/walks/cardOf.ts';
import { walkToday } from '../../services/walks/walkToday.ts';
import { isLanguage } from '../../words/language.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions, required } from '../readOptions.ts';
import { chosenWalks } from './walksExport.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks print [NUMBER …] --region DIR --out FILE [--lang LANGUAGE]

Writes a PDF with a large-print card for each walk: its picture, its number, a code for scanners, and the steps as
they are today. A whole group's at once where no number is given.

  --lang LANGUAGE   of the words (de)
${WALKS_FILE_USAGE}`;

async function settingsOf(path: string | undefined): Promise<Settings> {
    if (path === undefined) return DEFAULT_SETTINGS;
    const read = await readSettings(path);
    if (!read.ok) throw new UsageError(read.fault);
    return read.value.settings;
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'out', 'lang', ...WALKS_FILE_OPTIONS] });
    const out = required('out', options.value('out'));
    const language = options.value('lang') ?? 'de';
    if (!isLanguage(language)) throw new UsageError(`--lang: expected a language, found ${language}`);
    const pack = await openPack(required('region', options.value('region')));
    if (!pack.ok) throw new UsageError(pack.fault);
    const settings = await settingsOf(options.value('settings'));
    const { graph, manifest } = pack.value;
    const source = settings.closures === undefined ? NO_CLOSURES : closuresOf(settings.closures);
    const routing = createTownRouting(graph, source, Date.now);
    const closures = await routing.reload();
    if (!closures.ok) throw new UsageError(closures.fault);
    await routing.ready();
    const store = await openWalksFile(options);
    try {
        const walks = chosenWalks(store, options.words).filter(({ region }) => region === manifest.name);
        if (walks.length === 0) throw new UsageError(`there is no walk of ${manifest.name} to print`);
        const home = { position: settings.position ?? manifest.centre, bearing: settings.bearing };
        const cards = walks.map((walk) => {
            const position = walk.start ?? home.position;
            const today = walkToday(walk, routing, { ...home, position });
            return cardOf(today, store.walks.media(walk), language);
        });
        writeWhole(out, (await drawCards(cards, language, 'A4')).bytes);
        console.log(`${cards.length} cards in ${out}.`);
        return 0;
    } finally {
        store.close();
    }
}

export const walksPrint: Command = { usage: USAGE, run };
