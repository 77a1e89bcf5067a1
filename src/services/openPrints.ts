import type { PlaceIndex } from '../places/PlaceIndex.ts';
import { cupsPrinter } from '../print/cups/Printer.ts';
import type { Kiosk } from './kioskService.ts';
import { createPrintService, type PrintService } from './printService.ts';
import type { Settings } from './settings.ts';
import type { SheetDrawer } from './sheetDrawer.ts';
import { createSheetService } from './sheetService.ts';
import type { TownRouting } from './townRouting.ts';

/** Printing by the queue that the settings name; without one nothing can be printed. */
export function openPrints(
    printer: Settings['printer'],
    routing: TownRouting,
    places: PlaceIndex,
    kiosk: Kiosk,
    draw: SheetDrawer,
): PrintService {
    const sheets = createSheetService(routing, places, kiosk, draw);
    return createPrintService(printer && cupsPrinter(printer.name), sheets);
}
