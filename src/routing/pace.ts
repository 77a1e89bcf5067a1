import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { Rules } from './rules.ts';

/** Percent at which walking is quickest (AccessMap, after Tobler's hiking function). */
const QUICKEST_SLOPE = -0.87;
const SLOWEST_SHARE = 1 / 3;
/** Percent of incline=up and incline=down without a number (openrouteservice reads them so). */
const WORD_SLOPES = { unknown: undefined, level: 0, up: 6, down: -6, steep_up: 15, steep_down: -15 } as const;
/** Centimetres; on a shorter edge a slope from elevation is noise (AccessMap). */
const SHORTEST_SLOPED = 300;
const MOST_DISCOMFORT = 16;

/** Slope for which time and discomfort are worked out, percent; a tagged one wins over elevation. */
export function slopeOf(facts: EdgeFacts, edgeSlope: number, length: number): number {
    const tagged = taggedSlope(facts);
    if (tagged !== undefined) return tagged;
    if (edgeSlope === UNKNOWN_SLOPE || length <= SHORTEST_SLOPED) return 0;
    return edgeSlope / 10;
}

/** Percent, or undefined where nothing is tagged. */
export function taggedSlope({ incline, inclineWord }: EdgeFacts): number | undefined {
    return incline === 'unknown' ? WORD_SLOPES[inclineWord] : incline / 10;
}

/** Share of the flat speed left on a slope: 1 on the flat, never above, never below a third. */
export function speedShare(slope: number, { row }: Rules): number {
    const k = Math.log(5) / Math.abs(row.slopeExhausting.usual - QUICKEST_SLOPE);
    const share = Math.exp(-k * (Math.abs(slope - QUICKEST_SLOPE) - Math.abs(QUICKEST_SLOPE)));
    return Math.min(1, Math.max(SLOWEST_SHARE, share));
}

/** Times as dear as the same seconds on the flat, for strain uphill and fear downhill. */
export function slopeDiscomfort(slope: number, { row }: Rules): number {
    const steep = Math.abs(slope);
    const felt = row.slopeFelt.usual;
    const strong = row.slopeStrong.usual;
    if (steep <= felt) return 1;
    if (steep <= strong) return 1 + (0.5 * (steep - felt)) / (strong - felt);
    return Math.min(MOST_DISCOMFORT, 1.5 * 2 ** ((steep - strong) / row.slopeDoubling.usual));
}
