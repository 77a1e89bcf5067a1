import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from './fontFaces.ts';
import { REGION_SOURCE } from './groundLayers.ts';
import type { MapColours } from './mapTheme.ts';

export interface LabelLook {
    readonly colours: MapColours;
    /** Primary language tag, for example `de`. */
    readonly language: string;
    /** Font size in pixels of what the reader needs for her task (acceptance A8). */
    readonly textSize: number;
}

/**
 * Labels that are not needed for the task, against those that are: cap height d/155 (ASR A6, ISO 9241-303) against
 * 0.7 degrees (EN 301 549, 5.1.4). Smaller ones are not drawn.
 */
export const OTHER_LABELS = 0.62;

/** The name in the reader's language where the map has it, else the local one. */
export function nameIn(language: string): ExpressionSpecification {
    return ['coalesce', ['get', `name:${language}`], ['get', 'name']];
}

function paint(colours: MapColours) {
    return {
        'text-color': colours.label,
        'text-halo-color': colours.labelHalo,
        'text-halo-width': 3,
    };
}

function streetNames(look: LabelLook): SymbolLayerSpecification {
    return {
        id: 'street-name',
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'street_name',
        minzoom: 15,
        layout: {
            'symbol-placement': 'line',
            'symbol-spacing': ['step', ['zoom'], 250, 17.5, 450],
            'text-field': nameIn(look.language),
            'text-font': [MAP_FONT],
            'text-size': look.textSize * OTHER_LABELS,
            'text-max-angle': 30,
            'text-padding': 12,
        },
        paint: paint(look.colours),
    };
}

function label(
    look: LabelLook,
    id: string,
    classes: readonly string[],
    zooms: readonly [number, number],
): SymbolLayerSpecification {
    return {
        id,
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'label',
        minzoom: zooms[0],
        maxzoom: zooms[1],
        filter: ['in', ['get', 'class'], ['literal', [...classes]]],
        layout: {
            'text-field': nameIn(look.language),
            'text-font': [MAP_FONT],
            'text-size': look.textSize * OTHER_LABELS,
            'text-max-width': 8,
            'text-padding': 16,
        },
        paint: paint(look.colours),
    };
}

/** House numbers: the first to give way. */
export function houseNumberLayer(look: LabelLook): LayerSpecification {
    return {
        id: 'house-number',
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'address',
        minzoom: 18,
        layout: {
            'text-field': ['get', 'number'],
            'text-font': [MAP_FONT],
            'text-size': look.textSize * OTHER_LABELS,
            'text-padding': 24,
        },
        paint: paint(look.colours),
    };
}

/** Names that are good to have. */
export function labelLayers(look: LabelLook): LayerSpecification[] {
    return [
        streetNames(look),
        label(look, 'neighbourhood-name', ['neighbourhood', 'hamlet', 'quarter'], [14, 15.5]),
        label(look, 'ground-name', ['park', 'water', 'square', 'cemetery'], [15, 20]),
        label(look, 'district-name', ['suburb', 'borough', 'village'], [11, 15]),
        label(look, 'town-name', ['town', 'city'], [4, 14]),
    ];
}
