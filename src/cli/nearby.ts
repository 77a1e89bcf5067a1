import { CATEGORIES, CATEGORY_GROUPS, type Category, OTHER_CATEGORIES } from '../places/place.ts';
import { LANGUAGES } from '../words/language.ts';
import { type Command, UsageError } from './Command.ts';
import { openPlaceFinder } from './openPlaceFinder.ts';
import { placeAnswer, placeLine } from './placeAnswer.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';
import { readStandpoint, STANDPOINT_OPTIONS } from './standpoint.ts';

const SINGLE: readonly Category[] = [...Object.values(CATEGORIES).flat(), ...OTHER_CATEGORIES];

const USAGE = `Usage: stufenfrei nearby --region DIR --at LON,LAT --category NAME [OPTIONS]

  --category NAME    a door of the first screen: ${CATEGORY_GROUPS.join(', ')};
                     or one kind of place, as pharmacy or bench
  --profile NAME     wheelchair, rollator, slow or walking (walking)
  --time TIME        when one sets out, as in 2026-03-10T10:00, German time unless a zone follows (now)
  --count N          as many places at most (20)
  --places FILE      of places added, corrected and hidden; docs/curated-places.md
  --lang LANGUAGE    of the words: ${LANGUAGES.join(', ')} (de)
  --json             one JSON object instead of lines`;

function categoriesOf(name: string): readonly Category[] {
    const group = CATEGORY_GROUPS.find((each) => each === name);
    if (group) return CATEGORIES[group];
    const category = SINGLE.find((each) => each === name);
    if (category) return [category];
    const known = [...CATEGORY_GROUPS, ...SINGLE.filter((each) => each !== 'toilet')].join(', ');
    throw new UsageError(`--category: expected one of ${known}, found ${name}`);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        flags: ['json'],
        values: ['region', 'category', 'places', ...STANDPOINT_OPTIONS],
    });
    expectNoWords(options.words);
    const categories = categoriesOf(required('category', options.value('category')));
    required('at', options.value('at'));
    const { manifest, finder } = await openPlaceFinder(
        required('region', options.value('region')),
        options.value('places'),
    );
    const asked = readStandpoint(options.value, manifest, Date.now());
    const places = await finder.nearby(asked, categories, asked.count);
    const said = options.flag('json') ? placeAnswer : placeLine;
    const answers = places.map((found) => said(found, asked.language));
    console.log(options.flag('json') ? JSON.stringify({ places: answers }) : answers.join('\n'));
    return 0;
}

/** What there is nearby, by the minutes on foot. */
export const nearby: Command = { usage: USAGE, run };
