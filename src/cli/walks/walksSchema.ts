import { packSchemaText } from '../../walks/pack/packSchemaText.ts';
import type { Command } from '../Command.ts';
import { expectNoWords, readOptions } from '../readOptions.ts';

const USAGE = `Usage: stufenfrei walks schema

Prints the JSON Schema of pack.json in a .walks file; docs/walks.schema.json is this.`;

async function run(words: string[]): Promise<number> {
    expectNoWords(readOptions(words, {}).words);
    process.stdout.write(packSchemaText());
    return 0;
}

export const walksSchema: Command = { usage: USAGE, run };
