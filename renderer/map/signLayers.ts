import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from './fontFaces.ts';
import { REGION_SOURCE } from './groundLayers.ts';
import { type LabelLook, nameIn, OTHER_LABELS } from './labelLayers.ts';
import { PLACE_PICTOGRAMS } from './pictograms.ts';

/** Layers whose signs can be touched. */
export const SIGN_LAYERS = ['landmark', 'place', 'other-place'] as const;

/** Signs are drawn for labels of this many pixels and grow with them. */
const DRAWN_FOR = 48;

/** Places that are seen from afar and told as landmarks carry their name. */
const LANDMARKS = ['church', 'train', 'office', 'hospital', 'library'];
/** Needed in a hurry, or to get on: they come before the names of streets. */
const FIRST = ['toilet', 'stop'];

const isOneOf = (names: readonly string[]): ExpressionSpecification => [
    'in',
    ['get', 'class'],
    ['literal', [...names]],
];

/** A name longer than this stands in the lists only: on the map it would cover what is around it. */
const LONGEST_NAME = 26;

function shortName(language: string): ExpressionSpecification {
    const name: ExpressionSpecification = ['coalesce', nameIn(language), ''];
    return ['case', ['<=', ['length', name], LONGEST_NAME], name, ''];
}

function places(look: LabelLook, id: string, names: readonly string[]): SymbolLayerSpecification {
    return {
        id,
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'poi',
        minzoom: 16,
        filter: isOneOf(names),
        layout: {
            'icon-image': ['concat', 'place-', ['get', 'class']],
            'icon-size': look.textSize / DRAWN_FOR,
            'icon-padding': 8,
            'symbol-sort-key': ['match', ['get', 'class'], 'toilet', 0, 'pharmacy', 1, 'bench', 9, 5],
        },
    };
}

function landmarks(look: LabelLook): SymbolLayerSpecification {
    return {
        id: 'landmark',
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'poi',
        minzoom: 15,
        filter: isOneOf(LANDMARKS),
        layout: {
            'icon-image': ['concat', 'place-', ['get', 'class']],
            'icon-size': look.textSize / DRAWN_FOR,
            'icon-padding': 8,
            'text-field': ['step', ['zoom'], '', 16.5, shortName(look.language)],
            'text-font': [MAP_FONT],
            'text-size': look.textSize * OTHER_LABELS,
            'text-max-width': 8,
            'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
            'text-radial-offset': 1,
            'text-optional': true,
        },
        paint: {
            'text-color': look.colours.label,
            'text-halo-color': look.colours.labelHalo,
            'text-halo-width': 3,
        },
    };
}

/** Signs that give way to names; one without room is not drawn. */
export function otherSignLayers(look: LabelLook): LayerSpecification[] {
    const others = Object.keys(PLACE_PICTOGRAMS).filter(
        (name) => !LANDMARKS.includes(name) && !FIRST.includes(name),
    );
    return [places(look, 'other-place', others)];
}

/** Signs that names give way to: landmarks, toilets, stops, lifts, steps. */
export function signLayers(look: LabelLook): LayerSpecification[] {
    const size = look.textSize / DRAWN_FOR;
    return [
        {
            id: 'barrier',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'barrier',
            minzoom: 18,
            filter: ['match', ['get', 'class'], ['gate', 'bollard'], true, false],
            layout: { 'icon-image': ['concat', 'way-', ['get', 'class']], 'icon-size': size * 0.7 },
        },
        landmarks(look),
        places(look, 'place', FIRST),
        {
            id: 'lift',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'barrier',
            minzoom: 16,
            filter: ['==', ['get', 'class'], 'lift'],
            layout: { 'icon-image': 'way-lift', 'icon-size': size },
        },
        {
            id: 'steps-sign',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'steps',
            minzoom: 16.5,
            layout: {
                'symbol-placement': 'line-center',
                'icon-image': 'steps',
                'icon-size': size * 0.8,
                'icon-rotation-alignment': 'viewport',
            },
        },
    ];
}
