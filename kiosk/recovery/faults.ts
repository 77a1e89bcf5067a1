import { DEVICE_FAULTS } from './deviceFaults.ts';
import { DISK_FAULTS } from './diskFaults.ts';
import { PROCESS_FAULTS } from './processFaults.ts';
import type { TriedKiosk } from './TriedKiosk.ts';

/** Something that breaks in a kiosk. */
export interface Fault {
    readonly name: string;
    /** Breaks it. */
    befall(kiosk: TriedKiosk): Promise<void> | void;
    /** Makes it whole once the time to a useful screen is known; nothing where it heals by itself. */
    mend?(kiosk: TriedKiosk): Promise<void> | void;
}

export const FAULTS: readonly Fault[] = [...PROCESS_FAULTS, ...DISK_FAULTS, ...DEVICE_FAULTS];
