import { parseArgs } from 'node:util';
import { UsageError } from './Command.ts';

/** What a command takes: flags stand alone, a value is given once, a list any number of times. */
export interface OptionNames<Flag extends string, Value extends string, List extends string> {
    readonly flags?: readonly Flag[];
    readonly values?: readonly Value[];
    readonly lists?: readonly List[];
}

export interface Options<Flag extends string, Value extends string, List extends string> {
    flag(name: Flag): boolean;
    value(name: Value): string | undefined;
    list(name: List): readonly string[];
    /** What stands between the options. */
    readonly words: readonly string[];
}

/**
 * The options of a command line. A value may begin with a dash, as longitudes in Portugal do. Throws
 * UsageError for what the command does not know, for a missing value and for an option said twice.
 */
export function readOptions<
    Flag extends string = never,
    Value extends string = never,
    List extends string = never,
>(words: string[], names: OptionNames<Flag, Value, List>): Options<Flag, Value, List> {
    const flags: readonly string[] = names.flags ?? [];
    const lists: readonly string[] = names.lists ?? [];
    const known = new Set<string>([...flags, ...(names.values ?? []), ...lists]);
    const { positionals, tokens } = parseArgs({
        args: words,
        options: Object.fromEntries(
            [...known].map((name) => [name, { type: flags.includes(name) ? 'boolean' : 'string' }]),
        ),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map<string, string[]>();
    for (const token of tokens) {
        if (token.kind !== 'option') continue;
        const { name, rawName, value } = token;
        const before = given.get(name) ?? [];
        if (!known.has(name)) throw new UsageError(`There is no option ${rawName}`);
        if (flags.includes(name)) refuseValue(rawName, value);
        else if (!value) throw new UsageError(`${rawName} needs a value`);
        else if (!lists.includes(name)) refuseSecond(rawName, before);
        given.set(name, [...before, value ?? '']);
    }
    return {
        flag: (name) => given.has(name),
        value: (name) => given.get(name)?.[0],
        list: (name) => given.get(name) ?? [],
        words: positionals,
    };
}

function refuseValue(rawName: string, value: string | undefined): void {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value, found ${value}`);
}

function refuseSecond(rawName: string, before: readonly string[]): void {
    if (before.length > 0) throw new UsageError(`${rawName} is given twice`);
}

/** The value of an option without which a command cannot start. */
export function required(name: string, value: string | undefined): string {
    if (value === undefined) throw new UsageError(`--${name} is missing`);
    return value;
}

/** Refuses words that belong to no option. */
export function expectNoWords([first]: readonly string[]): void {
    if (first !== undefined) throw new UsageError(`Expected options only, found ${first}`);
}
