import { writeWhole } from '../../pack/writeWhole.ts';
import { drawCards } from '../../print/drawCards.ts';
import { cardOf } from '../../services/walks/cardOf.ts';
import { walkToday } from '../../services/walks/walkToday.ts';
import { isLanguage } from '../../words/language.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions, required } from '../readOptions.ts';
import { openTown } from './openTown.ts';
import { chosenWalks } from './walksExport.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks print [NUMBER …] --region DIR --out FILE [--lang LANGUAGE]

Writes a PDF with a large-print card for each walk: its picture, its number, a code for scanners, and the steps as
they are today. A whole group's at once where no number is given.

  --lang LANGUAGE   of the words (de)
${WALKS_FILE_USAGE}`;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'out', 'lang', ...WALKS_FILE_OPTIONS] });
    const out = required('out', options.value('out'));
    const language = options.value('lang') ?? 'de';
    if (!isLanguage(language)) throw new UsageError(`--lang: expected a language, found ${language}`);
    const { routing, region: here, kiosk: home } = await openTown(options);
    const store = await openWalksFile(options);
    try {
        const walks = chosenWalks(store, options.words).filter(({ region }) => region === here);
        if (walks.length === 0) throw new UsageError(`there is no walk of ${here} to print`);
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
