import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Answers every line in its turn with one line of JSON, as slowly as the reader takes them. */
export async function answerLines(
    input: Readable,
    output: Writable,
    answer: (line: string) => object,
): Promise<void> {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const isTaken = output.write(`${JSON.stringify(answer(line))}\n`);
        if (!isTaken) await once(output, 'drain');
    }
}
