import type { OsmType } from '../../graph/WalkGraph.ts';
import { BadInput } from './BadInput.ts';
import type { OsmReader } from './OsmSink.ts';
import { BYTES, ProtobufCursor } from './ProtobufCursor.ts';
import { readBlobs, unpackBlob } from './pbfBlobs.ts';
import { readPrimitiveBlock } from './readPrimitiveBlock.ts';

const FEATURES: ReadonlySet<string> = new Set(['OsmSchema-V0.6', 'DenseNodes', 'HistoricalInformation']);

/** A reader for a `.osm.pbf` file; read again, it jumps over the blobs that hold no wanted kind. */
export function pbfReader(path: string): OsmReader {
    const kindsAt = new Map<number, ReadonlySet<OsmType>>();
    return async (sink, progress) => {
        const skip = (offset: number): boolean => {
            const kinds = kindsAt.get(offset);
            return kinds !== undefined && ![...kinds].some((kind) => sink.wants.has(kind));
        };
        let headerSeen = false;
        for (const blob of readBlobs(path, skip)) {
            if (blob.type === 'OSMHeader') {
                checkHeader(unpackBlob(blob.bytes));
                headerSeen = true;
                continue;
            }
            if (!headerSeen) throw new BadInput('it does not begin with an OSMHeader block');
            if (blob.type === 'OSMData')
                kindsAt.set(blob.offset, readPrimitiveBlock(unpackBlob(blob.bytes), sink));
            progress(blob.end);
        }
        if (!headerSeen) throw new BadInput('it does not begin with an OSMHeader block');
    };
}

/** The header's own date is not taken: extracts are known whose header is years younger than their data. */
function checkHeader(bytes: Buffer): void {
    const cursor = new ProtobufCursor(bytes);
    while (cursor.next()) {
        if (cursor.at(4, BYTES)) {
            const feature = cursor.text();
            if (!FEATURES.has(feature)) throw new BadInput(`it needs a reader that knows ${feature}`);
        } else cursor.skip();
    }
}
