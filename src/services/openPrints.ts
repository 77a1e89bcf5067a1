import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import { cupsPrinter } from '../print/cups/Printer.ts';
import type { Clock } from './clock.ts';
import type { Kiosk } from './kioskService.ts';
import { createPrintService, type PrintService } from './printService.ts';
import type { Settings } from './settings.ts';
import { createSheetService } from './sheetService.ts';
import type { TownRouting } from './townRouting.ts';

/** Printing by the queue that the settings name; without one nothing can be printed. */
export function openPrints(
    printer: Settings['printer'],
    routing: TownRouting,
    places: PlaceIndex,
    graph: WalkGraph,
    kiosk: Kiosk,
    clock: Clock,
): PrintService {
    const sheets = createSheetService(routing, places, graph, kiosk, printer?.paper ?? 'A4', clock);
    return createPrintService(printer && cupsPrinter(printer.name), sheets);
}
