import type { Position } from '../../base/position.ts';
import type { MapLayer } from './mapLayers.ts';

/** What a tile says about a feature: plain values of the vector tile specification 2.1. */
export type MapProperties = Readonly<Record<string, string | number | boolean>>;

/** Lines and rings are indexes into the extract's nodes; a point has a position of its own. */
export type MapGeometry =
    | { readonly type: 'point'; readonly position: Position }
    | { readonly type: 'line'; readonly nodes: Uint32Array }
    | { readonly type: 'area'; readonly polygons: readonly (readonly Uint32Array[])[] };

/** One thing on the map. */
export interface MapFeature {
    readonly layer: MapLayer;
    /** First zoom whose tiles hold it. */
    readonly fromZoom: number;
    readonly geometry: MapGeometry;
    readonly properties: MapProperties;
}
