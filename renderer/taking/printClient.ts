import { hc } from 'hono/client';
import type { PrintAnswer, PrinterAnswer } from '../../src/server/contract.ts';
import type { createPrintApi } from '../../src/server/printApi.ts';
import type { Language } from '../../src/words/language.ts';
import { answerOf, goalOf, needsOf, within } from '../client.ts';
import type { PrintJob } from '../journey/taking.ts';
import { askToPrintWalk } from '../walksClient.ts';

/** The server gives up a sheet that does not come after a minute and a half, milliseconds. */
const PATIENCE = 120_000;

const server = hc<ReturnType<typeof createPrintApi>>('/', { init: { cache: 'no-store' } });

/** Whether printing may be offered; `none` as well while the server does not answer. */
export async function askPrinter(): Promise<PrinterAnswer['printer']> {
    const answer = await answerOf<PrinterAnswer>(() => server.api.printer.$get({}, within()));
    return answer?.printer ?? 'none';
}

/** Has a way printed; answers when the sheet is out, or when none will come. */
export async function askToPrint(
    { way, direction }: PrintJob,
    language: Language,
): Promise<PrintAnswer['printed']> {
    const { target, profile, offer } = way;
    if (target.kind === 'walk') {
        const { number, picture } = target.walk;
        return askToPrintWalk({ number, picture, offer, direction, language }, PATIENCE);
    }
    const json = { to: goalOf(target), needs: needsOf(profile), offer, direction, language };
    const answer = await answerOf<PrintAnswer>(() =>
        server.api.print.$post({ json }, { init: { signal: AbortSignal.timeout(PATIENCE) } }),
    );
    return answer?.printed ?? 'failed';
}

/** Takes back what is not yet printed: the visit is over. */
export async function forgetPrint(): Promise<void> {
    await answerOf(() => server.api.print.forget.$post({}, within()));
}
