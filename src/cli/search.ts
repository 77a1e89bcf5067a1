import { LANGUAGES } from '../words/language.ts';
import { type Command, UsageError } from './Command.ts';
import { openPlaceFinder } from './openPlaceFinder.ts';
import { placeAnswer, placeLine } from './placeAnswer.ts';
import { readOptions, required } from './readOptions.ts';
import { readStandpoint, STANDPOINT_OPTIONS } from './standpoint.ts';

const USAGE = `Usage: stufenfrei search --region DIR "WORDS" [OPTIONS]

  --at LON,LAT       where one sets out (the centre of the region)
  --profile NAME     wheelchair, rollator, slow or walking (walking)
  --time TIME        when one sets out, as in 2026-03-10T10:00, German time unless a zone follows (now)
  --count N          as many places at most (20)
  --places FILE      of places added, corrected and hidden; docs/curated-places.md
  --lang LANGUAGE    of the words in the answer: ${LANGUAGES.join(', ')} (de); what is looked for may be in any language
  --json             one JSON object instead of lines`;

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        flags: ['json'],
        values: ['region', 'places', ...STANDPOINT_OPTIONS],
    });
    const text = options.words.join(' ').trim();
    if (text === '') throw new UsageError('Expected words to look for, found none');
    const { manifest, finder } = await openPlaceFinder(
        required('region', options.value('region')),
        options.value('places'),
    );
    const asked = readStandpoint(options.value, manifest, Date.now());
    const { places, isWhole } = await finder.search(asked, text, asked.count);
    const said = options.flag('json') ? placeAnswer : placeLine;
    const answers = places.map((found) => said(found, asked.language));
    console.log(
        options.flag('json') ? JSON.stringify({ places: answers, guessed: !isWhole }) : answers.join('\n'),
    );
    return 0;
}

/** Places, streets and addresses by a few words. */
export const search: Command = { usage: USAGE, run };
