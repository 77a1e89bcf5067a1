import type { Position } from '../../base/position.ts';
import type { Tags } from '../osm/OsmData.ts';
import type { MapFeature, MapProperties } from './mapFeature.ts';
import type { MapLayer } from './mapLayers.ts';
import { namesOf } from './names.ts';

/** OSM `place`, by the first zoom that names it (wiki Key:place). */
const SETTLEMENTS = new Map<string, number>(
    Object.entries({
        city: 4,
        town: 8,
        borough: 10,
        village: 11,
        suburb: 11,
        quarter: 13,
        hamlet: 13,
        neighbourhood: 14,
    }),
);

/** OSM `barrier` of a node on a way, by its sign; what stops nobody on foot has none. */
const BARRIERS = new Map<string, string>(
    Object.entries({
        gate: 'gate',
        lift_gate: 'gate',
        swing_gate: 'gate',
        kissing_gate: 'gate',
        turnstile: 'gate',
        stile: 'gate',
        cycle_barrier: 'bollard',
        bollard: 'bollard',
        block: 'bollard',
    }),
);

/** A kerb of more than 3 cm is high (DIN 18040-3); `rolled` is about 6 cm (wiki Key:kerb). */
const KERBS = new Map<string, string>(
    Object.entries({
        raised: 'high_kerb',
        yes: 'high_kerb',
        rolled: 'high_kerb',
        lowered: 'low_kerb',
        flush: 'low_kerb',
        no: 'low_kerb',
    }),
);

function point(layer: MapLayer, fromZoom: number, position: Position, properties: MapProperties): MapFeature {
    return { layer, fromZoom, geometry: { type: 'point', position }, properties };
}

function barrierSign(tags: Tags): string | undefined {
    if (tags.highway === 'elevator') return 'lift';
    return KERBS.get(tags.kerb) ?? BARRIERS.get(tags.barrier);
}

/** The name of a town, district, square or park, where it is written. */
export function labelOf(tags: Tags, labelClass: string, fromZoom: number, position: Position): MapFeature[] {
    const names = namesOf(tags);
    return names.name ? [point('label', fromZoom, position, { class: labelClass, ...names })] : [];
}

/** House number at a position. */
export function addressOf(tags: Tags, position: Position): MapFeature[] {
    const number = tags['addr:housenumber'];
    return number ? [point('address', 16, position, { number })] : [];
}

/** What a tagged node shows: settlement names, signs on ways, house numbers. */
export function pointFeatures(tags: Tags, position: Position): MapFeature[] {
    const settlement = SETTLEMENTS.get(tags.place);
    const named = settlement === undefined ? [] : labelOf(tags, tags.place, settlement, position);
    const sign = barrierSign(tags);
    const signs = sign ? [point('barrier', 16, position, { class: sign })] : [];
    return [...named, ...signs, ...addressOf(tags, position)];
}
