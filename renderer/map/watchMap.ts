import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { REGION_SOURCE } from './groundLayers.ts';

/** The first tiles may take so long on a machine without a graphics card, milliseconds. */
const FIRST_TILES = 6000;
/** A tile that failed is often there a moment later, milliseconds. */
const DOUBT = 2000;
/** Between two tries to get tiles that failed, milliseconds. */
const AGAIN = 4000;
/** A lost drawing context comes back by itself or never, milliseconds. */
const RESTORED = 4000;

/** What the watch finds: a map to look at, none for the moment, or one that will not come back by itself. */
export type MapState = 'useful' | 'useless' | 'lost';

/**
 * Watches whether a map shows anything: without tiles, with broken ones or with a lost drawing context it does not.
 * Asks for failed tiles again until they come.
 *
 * @returns what ends the watch
 */
export function watchMap(map: MapLibreMap, tell: (state: MapState) => void): () => void {
    let hasFailed = false;
    let isContextLost = false;
    let doubt = setTimeout(() => tell('useless'), FIRST_TILES);
    let again: ReturnType<typeof setInterval> | undefined;
    let restored: ReturnType<typeof setTimeout> | undefined;

    const doubtMap = () => {
        if (hasFailed) return;
        hasFailed = true;
        clearTimeout(doubt);
        doubt = setTimeout(() => tell('useless'), DOUBT);
        again = setInterval(() => map.refreshTiles(REGION_SOURCE), AGAIN);
    };
    const trustMap = () => {
        hasFailed = false;
        clearTimeout(doubt);
        clearInterval(again);
        if (!isContextLost) tell('useful');
    };

    map.on('error', (event) => {
        reportError(event.error);
        if ('sourceId' in event && event.sourceId === REGION_SOURCE) doubtMap();
    });
    map.on('sourcedata', (event: MapSourceDataEvent) => {
        if (event.sourceId === REGION_SOURCE && event.tile?.state === 'loaded') trustMap();
    });
    map.on('webglcontextlost', () => {
        isContextLost = true;
        tell('useless');
        restored = setTimeout(() => tell('lost'), RESTORED);
    });
    map.on('webglcontextrestored', () => {
        isContextLost = false;
        clearTimeout(restored);
        map.once('idle', () => tell('useful'));
    });
    return () => {
        clearTimeout(doubt);
        clearTimeout(restored);
        clearInterval(again);
    };
}
