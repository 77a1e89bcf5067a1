import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { MapScene } from './MapStage.ts';
import { RING_SOURCE, ringFeatures } from './ringLayers.ts';
import { routeLines, turnPoints } from './routeFeatures.ts';
import { ROUTE_SOURCE, TURN_SOURCE } from './routeLayers.ts';
import { STOP_SOURCE, stopPoints } from './stopLayers.ts';

/** What is drawn over the region, by its source. */
export type MapData = Readonly<
    Record<
        typeof ROUTE_SOURCE | typeof TURN_SOURCE | typeof STOP_SOURCE | typeof RING_SOURCE,
        FeatureCollection
    >
>;

export function mapDataOf({ route, turn, kiosk, pins, rings }: MapScene): MapData {
    const goal = pins.find(({ label }) => label === '')?.position;
    return {
        [ROUTE_SOURCE]: routeLines(route, kiosk.position, goal),
        [TURN_SOURCE]: turnPoints(route, turn),
        [STOP_SOURCE]: stopPoints(route),
        [RING_SOURCE]: ringFeatures(rings),
    };
}

/** Puts the data into a map whose style is loaded. */
export function showData(map: MapLibreMap, data: MapData): void {
    for (const [name, features] of Object.entries(data)) {
        const source = map.getSource(name);
        if (source instanceof GeoJSONSource) source.setData(features);
    }
}
