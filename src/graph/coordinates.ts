/** Positions are stored in whole units of this many degrees. */
export const COORDINATE_UNIT = 1e-7;

/** A coordinate in degrees as the whole number that is stored. */
export const toUnits = (coordinate: number): number => Math.round(coordinate / COORDINATE_UNIT);
