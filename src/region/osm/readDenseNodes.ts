import { BadInput } from './BadInput.ts';
import type { Tags } from './OsmData.ts';
import { isOnEarth, type OsmSink } from './OsmSink.ts';
import { checkId, type PbfBlock } from './PbfBlock.ts';
import { BYTES, ProtobufCursor } from './ProtobufCursor.ts';

const NONE = new ProtobufCursor(Buffer.alloc(0));

/** The lists of a group, each to be read from its start. */
interface DenseColumns {
    readonly count: number;
    readonly ids: ProtobufCursor;
    readonly latitudes: ProtobufCursor;
    readonly longitudes: ProtobufCursor;
    readonly tags: ProtobufCursor;
    readonly visible: ProtobufCursor | undefined;
}

/** Nodes as parallel lists of differences (OSM wiki, PBF Format, "DenseNodes"). */
export function readDenseNodes(message: ProtobufCursor, block: PbfBlock, sink: OsmSink): void {
    const { count, ids, latitudes, longitudes, tags, visible } = readColumns(message, block, sink);
    let id = 0;
    let latitude = 0;
    let longitude = 0;
    for (let index = 0; index < count; index++) {
        id = checkId(id + ids.zigzag());
        latitude += latitudes.zigzag();
        longitude += longitudes.zigzag();
        const own = tags.done ? undefined : readDenseTags(tags, block);
        const there = visible ? visible.unsigned() !== 0 : true;
        const x = block.longitude(longitude);
        const y = block.latitude(latitude);
        if (!there) sink.deleted('node', id);
        else if (!isOnEarth(x, y)) sink.drop('a node that lies nowhere on Earth', 'node', id);
        else sink.node(id, x, y, own);
    }
}

function readColumns(message: ProtobufCursor, block: PbfBlock, sink: OsmSink): DenseColumns {
    let [ids, latitudes, longitudes, tags] = [NONE, NONE, NONE, NONE];
    let visible: ProtobufCursor | undefined;
    while (message.next()) {
        if (message.at(1, BYTES)) ids = message.message();
        else if (message.at(5, BYTES)) visible = readDenseInfo(message.message(), block, sink);
        else if (message.at(8, BYTES)) latitudes = message.message();
        else if (message.at(9, BYTES)) longitudes = message.message();
        else if (message.at(10, BYTES)) tags = message.message();
        else message.skip();
    }
    const count = ids.countVarints();
    for (const column of [latitudes, longitudes, visible]) {
        if (column && column.countVarints() !== count) {
            throw new BadInput(`a group has ${count} nodes but ${column.countVarints()} of their values`);
        }
    }
    return { count, ids, latitudes, longitudes, tags, visible };
}

/** Key and value by turns up to a 0. */
function readDenseTags(cursor: ProtobufCursor, block: PbfBlock): Tags | undefined {
    let tags: Record<string, string> | undefined;
    while (!cursor.done) {
        const key = cursor.unsigned();
        if (key === 0) return tags;
        tags ??= {};
        tags[block.strings.at(key)] = block.strings.at(cursor.unsigned());
    }
    return tags;
}

/** The dates go to the sink; answers the marks of the nodes that are there, if the group has any. */
function readDenseInfo(info: ProtobufCursor, block: PbfBlock, sink: OsmSink): ProtobufCursor | undefined {
    let visible: ProtobufCursor | undefined;
    while (info.next()) {
        if (info.at(2, BYTES)) readDates(info.message(), block, sink);
        else if (info.at(6, BYTES)) visible = info.message();
        else info.skip();
    }
    return visible?.done ? undefined : visible;
}

function readDates(dates: ProtobufCursor, block: PbfBlock, sink: OsmSink): void {
    let date = 0;
    let newest = 0;
    while (!dates.done) {
        date += dates.zigzag();
        if (date > newest) newest = date;
    }
    sink.edited(block.seconds(newest));
}
