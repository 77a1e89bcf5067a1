import type { OsmReference } from '../../graph/WalkGraph.ts';

/** What was not known though it decides, and the OSM keys that would say it. */
export const GAP_KEYS = {
    ground: ['surface', 'smoothness'],
    width: ['width'],
    incline: ['incline'],
    kerb: ['kerb'],
    entrance: ['entrance', 'wheelchair'],
    openingHours: ['opening_hours'],
} as const satisfies Record<string, readonly string[]>;

export type GapFact = keyof typeof GAP_KEYS;
export const GAP_FACTS = Object.keys(GAP_KEYS) as readonly GapFact[];

/** An OSM object that lacks facts. */
export interface Gap {
    readonly osm: OsmReference;
    readonly facts: readonly GapFact[];
}
