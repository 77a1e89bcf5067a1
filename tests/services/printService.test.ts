import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, succeed } from '../../src/base/result.ts';
import { cupsPrinter } from '../../src/print/cups/Printer.ts';
import { programRunner } from '../../src/print/cups/runProgram.ts';
import type { Sheet } from '../../src/print/drawSheet.ts';
import { createPrintService, type PrintService } from '../../src/services/printService.ts';
import type { SheetOrder } from '../../src/services/sheetService.ts';
import { standInPrinter } from '../support/standInPrinter.ts';

const SHEET: Sheet = { bytes: new Uint8Array([37, 80, 68, 70]), paper: 'A4', width: 595, height: 842 };
const ORDER: SheetOrder = {
    to: { place: 'n1' },
    needs: { profile: 'rollator', limits: {}, objective: 'comfort' },
    offer: 'easier',
    direction: 'there',
    language: 'de',
};

let standIn: ReturnType<typeof standInPrinter>;
let prints: PrintService;
beforeEach(() => {
    standIn = standInPrinter();
    const printer = cupsPrinter('kiosk', programRunner(standIn.environment));
    prints = createPrintService(printer, async () => succeed(SHEET), { look: 10, looks: 12 });
});
afterEach(() => standIn.remove());

/** Until the sheet lies in the queue. */
async function sheetQueued(): Promise<void> {
    while (standIn.queue().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a kiosk without a printer offers none', async () => {
    const none = createPrintService(undefined, async () => succeed(SHEET));
    expect([await none.offer(), await none.print(ORDER)]).toEqual(['none', 'missing']);
});

test('a sheet is printed', async () => {
    expect(await prints.offer()).toBe('ready');
    expect(await prints.print(ORDER)).toBe('printed');
    expect(standIn.sheets()).toHaveLength(1);
});

test('nothing is sent to a printer in trouble', async () => {
    standIn.become('media-empty-error');
    expect([await prints.offer(), await prints.print(ORDER)]).toEqual(['empty', 'empty']);
    expect(standIn.sheets()).toHaveLength(0);
});

test('a jam on the way takes the sheet out of the queue', async () => {
    standIn.hold();
    const printed = prints.print(ORDER);
    await sheetQueued();
    standIn.become('media-jam-error');
    expect(await printed).toBe('jammed');
    expect([standIn.queue(), standIn.cancelled()]).toEqual([[], ['kiosk-1']]);
});

test('a sheet that never comes is given up', async () => {
    standIn.hold();
    expect(await prints.print(ORDER)).toBe('offline');
    expect(standIn.cancelled()).toEqual(['kiosk-1']);
});

test('while one is printed a second waits for nobody', async () => {
    standIn.hold();
    const first = prints.print(ORDER);
    await sheetQueued();
    expect([await prints.offer(), await prints.print(ORDER)]).toEqual(['busy', 'busy']);
    standIn.letGo();
    expect(await first).toBe('printed');
    expect(await prints.offer()).toBe('ready');
});

test('the end of the visit takes the sheet back', async () => {
    standIn.hold();
    const printed = prints.print(ORDER);
    await sheetQueued();
    await prints.forget();
    expect(await printed).not.toBe('busy');
    expect(standIn.queue()).toEqual([]);
    expect(standIn.cancelled()).toEqual(['kiosk-1']);
    expect(await prints.offer()).toBe('ready');
});

test('a visit that ends while the sheet is drawn sends nothing', async () => {
    const printer = cupsPrinter('kiosk', programRunner(standIn.environment));
    const slow: PrintService = createPrintService(printer, async () => {
        await slow.forget();
        return succeed(SHEET);
    });
    expect(await slow.print(ORDER)).toBe('failed');
    expect(standIn.sheets()).toHaveLength(0);
});

test('no way back is said, and the printer is free again', async () => {
    const printer = cupsPrinter('kiosk', programRunner(standIn.environment));
    const none = createPrintService(printer, async () => fail('noWay'));
    expect([await none.print(ORDER), await none.offer()]).toEqual(['noWay', 'ready']);
});

test('a sheet that cannot be drawn frees the printer', async () => {
    const printer = cupsPrinter('kiosk', programRunner(standIn.environment));
    const broken = createPrintService(printer, () => Promise.reject(new Error('no fonts')));
    await expect(broken.print(ORDER)).rejects.toThrow('no fonts');
    expect(await broken.offer()).toBe('ready');
});
