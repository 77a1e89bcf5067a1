import { reachOf } from './reach.ts';
import { useVisit } from './Visit.ts';

/** Whether every key is to be within reach of a seated person. */
export function useLowered(): boolean {
    const { journey, kiosk } = useVisit();
    return journey.lowered && reachOf(kiosk) !== undefined;
}
