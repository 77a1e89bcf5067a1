import type { Known } from '../../graph/facts.ts';
import type { Sidewalk } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readWheelchair } from './access.ts';
import { type GroundFacts, readGround, SMOOTHNESSES_FROM_BEST, SURFACES_FROM_BEST } from './ground.ts';
import { type InclineFacts, readIncline } from './incline.ts';
import { type KerbFacts, readKerb } from './kerb.ts';
import { type Doubt, readWord, type WordTable, worseOf } from './readWord.ts';
import { narrowestOf, readWidth } from './width.ts';

type Side = 'yes' | 'no' | 'separate' | 'unknown';

/** OSM wiki Key:sidewalk, both schemes: what one value says of the left and the right side. */
const WHOLE: Readonly<Record<string, readonly [left: Side, right: Side]>> = {
    both: ['yes', 'yes'],
    'left;right': ['yes', 'yes'],
    left: ['yes', 'no'],
    right: ['no', 'yes'],
    no: ['no', 'no'],
    none: ['no', 'no'],
    separate: ['separate', 'separate'],
    mapped: ['separate', 'separate'],
    use_sidepath: ['separate', 'separate'],
    yes: ['unknown', 'unknown'],
    unknown: ['unknown', 'unknown'],
};
const ONE_SIDE: WordTable<Side> = {
    yes: 'yes',
    right: 'yes',
    left: 'yes',
    both: 'yes',
    lane: 'yes',
    shoulder: 'yes',
    no: 'no',
    none: 'no',
    separate: 'separate',
    use_sidepath: 'separate',
    mapped: 'separate',
};
const SIDE_ORDER: readonly Side[] = ['no', 'separate', 'yes'];

const DESCRIBING = ['surface', 'smoothness', 'width', 'incline', 'wheelchair'];

/** A pavement whose ground is tagged is there, though no tag says so by itself. */
const isDescribed = (tags: Tags, side: string): boolean =>
    DESCRIBING.some((fact) => tags[`sidewalk:${side}:${fact}`] !== undefined);

function readSides(tags: Tags, doubt: Doubt): readonly [left: Side, right: Side] {
    const value = tags.sidewalk?.trim().toLowerCase();
    if (value !== undefined && !Object.hasOwn(WHOLE, value)) doubt('sidewalk', value);
    const whole = value !== undefined && Object.hasOwn(WHOLE, value) ? WHOLE[value] : undefined;
    const both = readWord(tags, 'sidewalk:both', ONE_SIDE, doubt, SIDE_ORDER);
    const side = (name: 'left' | 'right', old: Side | undefined): Side => {
        const own = readWord(tags, `sidewalk:${name}`, ONE_SIDE, doubt, SIDE_ORDER);
        if (own !== 'unknown') return own;
        if (both !== 'unknown') return both;
        if (old !== undefined && old !== 'unknown') return old;
        return isDescribed(tags, name) || isDescribed(tags, 'both') ? 'yes' : 'unknown';
    };
    return [side('left', whole?.[0]), side('right', whole?.[1])];
}

/** A pavement that belongs to the road counts before one that is mapped beside it. */
export function readSidewalk(tags: Tags, doubt: Doubt): Sidewalk {
    const [left, right] = readSides(tags, doubt);
    if (left === 'yes' && right === 'yes') return 'both';
    if (left === 'yes') return 'left';
    if (right === 'yes') return 'right';
    if (left === 'separate' || right === 'separate') return 'separate';
    if (left === 'no' && right === 'no') return 'none';
    return tags.sidewalk === 'yes' ? 'yes' : 'unknown';
}

export interface PavementFacts extends GroundFacts, KerbFacts, InclineFacts {
    /** centimetres */
    readonly width: Known;
    readonly wheelchair: ReturnType<typeof readWheelchair>;
}

function readSide(tags: Tags, prefix: string, doubt: Doubt): PavementFacts {
    return {
        ...readGround(tags, doubt, prefix),
        ...readKerbAlong(tags, prefix, doubt),
        ...readIncline(tags, `${prefix}incline`, doubt),
        width: readWidth(tags, `${prefix}width`, doubt),
        wheelchair: readWheelchair(tags, doubt, prefix),
    };
}

/** A kerb beside the pavement is not met by whoever walks along it; one at its start or end is. */
function readKerbAlong(tags: Tags, prefix: string, doubt: Doubt): KerbFacts {
    const ends = ['kerb:height:start', 'kerb:height:end', 'sloped_curb:start', 'sloped_curb:end'];
    const met = Object.fromEntries(
        ends.flatMap((key) => (tags[prefix + key] === undefined ? [] : [[key, tags[prefix + key]]])),
    );
    return readKerb(met, doubt);
}

const PREFIXES: Readonly<Record<Sidewalk, readonly string[]>> = {
    unknown: [],
    none: [],
    separate: [],
    left: ['sidewalk:left:', 'sidewalk:both:', 'sidewalk:'],
    right: ['sidewalk:right:', 'sidewalk:both:', 'sidewalk:'],
    both: ['sidewalk:left:', 'sidewalk:right:', 'sidewalk:both:', 'sidewalk:'],
    yes: ['sidewalk:both:', 'sidewalk:'],
};

/**
 * What a walker meets on the pavements of a road that has them, or undefined. Where the sides differ it is the
 * worse that is known: which side one walks on is not known either.
 */
export function readPavement(tags: Tags, sidewalk: Sidewalk, doubt: Doubt): PavementFacts | undefined {
    const sides = PREFIXES[sidewalk].map((prefix) => readSide(tags, prefix, doubt));
    if (sides.length === 0) return undefined;
    return sides.reduce((one, other) => ({
        surface: worseOf(one.surface, other.surface, SURFACES_FROM_BEST),
        smoothness: worseOf(one.smoothness, other.smoothness, SMOOTHNESSES_FROM_BEST),
        trackType: one.trackType === 'unknown' ? other.trackType : one.trackType,
        kerb: one.kerb === 'unknown' ? other.kerb : one.kerb,
        kerbHeight: highestOf(one.kerbHeight, other.kerbHeight),
        ...steeperOf(one, other),
        width: narrowestOf(one.width, other.width),
        wheelchair: worseOf(one.wheelchair, other.wheelchair, ['yes', 'limited', 'no']),
    }));
}

function highestOf(one: Known, other: Known): Known {
    if (one === 'unknown') return other;
    return other === 'unknown' ? one : Math.max(one, other);
}

function steeperOf(one: InclineFacts, other: InclineFacts): InclineFacts {
    if (one.incline === 'unknown' && one.inclineWord === 'unknown') return pickIncline(other);
    if (other.incline === 'unknown') return pickIncline(one);
    const isSteeper = one.incline === 'unknown' || Math.abs(other.incline) > Math.abs(one.incline);
    return pickIncline(isSteeper ? other : one);
}

const pickIncline = ({ incline, inclineWord }: InclineFacts): InclineFacts => ({ incline, inclineWord });
