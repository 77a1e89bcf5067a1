import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Route } from '../../src/routing/outcome.ts';
import type { LabelLook } from './labelLayers.ts';

export const STOP_SOURCE = 'stops';

/** The pictogram of each kind of stop. */
const STOP_PICTOGRAMS = {
    seat: 'bench',
    toilet: 'toilet',
    water: 'drinking_water',
    shelter: 'shelter',
} as const;

export interface StopProperties {
    readonly pictogram: (typeof STOP_PICTOGRAMS)[keyof typeof STOP_PICTOGRAMS];
}

/** Signs are drawn for labels of this many pixels and grow with them. */
const DRAWN_FOR = 44;

/** What one passes on the way. */
export function stopPoints(route: Route | undefined): FeatureCollection<Point, StopProperties> {
    const features = (route?.stops ?? []).map(({ kind, position }) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [...position] },
        properties: { pictogram: STOP_PICTOGRAMS[kind] },
    }));
    return { type: 'FeatureCollection', features };
}

/** Drawn whatever else is there, since it is part of the way. */
export function stopLayers({ textSize }: LabelLook): LayerSpecification[] {
    return [
        {
            id: 'stops',
            type: 'symbol',
            source: STOP_SOURCE,
            layout: {
                'icon-image': ['concat', 'place-', ['get', 'pictogram']],
                'icon-size': textSize / DRAWN_FOR,
                'symbol-sort-key': ['match', ['get', 'pictogram'], 'toilet', 0, 1],
                'icon-padding': 2,
            },
        },
    ];
}
