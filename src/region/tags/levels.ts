import type { Known } from '../../graph/facts.ts';
import type { Tags } from '../osm/OsmData.ts';
import type { Doubt } from './readWord.ts';

const LEVEL = /^(-?\d+(?:\.\d+)?)$/;
const RANGE = /^(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)$/;
/** No house is as high or deep. */
const MOST_STOREYS = 200;

function readPart(part: string): number[] | undefined {
    const [, from, to = from] = RANGE.exec(part) ?? LEVEL.exec(part) ?? [];
    if (from === undefined) return undefined;
    const low = Math.min(Number(from), Number(to));
    const high = Math.max(Number(from), Number(to));
    if (low < -MOST_STOREYS || high > MOST_STOREYS) return undefined;
    const levels = [];
    for (let level = low; level < high; level++) levels.push(level);
    return [...levels, high];
}

function readList(tags: Tags, key: string, doubt: Doubt): number[] {
    const value = tags[key];
    if (value === undefined) return [];
    const parts = value.split(/[;,]/).map((part) => readPart(part.trim()));
    if (parts.includes(undefined)) doubt(key, value);
    return parts.flatMap((part) => part ?? []);
}

/**
 * Storeys an object touches, ascending: `level` (`0`, `0;1`, `-2-1`, `-1--2`, `0.5`) and `repeat_on`; none where
 * nothing is tagged.
 */
export function readLevels(tags: Tags, doubt: Doubt): number[] {
    const levels = [...readList(tags, 'level', doubt), ...readList(tags, 'repeat_on', doubt)];
    return [...new Set(levels)].sort((a, b) => a - b);
}

/** Tenths of a storey. */
export function levelSpan(levels: readonly number[]): { lowerLevel: Known; upperLevel: Known } {
    if (levels.length === 0) return { lowerLevel: 'unknown', upperLevel: 'unknown' };
    return {
        lowerLevel: Math.round(Math.min(...levels) * 10),
        upperLevel: Math.round(Math.max(...levels) * 10),
    };
}
