import type { Known } from '../../graph/facts.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readCount } from './measures.ts';
import type { Doubt } from './readWord.ts';

export interface RoadFacts {
    /** km/h */
    readonly maxSpeed: Known;
    readonly lanes: Known;
}

/** Values that stand for a rule, km/h (StVO § 3 (3), § 42 sign 325.1: walking pace). */
const NAMED_SPEEDS: Readonly<Record<string, number>> = {
    walk: 7,
    'de:walk': 7,
    'de:living_street': 7,
    'de:urban': 50,
    'de:rural': 100,
    'de:20': 20,
    'de:30': 30,
    'de:zone:20': 20,
    'de:zone20': 20,
    'de:zone:30': 30,
    'de:zone30': 30,
    'de:bicycle_road': 30,
};
const UNLIMITED = ['none', 'signals', 'variable', 'de:motorway', 'unknown'];
const KILOMETRES_PER_MILE = 1.609344;

function readSpeed(value: string): number | 'unknown' | undefined {
    const text = value.trim().toLowerCase();
    if (Object.hasOwn(NAMED_SPEEDS, text)) return NAMED_SPEEDS[text];
    if (UNLIMITED.includes(text)) return 'unknown';
    const found = /^(\d{1,3})\s*(km\/h|kmh|mph)?$/.exec(text);
    if (!found) return undefined;
    return Math.round(Number(found[1]) * (found[2] === 'mph' ? KILOMETRES_PER_MILE : 1));
}

function readMaxSpeed(tags: Tags, doubt: Doubt): Known {
    for (const key of ['maxspeed', 'maxspeed:type', 'zone:maxspeed', 'source:maxspeed'] as const) {
        const value = tags[key];
        if (value === undefined) continue;
        const speeds = value.split(';').map(readSpeed);
        const known = speeds.filter((speed) => typeof speed === 'number');
        if (known.length > 0) return Math.max(...known);
        if (key === 'maxspeed' && speeds.includes(undefined)) doubt(key, value);
    }
    return 'unknown';
}

function readLanes(tags: Tags, doubt: Doubt): Known {
    const value = tags.lanes;
    if (value === undefined) return 'unknown';
    const lanes = readCount(value.split(';')[0]);
    if (lanes !== undefined && lanes <= 20) return lanes;
    doubt('lanes', value);
    return 'unknown';
}

export const readRoad = (tags: Tags, doubt: Doubt): RoadFacts => ({
    maxSpeed: readMaxSpeed(tags, doubt),
    lanes: readLanes(tags, doubt),
});
