import type { Smoothness, Surface } from '../graph/vocabulary.ts';
import type { Needs } from './needs.ts';
import { type Dial, PROFILE_ROWS, type ProfileRow } from './profiles.ts';
import { smoothnessRank, surfaceRank } from './surfaces.ts';

/** A profile with its limits worked in: what holds for this walk. */
export interface Rules {
    readonly row: ProfileRow;
    /** Metres per second on the flat. */
    readonly speed: number;
    /** Metres. */
    readonly narrowest: number;
    /** Percent. */
    readonly steepestUp: number;
    readonly steepestDown: number;
    /** Centimetres. */
    readonly highestKerb: number;
    /** Rank in the order of surfaces; undefined leaves it to the profile. */
    readonly roughestSurface: number | undefined;
    readonly roughestSmoothness: number;
    readonly steps: 'forbid' | 'allow';
    /** How much metres count beside comfort: 0 comfort alone, 1 distance alone. */
    readonly distanceShare: number;
    readonly checkedOnly: boolean;
}

/** A kerb that whoever climbs steps also climbs, centimetres. */
const STEP_HIGH_KERB = 30;

/** Turned within the dial's range; NaN is as if it was not turned. */
function turned(dial: Dial, value: number | undefined): number {
    if (value === undefined || Number.isNaN(value)) return dial.usual;
    return Math.min(dial.max, Math.max(dial.min, value));
}

/** Whether the profile can open steps at all; where not, `limits.steps` is without effect. */
export const mayAllowSteps = (profile: Needs['profile']): boolean => PROFILE_ROWS[profile].maySteps;

const rankOf = (surface: Exclude<Surface, 'unknown'> | undefined): number | undefined =>
    surface && surfaceRank(surface);

const roughest = (asked: Exclude<Smoothness, 'unknown'> | undefined, row: ProfileRow): number =>
    smoothnessRank(asked ?? row.roughestSmoothness);

/** The rules of a walk: limits override the profile, steps open only where the profile can. */
export function rulesOf({ profile, limits, objective, speed, checkedOnly }: Needs, distanceShare = 0): Rules {
    const row = PROFILE_ROWS[profile];
    const steps = row.maySteps && limits.steps === 'allow' ? 'allow' : 'forbid';
    const kerb = turned(row.highestKerb, limits.highestKerb);
    return {
        row,
        speed: turned(row.speed, speed),
        narrowest: turned(row.narrowest, limits.narrowest),
        steepestUp: turned(row.steepestUp, limits.steepest),
        steepestDown: turned(row.steepestDown, limits.steepest),
        highestKerb: steps === 'allow' && limits.highestKerb === undefined ? STEP_HIGH_KERB : kerb,
        roughestSurface: rankOf(limits.roughestSurface),
        roughestSmoothness: roughest(limits.roughestSmoothness, row),
        steps,
        distanceShare: objective === 'distance' ? 1 : distanceShare,
        checkedOnly: checkedOnly === true,
    };
}
