import type { Journey } from '../../journey/Journey.ts';

/** Millimetres of a 21.5-inch panel, less a frame: on a smaller one keys for the kinds would crowd out the places. */
const LONG_SIDE = 440;
const SHORT_SIDE = 240;

/** Whether the kinds of a group find room beside its list; else they have a screen of their own. The same on every page. */
export function hasRoomForKinds(
    width: number,
    height: number,
    millimetresPerPixel: number,
    { size, lowered }: Pick<Journey, 'size' | 'lowered'>,
): boolean {
    const isLarge =
        Math.max(width, height) * millimetresPerPixel >= LONG_SIDE &&
        Math.min(width, height) * millimetresPerPixel >= SHORT_SIDE;
    return isLarge && size === 1 && !lowered;
}
