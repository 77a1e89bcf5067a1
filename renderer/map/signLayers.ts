import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from './fontFaces.ts';
import { REGION_SOURCE } from './groundLayers.ts';
import { type LabelLook, nameIn, OTHER_LABELS } from './labelLayers.ts';
import { PLACE_PICTOGRAMS, WAY_PICTOGRAMS } from './pictograms.ts';

/** Layers whose signs can be touched. */
export const SIGN_LAYERS = ['place', 'landmark'] as const;

/** Signs are drawn for labels of this many pixels and grow with them. */
const DRAWN_FOR = 48;

/** Places that are seen from afar and told as landmarks carry their name. */
const LANDMARKS = ['church', 'train', 'office', 'doctor', 'library'];

const isOneOf = (names: readonly string[]): ExpressionSpecification => [
    'in',
    ['get', 'class'],
    ['literal', [...names]],
];

function places(look: LabelLook): SymbolLayerSpecification {
    return {
        id: 'place',
        type: 'symbol',
        source: REGION_SOURCE,
        'source-layer': 'poi',
        minzoom: 16,
        filter: isOneOf(Object.keys(PLACE_PICTOGRAMS).filter((name) => !LANDMARKS.includes(name))),
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
            'text-field': ['step', ['zoom'], '', 16.5, nameIn(look.language)],
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

/** Signs of what one can go to, of lifts and of what stands in the way; one without room is not drawn. */
export function signLayers(look: LabelLook): LayerSpecification[] {
    const size = look.textSize / DRAWN_FOR;
    return [
        places(look),
        landmarks(look),
        {
            id: 'way-sign',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'barrier',
            minzoom: 17,
            filter: isOneOf(Object.keys(WAY_PICTOGRAMS)),
            layout: {
                'icon-image': ['concat', 'way-', ['get', 'class']],
                'icon-size': ['match', ['get', 'class'], 'lift', size, size * 0.7],
                'symbol-sort-key': ['match', ['get', 'class'], 'lift', 0, 1],
            },
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
