import type { Known } from '../../graph/facts.ts';
import type { Ramp, YesNo } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readCount } from './measures.ts';
import type { Doubt } from './readWord.ts';

export interface StepFacts {
    readonly stepCount: Known;
    readonly handrail: YesNo;
    readonly ramp: Ramp;
}

const HANDRAIL_KEYS = [
    'handrail',
    'handrail:left',
    'handrail:right',
    'handrail:center',
    'handrail:both',
] as const;

function readStepCount(tags: Tags, doubt: Doubt): Known {
    const value = tags.step_count;
    if (value === undefined) return 'unknown';
    const count = readCount(value);
    if (count === undefined) doubt('step_count', value);
    return count ?? 'unknown';
}

/** A rail on any side is a rail; `no` only where one key says so and none names one. */
function readHandrail(tags: Tags): YesNo {
    const values = HANDRAIL_KEYS.map((key) => tags[key]).filter((value) => value !== undefined);
    if (values.some((value) => value !== 'no' && value !== 'none')) return 'yes';
    return values.length > 0 ? 'no' : 'unknown';
}

/** OSM wiki Key:ramp: the use it is fit for; `separate` is a ramp drawn as its own way beside the steps. */
function readRamp(tags: Tags): Ramp {
    if (tags['ramp:wheelchair'] === 'yes') return 'wheelchair';
    if (tags.ramp === 'separate' || tags['ramp:wheelchair'] === 'separate') return 'separate';
    if (tags['ramp:stroller'] === 'yes') return 'stroller';
    if (tags['ramp:bicycle'] === 'yes') return 'bicycle';
    if (tags.ramp === 'yes') return 'yes';
    const isDenied = tags.ramp === 'no' || tags['ramp:wheelchair'] === 'no';
    return isDenied ? 'no' : 'unknown';
}

export const readSteps = (tags: Tags, doubt: Doubt): StepFacts => ({
    stepCount: readStepCount(tags, doubt),
    handrail: readHandrail(tags),
    ramp: readRamp(tags),
});
