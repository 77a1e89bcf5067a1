import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import { MAP_FONT } from './fontFaces.ts';
import type { LabelLook } from './labelLayers.ts';

export const RING_SOURCE = 'rings';

/** Around everything that is reached in the time that the label names; the lines are closed, the inside on the left. */
export interface Ring {
    readonly label: string;
    readonly outline: readonly (readonly Position[])[];
}

/** Metres along an outline from one writing of its minutes to the next. */
const LABELS_APART = 180;

type RingFeature = Feature<LineString | Point, { readonly label: string }>;

/** The lines, and points on them where the minutes may stand. */
export function ringFeatures(rings: readonly Ring[]): FeatureCollection<LineString | Point> {
    const features = rings.flatMap(({ label, outline }) =>
        outline.flatMap((line): RingFeature[] => [
            feature({ type: 'LineString', coordinates: closed(line) }, label),
            ...spaced(line).map((position) => feature({ type: 'Point', coordinates: [...position] }, label)),
        ]),
    );
    return { type: 'FeatureCollection', features };
}

function feature(geometry: LineString | Point, label: string): RingFeature {
    return { type: 'Feature', geometry, properties: { label } };
}

/** Positions on a line that lie so far apart, measured along it. */
function spaced(line: readonly Position[]): Position[] {
    let since = LABELS_APART;
    return line.filter((position, index) => {
        const before = line[index - 1];
        if (before) since += distanceBetween(before, position);
        if (since < LABELS_APART) return false;
        since = 0;
        return true;
    });
}

function closed(line: readonly Position[]): number[][] {
    const first = line.slice(0, 1);
    return [...line, ...first].map((position) => [...position]);
}

/** Lines between what is near and what is far, with the minutes written on them. */
export function ringLayers({ colours }: LabelLook): LayerSpecification[] {
    const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
    const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
    return [
        {
            id: 'ring-edge',
            type: 'line',
            source: RING_SOURCE,
            filter: isLine,
            layout: round,
            paint: { 'line-color': colours.labelHalo, 'line-width': 9 },
        },
        {
            id: 'ring',
            type: 'line',
            source: RING_SOURCE,
            filter: isLine,
            layout: round,
            paint: { 'line-color': colours.ring, 'line-width': 5, 'line-dasharray': [0.1, 2] },
        },
    ];
}

/** The minutes come before names: without them the line says nothing. */
export function ringLabels({ colours, textSize }: LabelLook): LayerSpecification[] {
    return [
        {
            id: 'ring-label',
            type: 'symbol',
            source: RING_SOURCE,
            filter: ['==', ['geometry-type'], 'Point'],
            layout: {
                'text-field': ['get', 'label'],
                'text-font': [MAP_FONT],
                'text-size': textSize * 0.8,
                'text-padding': 20,
            },
            paint: {
                'text-color': colours.ring,
                'text-halo-color': colours.labelHalo,
                'text-halo-width': 4,
            },
        },
    ];
}
