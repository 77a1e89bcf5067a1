import type { Crossing } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { type Doubt, readWord, type WordTable, worseOf } from './readWord.ts';

/** OSM wiki Key:crossing; `uncontrolled` is the old word for marked without signals. */
const CROSSING_WORDS: WordTable<Crossing> = {
    traffic_signals: 'traffic_signals',
    traffic_lights: 'traffic_signals',
    pelican: 'traffic_signals',
    toucan: 'traffic_signals',
    puffin: 'traffic_signals',
    pegasus: 'traffic_signals',
    controlled: 'traffic_signals',
    pedestrian_signals: 'traffic_signals',
    marked: 'marked',
    zebra: 'marked',
    tiger: 'marked',
    uncontrolled: 'marked',
    island: 'island',
    traffic_island: 'island',
    unmarked: 'unmarked',
    informal: 'informal',
    no: 'no',
    yes: 'unknown',
    unknown: 'unknown',
};
const FROM_WORST: readonly Crossing[] = ['no', 'informal', 'unmarked', 'island', 'marked', 'traffic_signals'];

const isPresent = (value: string | undefined): boolean =>
    value !== undefined && value !== 'no' && value !== 'none';

/** The best that the tags say helps a walker across: signals before marks before an island. */
export function readCrossing(tags: Tags, doubt: Doubt): Crossing {
    const named = readWord(tags, 'crossing', CROSSING_WORDS, doubt, FROM_WORST);
    const referred = readWord(tags, 'crossing_ref', CROSSING_WORDS, () => {}, FROM_WORST);
    let crossing = worseOf(named, referred, FROM_WORST);
    const improve = (other: Crossing) => {
        crossing = worseOf(crossing, other, FROM_WORST);
    };
    if (isPresent(tags['crossing:signals'])) improve('traffic_signals');
    if (isPresent(tags['crossing:markings'])) improve('marked');
    if (tags['crossing:markings'] === 'no') improve('unmarked');
    if (isPresent(tags['crossing:island']) || tags.traffic_calming === 'island') improve('island');
    return crossing;
}
