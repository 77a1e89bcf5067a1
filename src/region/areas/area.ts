import type { OsmReference } from '../../graph/WalkGraph.ts';
import type { Tags } from '../osm/OsmData.ts';

/** A closed way, or a multipolygon put together from its members. */
export interface Area {
    readonly osm: OsmReference;
    readonly tags: Tags;
    /** One or more polygons; each has its outer ring first, then its holes. */
    readonly polygons: readonly AreaPolygon[];
}

export type AreaPolygon = readonly AreaRing[];

/** Indexes into the nodes; first and last are the same. Outer rings run counter-clockwise, holes clockwise. */
export type AreaRing = Uint32Array;
