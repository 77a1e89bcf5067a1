import type { OsmType } from '../../graph/WalkGraph.ts';
import { BadInput } from './BadInput.ts';
import type { Tags } from './OsmData.ts';
import { isOnEarth, type OsmSink, type RawMember } from './OsmSink.ts';
import { checkId, PbfBlock } from './PbfBlock.ts';
import { BYTES, ProtobufCursor, VARINT } from './ProtobufCursor.ts';
import { readDenseNodes } from './readDenseNodes.ts';
import { StringTable } from './StringTable.ts';

const MEMBER_TYPES: readonly OsmType[] = ['node', 'way', 'relation'];
const GROUP_KINDS: Readonly<Record<number, OsmType>> = { 1: 'node', 2: 'node', 3: 'way', 4: 'relation' };

/** Hands the wanted objects of an unpacked OSMData blob to the sink; answers which kinds it holds. */
export function readPrimitiveBlock(bytes: Buffer, sink: OsmSink): Set<OsmType> {
    const block = new PbfBlock();
    const groups: ProtobufCursor[] = [];
    const cursor = new ProtobufCursor(bytes);
    while (cursor.next()) {
        if (cursor.at(1, BYTES)) block.strings = StringTable.read(cursor.message());
        else if (cursor.at(2, BYTES)) groups.push(cursor.message());
        else if (cursor.at(17, VARINT)) block.granularity = cursor.signed();
        else if (cursor.at(18, VARINT)) block.dateGranularity = cursor.signed();
        else if (cursor.at(19, VARINT)) block.latitudeOffset = cursor.signed();
        else if (cursor.at(20, VARINT)) block.longitudeOffset = cursor.signed();
        else cursor.skip();
    }
    const kinds = new Set<OsmType>();
    for (const group of groups) readGroup(group, block, sink, kinds);
    return kinds;
}

function readGroup(group: ProtobufCursor, block: PbfBlock, sink: OsmSink, kinds: Set<OsmType>): void {
    while (group.next()) {
        const kind = GROUP_KINDS[group.field];
        if (kind === undefined) {
            group.skip();
            continue;
        }
        kinds.add(kind);
        group.at(group.field, BYTES);
        const message = group.message();
        if (!sink.wants.has(kind)) continue;
        if (group.field === 1) readNode(message, block, sink);
        else if (group.field === 2) readDenseNodes(message, block, sink);
        else if (group.field === 3) readWay(message, block, sink);
        else readRelation(message, block, sink);
    }
}

/** Tags as two parallel lists of strings. */
function readTags(
    keys: ProtobufCursor | undefined,
    values: ProtobufCursor | undefined,
    block: PbfBlock,
): Tags {
    const tags: Record<string, string> = {};
    if (!keys || !values) return tags;
    while (!keys.done && !values.done) {
        const key = block.strings.at(keys.unsigned());
        tags[key] = block.strings.at(values.unsigned());
    }
    if (!keys.done || !values.done) throw new BadInput('an object has more keys than values');
    return tags;
}

/** Whether the object is there; its date goes to the sink. */
function readInfo(info: ProtobufCursor, block: PbfBlock, sink: OsmSink): boolean {
    let visible = true;
    while (info.next()) {
        if (info.at(2, VARINT)) sink.edited(block.seconds(info.signed()));
        else if (info.at(6, VARINT)) visible = info.unsigned() !== 0;
        else info.skip();
    }
    return visible;
}

function readNode(message: ProtobufCursor, block: PbfBlock, sink: OsmSink): void {
    let id = 0;
    let longitude = 0;
    let latitude = 0;
    let visible = true;
    let keys: ProtobufCursor | undefined;
    let values: ProtobufCursor | undefined;
    while (message.next()) {
        if (message.at(1, VARINT)) id = checkId(message.zigzag());
        else if (message.at(2, BYTES)) keys = message.message();
        else if (message.at(3, BYTES)) values = message.message();
        else if (message.at(4, BYTES)) visible = readInfo(message.message(), block, sink);
        else if (message.at(8, VARINT)) latitude = block.latitude(message.zigzag());
        else if (message.at(9, VARINT)) longitude = block.longitude(message.zigzag());
        else message.skip();
    }
    if (!visible) {
        sink.deleted('node', id);
        return;
    }
    if (!isOnEarth(longitude, latitude)) {
        sink.drop('a node that lies nowhere on Earth', 'node', id);
        return;
    }
    sink.node(id, longitude, latitude, keys?.done === false ? readTags(keys, values, block) : undefined);
}

function readWay(message: ProtobufCursor, block: PbfBlock, sink: OsmSink): void {
    let id = 0;
    let visible = true;
    let keys: ProtobufCursor | undefined;
    let values: ProtobufCursor | undefined;
    let nodes = new Float64Array(0);
    while (message.next()) {
        if (message.at(1, VARINT)) id = checkId(message.signed());
        else if (message.at(2, BYTES)) keys = message.message();
        else if (message.at(3, BYTES)) values = message.message();
        else if (message.at(4, BYTES)) visible = readInfo(message.message(), block, sink);
        else if (message.at(8, BYTES)) nodes = readIds(message.message());
        else message.skip();
    }
    if (!visible) {
        sink.deleted('way', id);
        return;
    }
    sink.way(id, nodes, readTags(keys, values, block));
}

function readIds(packed: ProtobufCursor): Float64Array<ArrayBuffer> {
    const ids = new Float64Array(packed.countVarints());
    let id = 0;
    for (let index = 0; index < ids.length; index++) {
        id = checkId(id + packed.zigzag());
        ids[index] = id;
    }
    if (!packed.done) throw new BadInput('a number runs past the end');
    return ids;
}

function readRelation(message: ProtobufCursor, block: PbfBlock, sink: OsmSink): void {
    let id = 0;
    let visible = true;
    let keys: ProtobufCursor | undefined;
    let values: ProtobufCursor | undefined;
    let roles: ProtobufCursor | undefined;
    let types: ProtobufCursor | undefined;
    let ids = new Float64Array(0);
    while (message.next()) {
        if (message.at(1, VARINT)) id = checkId(message.signed());
        else if (message.at(2, BYTES)) keys = message.message();
        else if (message.at(3, BYTES)) values = message.message();
        else if (message.at(4, BYTES)) visible = readInfo(message.message(), block, sink);
        else if (message.at(8, BYTES)) roles = message.message();
        else if (message.at(9, BYTES)) ids = readIds(message.message());
        else if (message.at(10, BYTES)) types = message.message();
        else message.skip();
    }
    if (!visible) {
        sink.deleted('relation', id);
        return;
    }
    sink.relation(id, readMembers(ids, roles, types, block), readTags(keys, values, block));
}

function readMembers(
    ids: Float64Array,
    roles: ProtobufCursor | undefined,
    types: ProtobufCursor | undefined,
    block: PbfBlock,
): RawMember[] {
    const members: RawMember[] = [];
    for (const id of ids) {
        if (!roles || roles.done || !types || types.done) {
            throw new BadInput('a relation has more members than roles or types');
        }
        const type = MEMBER_TYPES[types.unsigned()];
        if (type === undefined) throw new BadInput('a relation has a member of no known type');
        members.push({ type, id, role: block.strings.at(roles.unsigned()) });
    }
    return members;
}
