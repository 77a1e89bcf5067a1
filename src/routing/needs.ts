import type { Smoothness, Surface } from '../graph/vocabulary.ts';

export const PROFILES = ['wheelchair', 'rollator', 'slow', 'walking'] as const;
export type Profile = (typeof PROFILES)[number];

export const OBJECTIVES = ['comfort', 'distance'] as const;
type Objective = (typeof OBJECTIVES)[number];

/** What a person can manage; an absent limit is the profile's own. */
export interface Limits {
    /** Narrowest usable width, metres. */
    readonly narrowest?: number;
    /** Steepest usable tagged incline, percent, up or down. */
    readonly steepest?: number;
    /** Highest usable kerb, centimetres. */
    readonly highestKerb?: number;
    readonly roughestSurface?: Exclude<Surface, 'unknown'>;
    readonly roughestSmoothness?: Exclude<Smoothness, 'unknown'>;
    /** Forbidden for every profile unless said otherwise. */
    readonly steps?: 'forbid' | 'allow';
}

/** Who walks, and what the way should be best at. */
export interface Needs {
    readonly profile: Profile;
    readonly limits: Limits;
    readonly objective: Objective;
    /** Walking speed on the flat, metres per second; absent is the profile's own. */
    readonly speed?: number;
    /** Uses no metre of which a deciding fact is unknown. */
    readonly checkedOnly?: boolean;
    /** Longest stretch without a seat, metres. */
    readonly rest?: number;
    /** Longest walk to a usable toilet, from any point of the way, minutes. */
    readonly toilet?: number;
}
