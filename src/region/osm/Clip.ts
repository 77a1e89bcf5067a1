import { type Bounds, distanceBetween, EARTH_RADIUS, isWithin, type Position } from '../../base/position.ts';
import type { Metres } from '../../base/units.ts';

/** The part of an extract that becomes the region. */
export type Clip =
    | { readonly kind: 'bounds'; readonly bounds: Bounds }
    | { readonly kind: 'around'; readonly centre: Position; readonly radius: Metres };

const DEGREES_PER_METRE = 180 / (Math.PI * EARTH_RADIUS);

/** The smallest bounds that hold the clip. */
function boundsOf(clip: Clip): Bounds {
    if (clip.kind === 'bounds') return clip.bounds;
    const [longitude, latitude] = clip.centre;
    const height = clip.radius * DEGREES_PER_METRE;
    const width = height / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
    return [longitude - width, latitude - height, longitude + width, latitude + height];
}

/** Whether a position lies in the clip, its edge included. */
export function isInClip(clip: Clip, position: Position): boolean {
    if (clip.kind === 'bounds') return isWithin(clip.bounds, position);
    return isWithin(boundsOf(clip), position) && distanceBetween(clip.centre, position) <= clip.radius;
}
