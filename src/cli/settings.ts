import { readSettings } from '../services/settings.ts';
import { settingsSchemaText } from '../services/settingsSchema.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions } from './readOptions.ts';

const FAILED = 1;

/** `settings check`: exit status 1 when anything is wrong in the file. */
export const settingsCheck: Command = {
    usage: `Usage: stufenfrei settings check FILE

Names everything that is wrong in a kiosk's settings, each with its path, what was expected and what was found.`,
    async run(words) {
        const [file, stray] = readOptions(words, {}).words;
        if (file === undefined) throw new UsageError('FILE is missing, the settings of a kiosk');
        if (stray !== undefined) throw new UsageError(`Expected one FILE, found ${stray} too`);
        const settings = await readSettings(file);
        if (settings.ok) console.log(`The settings in ${file} are sound.`);
        else console.error(settings.fault.replaceAll('; ', '\n  '));
        return settings.ok ? 0 : FAILED;
    },
};

/** `settings schema`. */
export const settingsSchemaCommand: Command = {
    usage: `Usage: stufenfrei settings schema

Prints the JSON Schema of a kiosk's settings.`,
    run(words) {
        expectNoWords(readOptions(words, {}).words);
        process.stdout.write(settingsSchemaText());
        return 0;
    },
};

/** `settings get`: for the scripts that start a screen. */
export const settingsGet: Command = {
    usage: `Usage: stufenfrei settings get FILE LINE

Prints one line of a kiosk's settings, or what holds without it, as JSON; nothing where it is not set. LINE may
be a path as in idle.menu.`,
    async run(words) {
        const [file, line, stray] = readOptions(words, {}).words;
        if (file === undefined || line === undefined) throw new UsageError('Expected FILE and LINE');
        if (stray !== undefined) throw new UsageError(`Expected FILE and LINE, found ${stray} too`);
        const read = await readSettings(file);
        if (!read.ok) {
            console.error(read.fault);
            return FAILED;
        }
        const found = line
            .split('.')
            .reduce<unknown>((value, key) => valueAt(value, key), read.value.settings);
        if (found !== undefined) console.log(JSON.stringify(found));
        return 0;
    },
};

function valueAt(value: unknown, key: string): unknown {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}
