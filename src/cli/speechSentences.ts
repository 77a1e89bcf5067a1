import { type FixedText, fixedTexts } from '../words/fixedTexts.ts';
import { isLanguage, LANGUAGES, type Language } from '../words/language.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions } from './readOptions.ts';

const USAGE = `Usage: stufenfrei speech sentences [--language LANGUAGE]... [--lines]

Prints the index.json of a folder of recordings: every text of the screen that is always the same, and the file that its
recording is to have. What holds names, numbers or times is left to the voice.

  --language LANGUAGE    ${LANGUAGES.join(', ')}; without it all of them
  --lines                a line for each text instead, file and text, to read from while recording`;

const fileOf = (language: Language, { key }: FixedText): string =>
    `${language}/${key.replaceAll('.', '-')}.wav`;

function readLanguage(word: string): Language {
    if (isLanguage(word)) return word;
    throw new UsageError(`--language: expected one of ${LANGUAGES.join(', ')}, found ${word}`);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { lists: ['language'], flags: ['lines'] });
    expectNoWords(options.words);
    const asked = options.list('language').map(readLanguage);
    const languages = asked.length > 0 ? asked : LANGUAGES;
    if (options.flag('lines')) {
        for (const language of languages) {
            for (const fixed of fixedTexts(language))
                console.log(`${fileOf(language, fixed)}\t${fixed.text}`);
        }
        return 0;
    }
    const index = languages.map((language) => [
        language,
        Object.fromEntries(fixedTexts(language).map((fixed) => [fixed.text, fileOf(language, fixed)])),
    ]);
    console.log(JSON.stringify(Object.fromEntries(index), undefined, 4));
    return 0;
}

/** `speech sentences`. */
export const speechSentences: Command = { usage: USAGE, run };
