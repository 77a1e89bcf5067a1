import type { LayerSpecification } from 'maplibre-gl';
import type { MapColours } from './mapTheme.ts';

export const REGION_SOURCE = 'region';

/** What lies under the ways: ground, green, water, squares, buildings. */
export function groundLayers(colours: MapColours): LayerSpecification[] {
    return [
        { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
        {
            id: 'green',
            type: 'fill',
            source: REGION_SOURCE,
            'source-layer': 'green',
            paint: { 'fill-color': colours.green },
        },
        {
            id: 'water',
            type: 'fill',
            source: REGION_SOURCE,
            'source-layer': 'water',
            filter: ['==', ['geometry-type'], 'Polygon'],
            paint: { 'fill-color': colours.water },
        },
        {
            id: 'stream',
            type: 'line',
            source: REGION_SOURCE,
            'source-layer': 'water',
            filter: ['==', ['geometry-type'], 'LineString'],
            layout: { 'line-cap': 'round', 'line-join': 'round' },
            paint: {
                'line-color': colours.water,
                'line-width': [
                    'interpolate',
                    ['exponential', 1.6],
                    ['zoom'],
                    12,
                    ['match', ['get', 'class'], 'river', 3, 1],
                    18,
                    ['match', ['get', 'class'], 'river', 30, 8],
                ],
            },
        },
        {
            id: 'square',
            type: 'fill',
            source: REGION_SOURCE,
            'source-layer': 'square',
            paint: { 'fill-color': colours.square, 'fill-outline-color': colours.walk },
        },
        {
            id: 'building',
            type: 'fill',
            source: REGION_SOURCE,
            'source-layer': 'building',
            minzoom: 14.5,
            paint: { 'fill-color': colours.building, 'fill-outline-color': colours.buildingEdge },
        },
    ];
}
