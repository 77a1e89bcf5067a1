import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fontFaces.ts';
import { groundLayers, REGION_SOURCE } from './groundLayers.ts';
import { houseNumberLayer, type LabelLook, labelLayers } from './labelLayers.ts';
import type { MapData } from './mapData.ts';
import { MAP_COLOURS, type MapTheme } from './mapTheme.ts';
import { ringLabels, ringLayers } from './ringLayers.ts';
import { routeLineLayers, turnLayers } from './routeLayers.ts';
import { otherSignLayers, signLayers } from './signLayers.ts';
import { stopLayers } from './stopLayers.ts';
import { wayLayers } from './wayLayers.ts';

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
            ...overlays(data),
            [REGION_SOURCE]: { type: 'vector', tiles: [tiles], maxzoom: TILE_ZOOM },
        },
        layers: [
            ...groundLayers(colours),
            ...wayLayers(colours),
            ...ringLayers(labels),
            ...routeLineLayers(colours),
            houseNumberLayer(labels),
            ...otherSignLayers(labels),
            ...labelLayers(labels),
            ...signLayers(labels),
            ...ringLabels(labels),
            ...stopLayers(labels),
            ...turnLayers(labels),
        ],
    };
}

function overlays(data: MapData): StyleSpecification['sources'] {
    return Object.fromEntries(
        Object.entries(data).map(([name, features]) => [name, { type: 'geojson', data: features }]),
    );
}
