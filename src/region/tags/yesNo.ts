import type { YesNo } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Doubt, readWord, type WordTable } from './readWord.ts';

const YES_NO_WORDS: WordTable<YesNo> = {
    yes: 'yes',
    true: 'yes',
    '1': 'yes',
    no: 'no',
    false: 'no',
    '0': 'no',
};

/** Times of day are a yes: there are lamps. */
const LIT_WORDS: WordTable<YesNo> = {
    ...YES_NO_WORDS,
    '24/7': 'yes',
    automatic: 'yes',
    limited: 'yes',
    interval: 'yes',
    'sunset-sunrise': 'yes',
    operating_times: 'yes',
    disused: 'no',
};
const TACTILE_WORDS: WordTable<YesNo> = {
    ...YES_NO_WORDS,
    contrasted: 'yes',
    primitive: 'yes',
    partial: 'unknown',
    incorrect: 'no',
    unknown: 'unknown',
};
const AUTOMATIC_DOOR_WORDS: WordTable<YesNo> = {
    ...YES_NO_WORDS,
    button: 'yes',
    motion: 'yes',
    floor: 'yes',
    continuous: 'yes',
    slowdown_button: 'yes',
    touch: 'yes',
};

/** A key whose every value but `no` is a kind of yes: `bridge=viaduct`, `covered=arcade`. */
export function readPresence(tags: Tags, key: string): YesNo {
    const value = tags[key];
    if (value === undefined) return 'unknown';
    return YES_NO_WORDS[value] === 'no' ? 'no' : 'yes';
}

export const readLit = (tags: Tags, doubt: Doubt): YesNo => {
    const value = tags.lit ?? '';
    return /^\d\d?:\d\d/.test(value) ? 'yes' : readWord(tags, 'lit', LIT_WORDS, doubt, ['yes', 'no']);
};

export const readTactilePaving = (tags: Tags, doubt: Doubt): YesNo =>
    readWord(tags, 'tactile_paving', TACTILE_WORDS, doubt);

export const readAutomaticDoor = (tags: Tags, doubt: Doubt): YesNo =>
    readWord(tags, 'automatic_door', AUTOMATIC_DOOR_WORDS, doubt);

/** A passage through a house has a roof and no slope of its own: covered, not a tunnel. */
export function readCovered(tags: Tags): YesNo {
    return tags.tunnel === 'building_passage' ? 'yes' : readPresence(tags, 'covered');
}

export function readTunnel(tags: Tags): YesNo {
    return tags.tunnel === 'building_passage' ? 'no' : readPresence(tags, 'tunnel');
}
