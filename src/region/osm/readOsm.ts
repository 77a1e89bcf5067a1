import type { Progress, Report } from '../build/Report.ts';
import { BadInput } from './BadInput.ts';
import type { Clip } from './Clip.ts';
import { Collector } from './Collector.ts';
import { chooseClipped } from './clipped.ts';
import type { OsmData } from './OsmData.ts';
import { openExtract } from './openExtract.ts';

/**
 * Reads an OpenStreetMap extract: `.osm.pbf`, `.osm`, `.osm.gz` or `.osm.bz2`, told apart by content.
 * With a clip, ways that touch it come whole, and relations that have a part in it come with all ways of
 * their multipolygons. Throws BadInput.
 */
export async function readOsm(
    path: string,
    clip: Clip | undefined,
    report: Report,
    progress: Progress,
): Promise<OsmData> {
    const extract = openExtract(path);
    try {
        const keep = clip && (await chooseClipped(extract.read, clip, extract.bytes, progress));
        const collector = new Collector(report, keep);
        await extract.read(collector, (bytes) => progress(bytes, extract.bytes));
        const data = collector.finish();
        if (data.nodes.count === 0) throw new BadInput('it holds no nodes');
        return data;
    } catch (fault) {
        if (fault instanceof BadInput)
            throw new BadInput(`${path} cannot be used: ${printable(fault.message)}`);
        throw fault;
    }
}

const LONGEST_REASON = 200;

/** Damaged input shows up in the reasons; it must not bring control characters or pages of text along. */
const printable = (reason: string): string => reason.replace(/\p{C}+/gu, ' ').slice(0, LONGEST_REASON);
