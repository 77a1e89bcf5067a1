import { setTimeout as wait } from 'node:timers/promises';
import { type Result, succeed } from '../base/result.ts';
import type { Printer } from '../print/cups/Printer.ts';
import type { PrinterState, PrinterTrouble } from '../print/cups/PrinterState.ts';
import type { Sheet } from '../print/drawSheet.ts';
import type { SheetOrder } from './sheetService.ts';

/** `none`: this kiosk has no printer; `busy`: it prints already. */
export type PrinterOffer = PrinterState | 'none' | 'busy';

/** What became of a sheet that was asked for. */
export type Printed = 'printed' | 'busy' | 'noWay' | 'failed' | PrinterTrouble;

export interface PrintService {
    /** Whether printing may be offered now. */
    offer(): Promise<PrinterOffer>;
    /** Prints a way; answers when the sheet is out, or when it is clear that none will come. */
    print(order: SheetOrder): Promise<Printed>;
    /** Prints what is drawn already, so many pages; the same answer. */
    printDrawn(sheet: Sheet, pages: number): Promise<Printed>;
    /** Takes back what is not yet printed: the visit is over. */
    forget(): Promise<void>;
    /** Whether CUPS keeps printed sheets, which it should not. */
    keepsSheets(): Promise<boolean>;
}

export interface Patience {
    /** Between two looks at the queue, milliseconds. */
    readonly look: number;
    /** Looks until a sheet that does not come is given up. */
    readonly looks: number;
}

type MakeSheet = () => Promise<Result<Sheet, 'noWay'>>;

/** A minute and a half a page: a slow printer that wakes up first. */
const USUAL: Patience = { look: 700, looks: 130 };

const NO_PRINTER: PrintService = {
    offer: async () => 'none',
    print: async () => 'missing',
    printDrawn: async () => 'missing',
    forget: async () => undefined,
    keepsSheets: async () => false,
};

/**
 * One sheet at a time. What cannot be printed at once is taken out of the queue, lest it come out when the
 * paper is refilled and somebody else stands there.
 */
export function createPrintService(
    printer: Printer | undefined,
    makeSheet: (order: SheetOrder) => Promise<Result<Sheet, 'noWay'>>,
    patience: Patience = USUAL,
): PrintService {
    if (!printer) return NO_PRINTER;
    let isBusy = false;
    let job: string | undefined;
    /** Counts visits that were forgotten, so that a sheet on its way knows. */
    let forgotten = 0;

    const giveUp = async (why: Printed): Promise<Printed> => {
        const given = job;
        job = undefined;
        if (given !== undefined) await printer.cancel(given);
        return why;
    };

    const watch = async (sent: string, visit: number, pages: number): Promise<Printed> => {
        for (let look = 0; look < patience.looks * pages; look++) {
            if (visit !== forgotten) return giveUp('failed');
            if (!(await printer.isWaiting(sent))) return 'printed';
            const state = await printer.state();
            if (state !== 'ready') return giveUp(state);
            await wait(patience.look);
        }
        return giveUp('offline');
    };

    const send = async (make: MakeSheet, visit: number, pages: number): Promise<Printed> => {
        const state = await printer.state();
        if (state !== 'ready') return state;
        const sheet = await make();
        if (!sheet.ok) return sheet.fault;
        if (visit !== forgotten) return 'failed';
        job = await printer.send(sheet.value);
        return job === undefined ? 'failed' : watch(job, visit, pages);
    };

    const printAlone = async (make: MakeSheet, pages: number): Promise<Printed> => {
        if (isBusy) return 'busy';
        isBusy = true;
        try {
            return await send(make, forgotten, pages);
        } finally {
            isBusy = false;
            job = undefined;
        }
    };

    return {
        offer: async () => (isBusy ? 'busy' : printer.state()),
        print: (order) => printAlone(() => makeSheet(order), 1),
        printDrawn: (sheet, pages) => printAlone(async () => succeed(sheet), pages),
        async forget() {
            forgotten += 1;
            await giveUp('failed');
        },
        keepsSheets: () => printer.keepsSheets(),
    };
}
