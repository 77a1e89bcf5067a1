import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Position as GeoJsonPosition } from 'geojson';
import type { MapFeature, MapGeometry } from './mapFeature.ts';
import { LAST_ZOOM, MAP_LAYERS, type MapLayer } from './mapLayers.ts';
import { project } from './mercator.ts';

/** A tile of the XYZ scheme: y grows southward. */
export interface TileAddress {
    readonly zoom: number;
    readonly x: number;
    readonly y: number;
}

/** One encoded vector tile (specification 2.1), not compressed. */
export interface Tile extends TileAddress {
    readonly bytes: Uint8Array;
}

const EXTENT = 4096;
/** Of a tile, in its 4096ths: wide lines and labels at an edge are drawn from both sides. */
const BUFFER = 96;
/** Simplification, in 4096ths of a tile. */
const TOLERANCE = 5;

function geometryWithin(
    geometry: MapGeometry,
    place: (x: number, y: number) => GeoJsonPosition,
    nodes: Float64Array,
) {
    const along = (list: Uint32Array) =>
        Array.from(list, (node) => place(nodes[node * 2], nodes[node * 2 + 1]));
    switch (geometry.type) {
        case 'point':
            return { type: 'Point' as const, coordinates: place(...project(geometry.position)) };
        case 'line':
            return { type: 'LineString' as const, coordinates: along(geometry.nodes) };
        case 'area':
            return {
                type: 'MultiPolygon' as const,
                coordinates: geometry.polygons.map((rings) => rings.map(along)),
            };
    }
}

function encode(cut: GeoJSONVTTile, zoom: number): Uint8Array | undefined {
    const layers = new Map<MapLayer, GeoJSONVTTile['features']>();
    for (const part of cut.features) {
        const feature: MapFeature = part.tags?.feature;
        if (feature.fromZoom > zoom) continue;
        const features = layers.get(feature.layer) ?? [];
        features.push({ ...part, tags: feature.properties });
        layers.set(feature.layer, features);
    }
    if (layers.size === 0) return undefined;
    const named: Record<string, GeoJSONVTTile> = {};
    for (const layer of Object.keys(MAP_LAYERS) as MapLayer[]) {
        const features = layers.get(layer);
        if (features) named[layer] = { ...cut, features };
    }
    return fromGeojsonVt(named, { version: 2, extent: EXTENT });
}

/**
 * Cuts the features into the tiles below one tile, from its own zoom to `lastZoom`. Positions are moved so that this
 * tile is the cutter's whole world: what sticks out of it is clipped first, and no tile above it is made.
 */
export function* cutTiles(
    root: TileAddress,
    lastZoom: number,
    features: readonly MapFeature[],
    nodes: Float64Array,
): Generator<Tile> {
    const scale = 2 ** root.zoom;
    const place = (x: number, y: number): GeoJsonPosition => [x * scale - root.x, y * scale - root.y];
    const collection: FeatureCollection = {
        type: 'FeatureCollection',
        features: features.map(
            (feature): Feature => ({
                type: 'Feature',
                geometry: geometryWithin(feature.geometry, place, nodes),
                properties: { feature },
            }),
        ),
    };
    const index = new GeoJSONVT(collection, {
        coordinates: 'unitSquare',
        wrap: false,
        extent: EXTENT,
        buffer: BUFFER,
        tolerance: TOLERANCE,
        maxZoom: LAST_ZOOM - root.zoom,
        indexMaxZoom: lastZoom - root.zoom,
        indexMaxPoints: 0,
    });
    function* descend(depth: number, x: number, y: number): Generator<Tile> {
        const cut = index.getTile(depth, x, y);
        if (!cut?.numFeatures) return;
        const zoom = root.zoom + depth;
        const address = { zoom, x: root.x * 2 ** depth + x, y: root.y * 2 ** depth + y };
        const bytes = encode(cut, zoom);
        if (bytes) yield { ...address, bytes };
        if (zoom === lastZoom) return;
        for (const quarter of [0, 1, 2, 3])
            yield* descend(depth + 1, x * 2 + (quarter & 1), y * 2 + (quarter >> 1));
    }
    yield* descend(0, 0, 0);
}
