import type { StepFreeEntrance } from '../../places/place.ts';
import type { Tags } from '../osm/OsmData.ts';

export interface DoorState {
    readonly state: StepFreeEntrance;
    readonly steps?: number;
}

const UNKNOWN: DoorState = { state: 'unknown' };

/** `step_count` as a number of steps; undefined when absent or no count. */
function stepCount(tags: Tags): number | undefined {
    const text = tags.step_count ?? tags['entrance:step_count'] ?? '';
    return /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
}

/**
 * What an entrance node says about its threshold. Counted steps are believed before `wheelchair`, a raised
 * kerb is a step, and where two tags contradict each other nothing is known (OSM wiki: Key:entrance,
 * Key:step_count, Key:kerb). `wheelchair=limited` may mean a step or a narrow door, so it says nothing.
 */
export function doorState(tags: Tags): DoorState {
    const steps = stepCount(tags);
    const saysYes = tags.wheelchair === 'yes' || tags.wheelchair === 'designated';
    const saysNo = tags.wheelchair === 'no';
    const hasStep = (steps ?? 0) > 0 || tags.kerb === 'raised';
    if (hasStep && saysYes) return UNKNOWN;
    if (hasStep) return { state: (steps ?? 1) > 1 ? 'steps' : 'oneStep', steps: steps || 1 };
    if (saysNo) return steps === 0 || tags.kerb === 'flush' ? UNKNOWN : { state: 'steps' };
    if (saysYes || steps === 0 || tags.kerb === 'flush') return { state: 'stepFree' };
    return UNKNOWN;
}

const MENTIONS_STEP = /stufe|treppe|schwelle|rampe|klingel|step|stair|ramp|bell/i;

/**
 * What `wheelchair` on the place itself says about its way in (OSM wiki, Key:wheelchair: `yes` promises that
 * entrance and rooms have no step, `no` means that steps are in the way). A description that speaks of
 * steps or ramps takes the promise back; `limited` says nothing.
 */
export function placeState(tags: Tags): DoorState {
    if (tags.wheelchair === 'no') return { state: 'steps' };
    if (tags.wheelchair !== 'yes' && tags.wheelchair !== 'designated') return UNKNOWN;
    const described = `${tags['wheelchair:description'] ?? ''} ${tags['wheelchair:description:de'] ?? ''}`;
    return MENTIONS_STEP.test(described) || doorState(tags).state !== 'stepFree'
        ? UNKNOWN
        : { state: 'stepFree' };
}
