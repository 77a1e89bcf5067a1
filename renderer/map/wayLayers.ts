import type {
    DataDrivenPropertyValueSpecification,
    ExpressionSpecification,
    LayerSpecification,
    LineLayerSpecification,
} from 'maplibre-gl';
import { REGION_SOURCE } from './groundLayers.ts';
import type { MapColours } from './mapTheme.ts';

type Width = DataDrivenPropertyValueSpecification<number>;

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const FLAT = { 'line-cap': 'butt', 'line-join': 'round' } as const;

/** Pixels at a zoom, growing with the ground in between. */
type Stop = readonly [zoom: number, width: number | ExpressionSpecification];

function byZoom(first: Stop, ...others: readonly Stop[]): Width {
    return ['interpolate', ['exponential', 1.6], ['zoom'], first[0], first[1], ...others.flat()];
}

function line(
    id: string,
    sourceLayer: string,
    rest: Omit<LineLayerSpecification, 'id' | 'type' | 'source' | 'source-layer'>,
): LineLayerSpecification {
    return { id, type: 'line', source: REGION_SOURCE, 'source-layer': sourceLayer, ...rest };
}

/** Pixels of a street with its edges, at zoom 13 and 18. */
const STREETS = {
    major: [5, 30],
    middle: [4, 24],
    minor: [2, 18],
    service: [1, 9],
} as const;

/** Streets by class, so many pixels narrower than with their edges. */
function streetWidth(farLess: number, nearLess: number): Width {
    const width = (at: 0 | 1, less: number): ExpressionSpecification => [
        'match',
        ['get', 'class'],
        'major',
        STREETS.major[at] - less,
        'middle',
        STREETS.middle[at] - less,
        'minor',
        STREETS.minor[at] - less,
        Math.max(0, STREETS.service[at] - less),
    ];
    return byZoom([13, width(0, farLess)], [18, width(1, nearLess)]);
}

/** The larger street lies on top where two meet. */
const STREET_ORDER: ExpressionSpecification = [
    'match',
    ['get', 'class'],
    'major',
    3,
    'middle',
    2,
    'minor',
    1,
    0,
];

function streetLayers(colours: MapColours): LayerSpecification[] {
    return [
        line('street-edge', 'street', {
            layout: { ...ROUND, 'line-sort-key': STREET_ORDER },
            paint: { 'line-color': colours.streetEdge, 'line-width': streetWidth(0, 0) },
        }),
        line('street', 'street', {
            layout: { ...ROUND, 'line-sort-key': STREET_ORDER },
            paint: {
                'line-color': ['match', ['get', 'class'], 'major', colours.mainStreet, colours.street],
                'line-width': streetWidth(1.5, 3),
            },
        }),
    ];
}

function walkLayers(colours: MapColours): LayerSpecification[] {
    const isPedestrianStreet: ExpressionSpecification = ['==', ['get', 'class'], 'pedestrian'];
    return [
        line('pedestrian-edge', 'walk', {
            filter: isPedestrianStreet,
            layout: ROUND,
            paint: { 'line-color': colours.walk, 'line-width': byZoom([13, 3], [18, 20]) },
        }),
        line('pedestrian', 'walk', {
            filter: isPedestrianStreet,
            layout: ROUND,
            paint: { 'line-color': colours.square, 'line-width': byZoom([13, 1], [18, 15]) },
        }),
        line('walk', 'walk', {
            filter: ['match', ['get', 'class'], ['path', 'lift'], true, false],
            layout: ROUND,
            paint: { 'line-color': colours.walk, 'line-width': byZoom([14, 1], [16, 2.5], [18, 6]) },
        }),
        line('sidewalk', 'walk', {
            filter: ['match', ['get', 'class'], ['sidewalk'], true, false],
            minzoom: 15.5,
            layout: ROUND,
            paint: { 'line-color': colours.walk, 'line-width': byZoom([16, 1], [18, 4]) },
        }),
        line('crossing', 'walk', {
            filter: ['==', ['get', 'class'], 'crossing'],
            minzoom: 15.5,
            layout: FLAT,
            paint: {
                'line-color': colours.walk,
                'line-width': byZoom([16, 4], [18, 16]),
                'line-dasharray': [0.25, 0.25],
            },
        }),
    ];
}

/** Steps are a ladder with red rungs, ramps a smooth green band with arrows uphill. */
function slopeLayers(colours: MapColours): LayerSpecification[] {
    return [
        line('ramp', 'ramp', {
            layout: ROUND,
            paint: { 'line-color': colours.ramp, 'line-width': byZoom([15, 3], [18, 12]) },
        }),
        {
            id: 'ramp-arrows',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'ramp',
            minzoom: 16,
            layout: {
                'symbol-placement': 'line',
                'symbol-spacing': 40,
                'icon-image': 'ramp-arrow',
                'icon-size': 0.6,
                'icon-allow-overlap': true,
                'icon-ignore-placement': true,
            },
        },
        line('steps-edge', 'steps', {
            layout: FLAT,
            paint: { 'line-color': colours.steps, 'line-width': byZoom([14, 5], [16, 13], [18, 26]) },
        }),
        line('steps-ground', 'steps', {
            layout: FLAT,
            paint: { 'line-color': colours.stepsGap, 'line-width': byZoom([14, 3], [16, 9], [18, 20]) },
        }),
        line('steps', 'steps', {
            layout: FLAT,
            paint: {
                'line-color': colours.steps,
                'line-width': byZoom([14, 4], [16, 11], [18, 22]),
                'line-dasharray': [0.25, 0.3],
            },
        }),
    ];
}

function railLayers(colours: MapColours): LayerSpecification[] {
    return [
        line('rail', 'rail', {
            layout: FLAT,
            paint: { 'line-color': colours.rail, 'line-width': byZoom([12, 1], [18, 4]) },
        }),
        line('rail-sleepers', 'rail', {
            filter: ['==', ['get', 'class'], 'rail'],
            minzoom: 14,
            layout: FLAT,
            paint: {
                'line-color': colours.rail,
                'line-width': byZoom([14, 4], [18, 14]),
                'line-dasharray': [0.2, 1.6],
            },
        }),
    ];
}

/** Everything one can walk, climb or ride along, in drawing order. */
export function wayLayers(colours: MapColours): LayerSpecification[] {
    return [
        ...streetLayers(colours),
        ...walkLayers(colours),
        ...railLayers(colours),
        ...slopeLayers(colours),
    ];
}
