import type { Position } from '../../base/position.ts';
import type { OsmReference } from '../../graph/WalkGraph.ts';
import type { Category } from '../../places/place.ts';
import type { Area } from '../areas/area.ts';
import type { Tags } from '../osm/OsmData.ts';

/** An OSM object that is a place. */
export interface Site {
    readonly osm: OsmReference;
    readonly tags: Tags;
    /** At least one, the most telling first. */
    readonly categories: readonly Category[];
    readonly position: Position;
    /** Index of the node, when it is one. */
    readonly node?: number;
    /** Its outline, when it has one. */
    readonly area?: Area;
}

/** `n123`, `w45`, `r6`. */
export const siteId = ({ type, id }: OsmReference): string => `${type[0]}${id}`;

/** Whose sign names the operator. */
const OPERATOR_ON_SIGN = new Set(['atm', 'bank', 'post_office', 'post_box', 'parcel_locker']);

/** What a sign at the door would say. */
export function siteName(tags: Tags): string {
    const operator = OPERATOR_ON_SIGN.has(tags.amenity ?? '') ? tags.operator : undefined;
    return tags.name ?? tags['name:de'] ?? tags.brand ?? operator ?? '';
}
