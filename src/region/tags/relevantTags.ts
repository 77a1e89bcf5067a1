import { joinTags } from '../../graph/tagText.ts';
import type { Tags } from '../osm/OsmData.ts';

const KEYS = new Set([
    'access',
    'area',
    'automatic_door',
    'barrier',
    'bridge',
    'conveying',
    'covered',
    'crossing',
    'crossing_ref',
    'curb',
    'cycleway',
    'door',
    'entrance',
    'foot',
    'footway',
    'ford',
    'highway',
    'incline',
    'indoor',
    'kerb',
    'lanes',
    'layer',
    'level',
    'lit',
    'locked',
    'man_made',
    'maxspeed',
    'maxwidth',
    'motorroad',
    'oneway',
    'opening',
    'opening_hours',
    'operator',
    'path',
    'public_transport',
    'railway',
    'ramp',
    'repeat_on',
    'route',
    'sac_scale',
    'segregated',
    'service',
    'sidewalk',
    'smoothness',
    'step_count',
    'surface',
    'tactile_paving',
    'tracktype',
    'traffic_calming',
    'traffic_signals',
    'tunnel',
    'wheelchair',
    'width',
]);
const PREFIXES = [
    'access:',
    'crossing:',
    'curb:',
    'foot:',
    'handrail',
    'incline:',
    'kerb:',
    'maxwidth:',
    'oneway:',
    'ramp:',
    'sidewalk:',
    'traffic_signals:',
    'wheelchair:',
];

const isRelevant = (key: string): boolean =>
    KEYS.has(key) || PREFIXES.some((prefix) => key.startsWith(prefix));

/** The tags that facts come from or that explain them, by key, as one text. */
export function relevantTags(tags: Tags): string {
    const kept = Object.keys(tags).filter(isRelevant).sort();
    return joinTags(Object.fromEntries(kept.map((key) => [key, tags[key]])));
}
