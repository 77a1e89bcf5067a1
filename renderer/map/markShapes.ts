/** Shapes of the marks, on 100 by 100, for the map's marks and for the drawing without a map. */

/** Opens upwards by 70 degrees from the middle. */
export const VIEW_CONE = 'M50 50 L22 10 A49 49 0 0 1 78 10 Z';

/** A drop whose point stands on its place, at 50, 98. */
export const PIN = 'M50 98 C44 82 16 62 16 36 A34 34 0 0 1 84 36 C84 62 56 82 50 98 Z';

/** In the pin of the goal. */
export const FLAG = 'M41 60 V17 L67 26 L41 36';

/** Pixels of the drawings. */
export const HERE_SIZE = 170;
export const PIN_SIZE = 110;
