import type { KioskAnswer } from '../../src/server/contract.ts';
import { millimetresPerPixelOf } from './measures.ts';

/** Where a seated person reaches every key, millimetres above the floor (DIN 18040: 85 cm, topmost 105 cm). */
export const REACH = { lowest: 850, highest: 1050 };

/** The highest that a standing person reaches, millimetres above the floor (EN 301 549, 8.3.2). */
const HIGHEST_STANDING = 1220;

/** The lowest band that holds a row of keys and, above it, a row of choices, millimetres. */
const LOWEST_BAND = 52;

/** What part of the screen's height is within reach, pixels from its top. */
export interface Band {
    readonly top: number;
    readonly bottom: number;
}

/** What of the kiosk decides what is within reach. */
export type Mounting = Pick<KioskAnswer, 'millimetresPerPixel' | 'mountingHeight'>;

/**
 * The band within reach of a screen so many pixels high; undefined where nobody measured the mounting, where too little
 * of the screen hangs in the band, and where all of it does.
 */
export function bandOf({ millimetresPerPixel, mountingHeight }: Mounting, height: number): Band | undefined {
    if (mountingHeight === undefined) return undefined;
    const millimetre = millimetresPerPixelOf(millimetresPerPixel);
    const top = Math.max(0, height - (REACH.highest - mountingHeight) / millimetre);
    const bottom = Math.min(height, height - (REACH.lowest - mountingHeight) / millimetre);
    const isTooLow = (bottom - top) * millimetre < LOWEST_BAND;
    const isAll = top === 0 && bottom === height;
    return isTooLow || isAll ? undefined : { top, bottom };
}

/** Pixels at the top of a screen so many pixels high that hang above what a standing person reaches. */
export function aboveReach({ millimetresPerPixel, mountingHeight }: Mounting, height: number): number {
    if (mountingHeight === undefined) return 0;
    const reached = (HIGHEST_STANDING - mountingHeight) / millimetresPerPixelOf(millimetresPerPixel);
    return Math.min(Math.max(0, height - reached), height / 2);
}

/** The band within reach of this screen. */
export function reachOf(kiosk: KioskAnswer): Band | undefined {
    return bandOf(kiosk, innerHeight);
}
