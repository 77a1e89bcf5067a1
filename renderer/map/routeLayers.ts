import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from './fontFaces.ts';
import { type LabelLook, OTHER_LABELS } from './labelLayers.ts';
import type { MapColours } from './mapTheme.ts';

export const ROUTE_SOURCE = 'route';
export const TURN_SOURCE = 'turns';

/** Widths in pixels. */
const ROUTE_WIDTH = 14;
const EDGE = 4;

/** In text heights, so that a street's name stands beside the route's line. */
const BESIDE_LINE: [number, number] = [0, -0.95];

const isKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const isKnown: ExpressionSpecification = ['==', ['get', 'known'], true];

/** The way itself: solid where every fact is known, dashed in a tube where not; steps stay a red ladder. */
export function routeLineLayers(colours: MapColours): LayerSpecification[] {
    const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
    const flat = { 'line-cap': 'butt', 'line-join': 'round' } as const;
    const isSteps = isKind('steps');
    const isUnknown: ExpressionSpecification = [
        'all',
        ['!', isKind('steps', 'gap', 'street')],
        ['!', isKnown],
    ];
    return [
        {
            id: 'route-gap',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isKind('gap'),
            layout: round,
            paint: { 'line-color': colours.goal, 'line-width': 6, 'line-dasharray': [0.1, 2] },
        },
        {
            id: 'route-edge',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: ['!', isKind('gap', 'street')],
            layout: round,
            paint: { 'line-color': colours.routeEdge, 'line-width': ROUTE_WIDTH + 2 * EDGE },
        },
        {
            id: 'route',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: ['!', isKind('steps', 'gap', 'street')],
            layout: round,
            paint: { 'line-color': colours.route, 'line-width': ROUTE_WIDTH },
        },
        {
            id: 'route-unknown',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isUnknown,
            layout: flat,
            paint: {
                'line-color': colours.routeEdge,
                'line-width': ROUTE_WIDTH - 5,
                'line-dasharray': [1, 1.4],
            },
        },
        {
            id: 'route-crossing',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isKind('crossing'),
            layout: flat,
            paint: {
                'line-color': colours.routeEdge,
                'line-width': ROUTE_WIDTH - 2,
                'line-dasharray': [0.25, 0.35],
            },
        },
        {
            id: 'route-steps-edge',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isSteps,
            layout: flat,
            paint: { 'line-color': colours.steps, 'line-width': 30 },
        },
        {
            id: 'route-steps-ground',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isSteps,
            layout: flat,
            paint: { 'line-color': colours.stepsGap, 'line-width': 24 },
        },
        {
            id: 'route-steps',
            type: 'line',
            source: ROUTE_SOURCE,
            filter: isSteps,
            layout: flat,
            paint: { 'line-color': colours.steps, 'line-width': 26, 'line-dasharray': [0.25, 0.3] },
        },
        {
            id: 'route-arrows',
            type: 'symbol',
            source: ROUTE_SOURCE,
            filter: ['all', isKnown, isKind('way', 'square', 'ramp')],
            layout: {
                'symbol-placement': 'line',
                'symbol-spacing': 90,
                'icon-image': 'route-arrow',
                'icon-size': 0.7,
                'icon-allow-overlap': true,
                'icon-ignore-placement': true,
            },
        },
    ];
}

function streetName(id: string, colours: MapColours, textSize: number): SymbolLayerSpecification {
    return {
        id,
        type: 'symbol',
        source: ROUTE_SOURCE,
        filter: isKind('street'),
        layout: {
            'symbol-placement': 'line-center',
            'text-field': ['get', 'name'],
            'text-font': [MAP_FONT],
            'text-size': textSize,
            'text-offset': BESIDE_LINE,
            'text-max-angle': 40,
        },
        paint: {
            'text-color': colours.label,
            'text-halo-color': colours.labelHalo,
            'text-halo-width': 3,
        },
    };
}

/**
 * Names of the streets along the route, smaller where there is no room, and numbered turns; where turns would cover each
 * other the next one wins. The line itself is kept free of all other names and signs.
 */
export function turnLayers({ colours, textSize }: LabelLook): LayerSpecification[] {
    const isNow: ExpressionSpecification = ['get', 'now'];
    const acts = ['lift', 'steps'];
    return [
        {
            id: 'route-kept-free',
            type: 'symbol',
            source: ROUTE_SOURCE,
            filter: isKind('way', 'crossing', 'steps', 'square', 'ramp'),
            layout: {
                'symbol-placement': 'line',
                'symbol-spacing': 24,
                'icon-image': 'nothing',
                'icon-allow-overlap': true,
            },
        },
        streetName('route-street-name-small', colours, textSize * OTHER_LABELS),
        streetName('route-street-name', colours, textSize),
        {
            id: 'turn-signs',
            type: 'symbol',
            source: TURN_SOURCE,
            filter: ['in', ['get', 'act'], ['literal', acts]],
            layout: {
                'icon-image': ['match', ['get', 'act'], 'lift', 'way-lift', 'steps'],
                'icon-size': textSize / 48,
                'icon-offset': [0, -52],
                'icon-allow-overlap': true,
            },
        },
        {
            id: 'turns',
            type: 'symbol',
            source: TURN_SOURCE,
            layout: {
                'icon-image': ['case', isNow, 'turn-now', 'turn'],
                'icon-size': textSize / 48,
                'text-field': ['get', 'number'],
                'text-font': [MAP_FONT],
                'text-size': textSize * 0.75,
                'symbol-sort-key': ['case', isNow, -1, ['get', 'at']],
                'icon-padding': 0,
                'text-padding': 0,
            },
            paint: { 'text-color': ['case', isNow, colours.turnNowText, colours.turnText] },
        },
    ];
}
