import type { LayerSpecification } from 'maplibre-gl';
import { REGION_SOURCE } from './groundLayers.ts';

/** Layers whose signs can be touched. */
export const SIGN_LAYERS = ['sign'] as const;

/** Signs of what one can go to; where there is no room for one it is not drawn. */
export function signLayers(): LayerSpecification[] {
    return [
        {
            id: 'sign',
            type: 'symbol',
            source: REGION_SOURCE,
            'source-layer': 'poi',
            minzoom: 15,
            layout: { 'icon-image': ['concat', 'sign-', ['get', 'class']], 'icon-padding': 6 },
        },
    ];
}
