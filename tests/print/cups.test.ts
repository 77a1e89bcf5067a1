import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cupsPrinter, type Printer } from '../../src/print/cups/Printer.ts';
import { readPrinterState } from '../../src/print/cups/readPrinterState.ts';
import { programRunner } from '../../src/print/cups/runProgram.ts';
import type { Sheet } from '../../src/print/drawSheet.ts';
import { standInPrinter } from '../support/standInPrinter.ts';

const SHEET: Sheet = { bytes: new TextEncoder().encode('%PDF-1.3 …'), paper: 'A4', width: 595, height: 842 };

let standIn: ReturnType<typeof standInPrinter>;
let printer: Printer;
beforeEach(() => {
    standIn = standInPrinter();
    printer = cupsPrinter('kiosk', programRunner(standIn.environment));
});
afterEach(() => standIn.remove());

test.each([
    ['none', 'ready'],
    ['media-low-warning', 'ready'],
    ['connecting-to-device', 'ready'],
    ['media-empty-error', 'empty'],
    ['media-empty-warning, media-low-report', 'empty'],
    ['media-needed', 'empty'],
    ['media-jam-error media-empty-error', 'jammed'],
    ['door-open-report', 'open'],
    ['offline-report', 'offline'],
    ['toner-empty-error', 'stopped'],
    ['paused', 'stopped'],
    ['missing', 'missing'],
])('a queue with the reasons %s is %s', async (reasons, state) => {
    standIn.become(reasons);
    expect(await printer.state()).toBe(state);
});

test('what lpstat says while it prints is ready, and nothing at all is missing', () => {
    const printing =
        'printer kiosk now printing kiosk-7.  enabled since Tue Mar 10 10:00:00 2026\n\tAlerts: none\n';
    expect(readPrinterState(printing)).toBe('ready');
    expect(readPrinterState('')).toBe('missing');
    expect(readPrinterState('lpstat: Bad file descriptor\n')).toBe('missing');
});

test('a machine without CUPS has no printer', async () => {
    const none = cupsPrinter('kiosk', programRunner({ PATH: '/nowhere' }));
    expect(await none.state()).toBe('missing');
    expect(await none.send(SHEET)).toBeUndefined();
    expect(await none.keepsSheets()).toBe(false);
});

describe('a sheet', () => {
    test('is handed over in a pipe, under a title that says nothing', async () => {
        expect(await printer.send(SHEET)).toBe('kiosk-1');
        expect(standIn.sheets().map(String)).toEqual(['%PDF-1.3 …']);
        expect(standIn.asked(1)).toBe('-d kiosk -t Stufenfrei -o media=A4 -o job-sheets=none -');
    });

    test('of a roll tells its length', async () => {
        await printer.send({ ...SHEET, paper: 'roll80', width: 226.77, height: 1033.2 });
        expect(standIn.asked(1)).toContain('-o media=Custom.227x1034');
    });

    test('waits while it is in the queue, and is cancelled with its data', async () => {
        standIn.hold();
        const job = (await printer.send(SHEET)) ?? '';
        expect(await printer.isWaiting(job)).toBe(true);
        await printer.cancel(job);
        expect(standIn.cancelled()).toEqual([job]);
        expect(await printer.isWaiting(job)).toBe(false);
    });

    test('is not mistaken for another whose name begins alike', async () => {
        standIn.hold();
        await printer.send(SHEET);
        expect(await printer.isWaiting('kiosk')).toBe(false);
    });

    test('counts as waiting while the queue does not answer', async () => {
        standIn.become('missing');
        expect(await printer.isWaiting('kiosk-1')).toBe(true);
    });
});

test('kept sheets are noticed', async () => {
    expect(await printer.keepsSheets()).toBe(false);
    standIn.keep('kiosk-1                 stufenfrei        20480   Tue Mar 10 10:00:00 2026\n');
    expect(await printer.keepsSheets()).toBe(true);
});
