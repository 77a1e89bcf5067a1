import type { Kind } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { isConveying } from './access.ts';
import { readCount } from './measures.ts';

/** Ways that cars drive on; `road` is unsurveyed, a ramp of a road is that road. */
const ROADS: Readonly<Record<string, Kind>> = {
    living_street: 'living_street',
    residential: 'residential',
    service: 'service',
    unclassified: 'unclassified',
    road: 'unclassified',
    tertiary: 'tertiary',
    tertiary_link: 'tertiary',
    secondary: 'secondary',
    secondary_link: 'secondary',
    primary: 'primary',
    primary_link: 'primary',
    trunk: 'trunk',
    trunk_link: 'trunk',
};

const PATHS: Readonly<Record<string, Kind>> = {
    footway: 'footway',
    path: 'path',
    pedestrian: 'pedestrian',
    cycleway: 'cycleway',
    bridleway: 'bridleway',
    track: 'track',
    corridor: 'corridor',
    platform: 'platform',
    elevator: 'lift',
};

/** `footway=crossing`, `path=crossing`, `cycleway=crossing`: the words are the same below each class. */
const REFINEMENTS: Readonly<Record<string, Kind>> = { sidewalk: 'sidewalk', crossing: 'crossing' };

/** Steps that are tagged on a path instead of being drawn as a way of their own. */
const hasSteps = (tags: Tags): boolean =>
    tags.steps === 'yes' || tags.stairs === 'yes' || (readCount(tags.step_count ?? '') ?? 0) > 0;

function pathKind(tags: Tags, highway: string): Kind | undefined {
    if (highway === 'steps') return isConveying(tags) ? 'escalator' : 'steps';
    if (!Object.hasOwn(PATHS, highway)) return undefined;
    if (hasSteps(tags)) return 'steps';
    if (highway !== 'elevator' && isConveying(tags)) return 'moving_walkway';
    const refined = tags[highway];
    if (refined !== undefined && Object.hasOwn(REFINEMENTS, refined)) return REFINEMENTS[refined];
    return PATHS[highway];
}

/** What a way is to a walker, or undefined when it is nothing to walk on. Access is another question. */
export function readKind(tags: Tags): Kind | undefined {
    const { highway } = tags;
    if (highway === 'crossing') return 'crossing';
    if (highway !== undefined && Object.hasOwn(ROADS, highway)) return ROADS[highway];
    if (highway !== undefined) return pathKind(tags, highway);
    if (tags.public_transport === 'platform' || tags.railway === 'platform') return 'platform';
    if (tags.indoor === 'corridor') return hasSteps(tags) ? 'steps' : 'corridor';
    if (tags.route === 'ferry') return 'ferry';
    return tags.man_made === 'pier' ? 'footway' : undefined;
}

/** The class of a road that cars drive on, motorways included, or undefined. Alleys in a car park are not crossed. */
export function readRoadKind(tags: Tags): Kind | undefined {
    const { highway } = tags;
    if (highway === undefined) return undefined;
    if (highway.startsWith('motorway') || highway.startsWith('busway')) return 'trunk';
    return Object.hasOwn(ROADS, highway) ? ROADS[highway] : undefined;
}

const NOT_BUILT = ['construction', 'proposed', 'disused', 'abandoned', 'razed', 'planned'] as const;

/** Not there yet, or not any more, though `highway` says otherwise. */
export const isUnbuilt = (tags: Tags): boolean => NOT_BUILT.some((key) => tags[key] === 'yes');
