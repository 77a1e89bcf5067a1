import type { Access, OneWay, Wheelchair } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Doubt, readWord, type WordTable } from './readWord.ts';

/**
 * OSM wiki Key:access. `discouraged` is a sign against walking and `use_sidepath` sends walkers to the pavement
 * that is mapped beside: both are no way for old people.
 */
const ACCESS_WORDS: WordTable<Access> = {
    yes: 'yes',
    designated: 'yes',
    official: 'yes',
    public: 'yes',
    true: 'yes',
    allowed: 'yes',
    permissive: 'permissive',
    destination: 'destination',
    agricultural: 'destination',
    forestry: 'destination',
    'agricultural;forestry': 'destination',
    delivery: 'destination',
    customers: 'customers',
    visitors: 'customers',
    guests: 'customers',
    private: 'private',
    residents: 'private',
    permit: 'private',
    employees: 'private',
    staff: 'private',
    members: 'private',
    students: 'private',
    restricted: 'private',
    emergency: 'no',
    military: 'no',
    no: 'no',
    false: 'no',
    discouraged: 'no',
    use_sidepath: 'no',
    unknown: 'unknown',
    limited: 'unknown',
    conditional: 'unknown',
    customer: 'customers',
    variable: 'unknown',
    fixme: 'unknown',
};

const FROM_BEST: readonly Access[] = ['yes', 'permissive', 'destination', 'customers', 'private', 'no'];

/** Who may walk here; `foot` overrules `access`, other vehicles do not matter. 'unknown' when neither is tagged. */
export function readAccess(tags: Tags, doubt: Doubt): Access {
    const foot = readWord(tags, 'foot', ACCESS_WORDS, doubt, FROM_BEST);
    return foot === 'unknown' ? readWord(tags, 'access', ACCESS_WORDS, doubt, FROM_BEST) : foot;
}

/** OSM wiki Key:wheelchair. */
const WHEELCHAIR_WORDS: WordTable<Wheelchair> = {
    yes: 'yes',
    designated: 'yes',
    official: 'yes',
    permissive: 'yes',
    limited: 'limited',
    partial: 'limited',
    half: 'limited',
    assisted: 'limited',
    hiking: 'limited',
    bad: 'no',
    no: 'no',
    impassable: 'no',
    private: 'unknown',
    unknown: 'unknown',
};

export const readWheelchair = (tags: Tags, doubt: Doubt, prefix = ''): Wheelchair =>
    readWord(tags, `${prefix}wheelchair`, WHEELCHAIR_WORDS, doubt, ['yes', 'limited', 'no']);

const ONE_WAY_WORDS: WordTable<OneWay> = {
    yes: 'forward',
    true: 'forward',
    '1': 'forward',
    forward: 'forward',
    '-1': 'backward',
    reverse: 'backward',
    backward: 'backward',
    no: 'no',
    false: 'no',
    reversible: 'unknown',
    alternating: 'unknown',
};
const CONVEYING_WORDS: WordTable<OneWay> = {
    yes: 'unknown',
    forward: 'forward',
    backward: 'backward',
    reversible: 'unknown',
    both: 'unknown',
    up: 'unknown',
    down: 'unknown',
    no: 'no',
};

export const isConveying = (tags: Tags): boolean =>
    tags.conveying !== undefined && tags.conveying !== 'no' && tags.conveying !== 'disused';

/** `oneway` is meant for vehicles; on foot only `oneway:foot`, `foot:forward/backward` and a moving belt count. */
export function readOneWay(tags: Tags, doubt: Doubt): OneWay {
    const onFoot = readWord(tags, 'oneway:foot', ONE_WAY_WORDS, doubt);
    if (onFoot !== 'unknown') return onFoot;
    if (tags['foot:backward'] === 'no') return 'forward';
    if (tags['foot:forward'] === 'no') return 'backward';
    if (!isConveying(tags)) return 'unknown';
    const belt = readWord(tags, 'conveying', CONVEYING_WORDS, doubt);
    return belt === 'unknown' ? readWord(tags, 'oneway', ONE_WAY_WORDS, doubt) : belt;
}
