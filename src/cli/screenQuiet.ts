import { readPulse } from '../watch/readPulse.ts';
import { untilQuiet } from '../watch/untilQuiet.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions } from './readOptions.ts';

const USAGE = `Usage: stufenfrei screen quiet [--at-most MINUTES]

Waits until the rest picture has been on the screen for a minute: nobody stands there. The exit status is 1 when somebody
still did after --at-most, without it 90 minutes. A screen or server that does not live is quiet.`;

const ADDRESS = 'http://127.0.0.1:4180/';
const MINUTE = 60_000;
const LOOK = 2000;
const FAILED = 1;

function readMinutes(word = '90'): number {
    const minutes = Number(word);
    if (minutes >= 0 && minutes <= 1440) return minutes;
    throw new UsageError(`--at-most: expected minutes from 0 to 1440, found ${word}`);
}

/** Waits for the end of a visit, as before a restart at night. */
export const screenQuiet: Command = {
    usage: USAGE,
    async run(words) {
        const options = readOptions(words, { values: ['at-most'] });
        expectNoWords(options.words);
        const longest = readMinutes(options.value('at-most')) * MINUTE;
        const isQuiet = await untilQuiet(() => readPulse(ADDRESS), { look: LOOK, rest: MINUTE, longest });
        return isQuiet ? 0 : FAILED;
    },
};
