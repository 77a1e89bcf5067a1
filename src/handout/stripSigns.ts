/** Signs of a strip as strokes on a grid of 48. */
export const STRIP_SIGNS: Readonly<Record<'seat' | 'toilet' | 'lift', string>> = {
    seat: 'M8 14h32M8 22h32M6 30h36M12 30v12M36 30v12M8 10v20M40 10v20',
    toilet: 'M4 13l6 22 6-17 6 17 6-22M45 18a9 9.5 0 1 0 0 12',
    lift: 'M12 21l12-12 12 12M12 28l12 12 12-12',
};
