import type { Sheet } from '../drawSheet.ts';
import type { PrinterState } from './PrinterState.ts';
import { readPrinterState } from './readPrinterState.ts';
import { programRunner, type RunProgram } from './runProgram.ts';

/** A printer of this machine. */
export interface Printer {
    state(): Promise<PrinterState>;
    /** Hands over a PDF; the job's name, undefined when it was not taken. */
    send(sheet: Sheet): Promise<string | undefined>;
    /** Whether a job is still to be printed. */
    isWaiting(job: string): Promise<boolean>;
    /** Takes a job out of the queue, with its data. */
    cancel(job: string): Promise<void>;
    /** Whether sheets stay in the spool after they are printed. */
    keepsSheets(): Promise<boolean>;
}

/** Says nothing about the way: it stands in CUPS's logs. */
const TITLE = 'Stufenfrei';
/** A roll is cut where the sheet ends; CUPS takes points. */
const mediaOf = ({ paper, width, height }: Sheet): string =>
    paper === 'A4' ? 'media=A4' : `media=Custom.${Math.round(width)}x${Math.ceil(height)}`;

/** A queue of CUPS (`lp`, `lpstat`, `cancel`); sheets are handed over in a pipe and never lie in a file of ours. */
export function cupsPrinter(name: string, run: RunProgram = programRunner(process.env)): Printer {
    return {
        async state() {
            return readPrinterState((await run('lpstat', ['-l', '-p', name])).output);
        },
        async send(sheet) {
            const parameters = ['-d', name, '-t', TITLE, '-o', mediaOf(sheet), '-o', 'job-sheets=none', '-'];
            const { code, output } = await run('lp', parameters, sheet.bytes);
            return code === 0 ? /request id is (\S+)/.exec(output)?.[1] : undefined;
        },
        async isWaiting(job) {
            const { code, output } = await run('lpstat', ['-W', 'not-completed', '-o', name]);
            // A queue that does not answer has not finished.
            if (code !== 0) return true;
            return output.split('\n').some((line) => line.split(/\s/)[0] === job);
        },
        async cancel(job) {
            await run('cancel', ['-x', job]);
        },
        async keepsSheets() {
            const { code, output } = await run('lpstat', ['-W', 'completed', '-o', name]);
            return code === 0 && output.trim() !== '';
        },
    };
}
