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
        if (fault instanceof BadInput) throw new BadInput(`${path} cannot be used: ${fault.message}`);
        throw fault;
    }
}
