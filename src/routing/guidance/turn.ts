import type { TurnDirection } from '../outcome.ts';

/** Degrees from straight on up to which a turn is slight, plain, sharp; beyond is back. */
const STRAIGHT = 22;
const SLIGHT = 50;
const PLAIN = 115;
const SHARP = 160;

/** From one heading to another, −180 to 180, positive to the right. */
export const angleBetween = (from: number, to: number): number => ((to - from + 540) % 360) - 180;

export function directionOf(angle: number): TurnDirection {
    const size = Math.abs(angle);
    const isRight = angle > 0;
    if (size < STRAIGHT) return 'straight';
    if (size < SLIGHT) return isRight ? 'slightRight' : 'slightLeft';
    if (size < PLAIN) return isRight ? 'right' : 'left';
    if (size < SHARP) return isRight ? 'sharpRight' : 'sharpLeft';
    return 'back';
}
