import { KEY_WAYS } from './keyWays.ts';
import { PAGE_WAYS } from './pageWays.ts';
import { OTHER_WAYS, POINTER_WAYS } from './pointerWays.ts';
import type { WayOut } from './WayOut.ts';

/** The matrix: every way out that is known, how it is blocked, how it is tried. */
export const WAYS_OUT: readonly WayOut[] = [...KEY_WAYS, ...POINTER_WAYS, ...PAGE_WAYS, ...OTHER_WAYS];
