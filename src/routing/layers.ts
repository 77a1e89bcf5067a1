/**
 * Where only residents or customers may walk, a route may begin and end but not pass through: private
 * arcs, then public ones, then private ones. A search state is a vertex in one of these layers.
 */
export const PUBLIC = 0;
/** On private ground that is not left again. */
export const ENDING = 1;
/** Still on the private ground the walk began on. */
export const STARTING = 2;
export const LAYERS = 3;

/** Layer after an arc, or -1 where that would be passing through. */
export function layerAfter(layer: number, isPrivate: boolean): number {
    if (!isPrivate) return layer === ENDING ? -1 : PUBLIC;
    return layer === STARTING ? STARTING : ENDING;
}
