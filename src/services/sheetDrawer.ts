import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { HandoutOrder, Imprint } from '../handout/makeHandout.ts';
import { makeHandout } from '../handout/makeHandout.ts';
import type { Sheet } from '../print/drawSheet.ts';
import type { Paper } from '../print/sheetStyles.ts';
import type { Clock } from './clock.ts';
import type { Kiosk } from './kioskService.ts';
import { roadsAround } from './roadsAround.ts';

/** Where the kiosks stand; dates are written by its calendar. */
const TIME_ZONE = 'Europe/Berlin';

/** Draws a way on this kiosk's paper, with whom to call and how old the map is. */
export type SheetDrawer = (handout: HandoutOrder) => Promise<Sheet>;

export function createSheetDrawer(graph: WalkGraph, kiosk: Kiosk, paper: Paper, clock: Clock): SheetDrawer {
    const around = roadsAround(graph);
    const { address, phone, attribution } = kiosk;
    const mapDate = Date.parse(kiosk.dataDate);
    const imprint = (): Imprint => ({
        phone,
        address,
        attribution,
        mapDate: Number.isNaN(mapDate) ? undefined : mapDate,
        now: clock(),
        timeZone: TIME_ZONE,
    });
    return async (handout) => {
        const { drawSheet } = await import('../print/drawSheet.ts');
        return drawSheet(makeHandout(handout, imprint(), around), paper);
    };
}
