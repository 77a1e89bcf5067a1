import { distanceBetween, type Position } from '../../base/position.ts';

/** Metres along a line. */
export const lineLength = (line: readonly Position[]): number =>
    line.slice(1).reduce((sum, to, index) => sum + distanceBetween(line[index], to), 0);
