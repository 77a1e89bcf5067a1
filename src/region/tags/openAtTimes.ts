import { readTimedAccess } from '../../graph/timedAccess.ts';
import { isReadable } from '../../places/openingHours.ts';
import type { Tags } from '../osm/OsmData.ts';

/**
 * Tags with `foot=permissive` where walking is forbidden but for hours that can be read, as on a park's paths: whoever
 * plans a way closes it outside them.
 */
export function openAtTimes(tags: Tags): Tags {
    if ((tags.foot ?? tags.access) !== 'no') return tags;
    const timed = readTimedAccess(tags);
    return timed?.rule === 'openDuring' && isReadable(timed.hours) ? { ...tags, foot: 'permissive' } : tags;
}
