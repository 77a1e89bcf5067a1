import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { faultSentence } from './faultSentence.ts';

function parseJson(text: string): Result<unknown, string> {
    try {
        return succeed(JSON.parse(text));
    } catch (error) {
        return fail(`not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
}

/** A JSON file that holds to a schema; the fault says which file, where in it, what was expected and found. */
export async function readChecked<Schema extends z.ZodType>(
    what: string,
    path: string,
    schema: Schema,
): Promise<Result<z.output<Schema>, string>> {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return fail(`${what} ${path}: the file cannot be read`);
    const json = parseJson(text);
    if (!json.ok) return fail(`${what} ${path}: ${json.fault}`);
    const checked = schema.safeParse(json.value, { reportInput: true });
    if (!checked.success) return fail(`${what} ${path}: ${faultSentence(checked.error)}`);
    return succeed(checked.data);
}
