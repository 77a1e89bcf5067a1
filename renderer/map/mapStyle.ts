import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fontFaces.ts';
import { groundLayers, REGION_SOURCE } from './groundLayers.ts';
import { houseNumberLayer, type LabelLook, labelLayers } from './labelLayers.ts';
import { MAP_COLOURS, type MapTheme } from './mapTheme.ts';
import { ROUTE_SOURCE, routeLineLayers, TURN_SOURCE, turnLayers } from './routeLayers.ts';
import { otherSignLayers, signLayers } from './signLayers.ts';
import { wayLayers } from './wayLayers.ts';

/** What is drawn over the region. */
export interface MapData {
    readonly route: FeatureCollection;
    readonly turns: FeatureCollection;
}

export interface MapLook extends Omit<LabelLook, 'colours'> {
    readonly theme: MapTheme;
}

/** Last zoom of a region's tiles; nearer ones are drawn from it. */
const TILE_ZOOM = 16;
/**
 * The whole style. MapLibre places names and signs from the last layer to the first, so what is needed comes last;
 * it cuts tiles source by source, so the route comes first.
 * `pageAddress` is where the page came from, the only place anything is fetched from.
 */
export function mapStyle(look: MapLook, data: MapData, pageAddress: string): StyleSpecification {
    const colours = MAP_COLOURS[look.theme];
    const labels = { ...look, colours };
    const tiles = `${new URL(pageAddress).origin}/tiles/{z}/{x}/{y}`;
    return {
        version: 8,
        'font-faces': fontFaces(pageAddress),
        sources: {
            [ROUTE_SOURCE]: { type: 'geojson', data: data.route },
            [TURN_SOURCE]: { type: 'geojson', data: data.turns },
            [REGION_SOURCE]: { type: 'vector', tiles: [tiles], maxzoom: TILE_ZOOM },
        },
        layers: [
            ...groundLayers(colours),
            ...wayLayers(colours),
            ...routeLineLayers(colours),
            houseNumberLayer(labels),
            ...otherSignLayers(labels),
            ...labelLayers(labels),
            ...signLayers(labels),
            ...turnLayers(labels),
        ],
    };
}
