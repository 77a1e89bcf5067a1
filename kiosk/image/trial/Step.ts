import { type Kiosk, SAME } from './Kiosk.ts';
import type { Twin } from './Twin.ts';

/** Something that is done to a kiosk on trial. */
export interface Step {
    readonly name: string;
    /** Answers what was wrong, in a sentence; undefined where all was well. */
    run(kiosk: Kiosk, twin: Twin): Promise<string | undefined>;
}

/** A machine with other work gets that many times the patience. */
const SLOWNESS = Number(process.env.STUFENFREI_SLOWNESS) || 1;

/** Longest start to a living page under emulation, seconds. */
const START = 480 * SLOWNESS;

/** Longest way back to a living page under emulation, seconds. */
export const BACK = 240 * SLOWNESS;

/** Longest until a screen is painted under emulation, seconds. */
export const PAINT = 90 * SLOWNESS;

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Switches the kiosk on and waits for the rest picture. */
export async function startToRest(kiosk: Kiosk, { rest }: Twin, name: string): Promise<string | undefined> {
    await kiosk.start();
    const { isShown, seen } = await kiosk.watchStart(START);
    if (seen) await kiosk.keep(`${name}-before`, seen);
    const share = await kiosk.untilSeen(rest, isShown ? PAINT : 1);
    await kiosk.keep(name);
    if (!isShown) return `no page within ${START} s`;
    return share > SAME ? `the screen differs from the rest picture by ${percent(share)}` : undefined;
}
