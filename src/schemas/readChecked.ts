import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { faultSentences } from './faultSentence.ts';

function parseJson(text: string): Result<unknown, string> {
    try {
        return succeed(JSON.parse(text));
    } catch (error) {
        return fail(`not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
}

/** The value of JSON text that holds to a schema; each fault says where, what was expected and what was found. */
export function checkText<Schema extends z.ZodType>(
    text: string,
    schema: Schema,
): Result<z.output<Schema>, string[]> {
    const json = parseJson(text);
    if (!json.ok) return fail([json.fault]);
    const checked = schema.safeParse(json.value, { reportInput: true });
    return checked.success ? succeed(checked.data) : fail(faultSentences(checked.error));
}

/** A JSON file that holds to a schema; the fault says which file, and all that is wrong in it. */
export async function readChecked<Schema extends z.ZodType>(
    what: string,
    path: string,
    schema: Schema,
): Promise<Result<z.output<Schema>, string>> {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return fail(`${what} ${path}: the file cannot be read`);
    const checked = checkText(text, schema);
    return checked.ok ? checked : fail(`${what} ${path}: ${checked.fault.join('; ')}`);
}
