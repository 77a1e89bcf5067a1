import { type Command, UsageError } from './Command.ts';
import { COMMANDS } from './commands.ts';

const BAD_USAGE = 2;

const overview = (): string =>
    [
        'Usage: stufenfrei COMMAND [OPTIONS]',
        '',
        ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(15)} ${summary}`),
        '',
        'stufenfrei COMMAND --help says what a command takes.',
    ].join('\n');

async function obey(name: string, command: Command, words: string[]): Promise<number> {
    if (words.includes('--help') || words.includes('-h')) {
        console.log(command.usage);
        return 0;
    }
    try {
        return await command.run(words);
    } catch (fault) {
        if (!(fault instanceof UsageError)) throw fault;
        console.error(`${fault.message}. See: stufenfrei ${name} --help`);
        return BAD_USAGE;
    }
}

async function main(words: string[]): Promise<number> {
    const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((name) => Object.hasOwn(COMMANDS, name));
    if (name !== undefined)
        return obey(name, await COMMANDS[name].load(), words.slice(name.split(' ').length));
    if (words.includes('--help') || words.includes('-h') || words.length === 0) {
        console.log(overview());
        return words.length === 0 ? BAD_USAGE : 0;
    }
    console.error(`There is no command ${words.slice(0, 2).join(' ')}. See: stufenfrei --help`);
    return BAD_USAGE;
}

/** Whoever reads the output may have had enough, as `head` does. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
