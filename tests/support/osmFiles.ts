import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, zstdCompressSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

export interface FileNode {
    readonly id: number;
    readonly longitude: number;
    readonly latitude: number;
    readonly tags?: Readonly<Record<string, string>>;
    /** ISO 8601 */
    readonly edited?: string;
    readonly visible?: boolean;
}
export interface FileWay {
    readonly id: number;
    readonly nodes: readonly number[];
    readonly tags?: Readonly<Record<string, string>>;
    readonly visible?: boolean;
}
interface FileRelation {
    readonly id: number;
    readonly members: readonly (readonly ['node' | 'way' | 'relation', number, string])[];
    readonly tags?: Readonly<Record<string, string>>;
}
export interface FileObjects {
    readonly nodes?: readonly FileNode[];
    readonly ways?: readonly FileWay[];
    readonly relations?: readonly FileRelation[];
}

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-osm-'));
let written = 0;

/** Writes bytes to a file of its own and answers its path. */
export function fileOf(bytes: Uint8Array | string, name = 'extract'): string {
    const path = join(folder, `${written++}-${name}`);
    writeFileSync(path, bytes);
    return path;
}

const escapeXml = (text: string): string =>
    text.replace(/[&<>"]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? '&quot;');

const xmlTags = (tags: Readonly<Record<string, string>> = {}): string =>
    Object.entries(tags)
        .map(([key, value]) => `<tag k="${escapeXml(key)}" v="${escapeXml(value)}"/>`)
        .join('');

const mark = (visible?: boolean): string => (visible === undefined ? '' : ` visible="${visible}"`);

/** OSM XML of some objects. */
export function xmlOf({ nodes = [], ways = [], relations = [] }: FileObjects): string {
    return [
        '<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">',
        ...nodes.map(
            ({ id, longitude, latitude, tags, edited, visible }) =>
                `<node id="${id}" lon="${longitude}" lat="${latitude}"${mark(visible)}${edited ? ` timestamp="${edited}"` : ''}>${xmlTags(tags)}</node>`,
        ),
        ...ways.map(
            ({ id, nodes: members, tags, visible }) =>
                `<way id="${id}"${mark(visible)}>${members.map((node) => `<nd ref="${node}"/>`).join('')}${xmlTags(tags)}</way>`,
        ),
        ...relations.map(
            ({ id, members, tags }) =>
                `<relation id="${id}">${members.map(([type, ref, role]) => `<member type="${type}" ref="${ref}" role="${role}"/>`).join('')}${xmlTags(tags)}</relation>`,
        ),
        '</osm>\n',
    ].join('\n');
}

export interface PbfShape {
    readonly dense?: boolean;
    readonly packing?: 'raw' | 'zlib' | 'zstd';
    readonly features?: readonly string[];
    /** Changes the unpacked bytes of the data block. */
    readonly damage?: (block: Uint8Array) => Uint8Array;
}

const differences = (values: readonly number[]): number[] =>
    values.map((value, index) => value - (values[index - 1] ?? 0));

/** A `.osm.pbf` file of some objects, in one data block. */
export function pbfOf(objects: FileObjects, shape: PbfShape = {}): Uint8Array {
    const header = new PbfWriter();
    for (const feature of shape.features ?? ['OsmSchema-V0.6', 'DenseNodes']) {
        header.writeTag(4, 2);
        header.writeString(feature);
    }
    const block = dataBlock(objects, shape.dense ?? true);
    return Buffer.concat([
        fileBlock('OSMHeader', header.finish(), 'raw'),
        fileBlock('OSMData', shape.damage?.(block) ?? block, shape.packing ?? 'zlib'),
    ]);
}

function field(pbf: PbfWriter, tag: number, bytes: Uint8Array): void {
    pbf.writeTag(tag, 2);
    pbf.writeBytes(bytes);
}

/** A blob with its header, as the file holds it. */
export function fileBlock(
    type: string,
    data: Uint8Array,
    packing: 'raw' | 'zlib' | 'zstd',
    said?: number,
): Buffer {
    const blob = new PbfWriter();
    if (packing === 'raw') field(blob, 1, data);
    else {
        blob.writeTag(2, 0);
        blob.writeVarint(said ?? data.length);
        if (packing === 'zlib') field(blob, 3, deflateSync(data));
        else field(blob, 7, zstdCompressSync(data));
    }
    const bytes = blob.finish();
    const header = new PbfWriter();
    header.writeTag(1, 2);
    header.writeString(type);
    header.writeTag(3, 0);
    header.writeVarint(bytes.length);
    const headerBytes = header.finish();
    const length = Buffer.alloc(4);
    length.writeUInt32BE(headerBytes.length);
    return Buffer.concat([length, headerBytes, bytes]);
}

function dataBlock({ nodes = [], ways = [], relations = [] }: FileObjects, dense: boolean): Uint8Array {
    const strings = [''];
    const indexOf = (text: string): number => {
        if (!strings.includes(text, 1)) strings.push(text);
        return strings.indexOf(text, 1);
    };
    const tagsInto = (pbf: PbfWriter, tags: Readonly<Record<string, string>> = {}): void => {
        pbf.writePackedVarint(2, Object.keys(tags).map(indexOf));
        pbf.writePackedVarint(3, Object.values(tags).map(indexOf));
    };
    const units = (degrees: number): number => Math.round(degrees * 1e7);
    const groups: Uint8Array[] = [];
    const group = (tag: number, message: PbfWriter): void => {
        const pbf = new PbfWriter();
        field(pbf, tag, message.finish());
        groups.push(pbf.finish());
    };
    const seconds = (edited: string | undefined): number => (edited ? Date.parse(edited) / 1000 : 0);

    if (dense && nodes.length > 0) {
        const info = new PbfWriter();
        info.writePackedSVarint(2, differences(nodes.map(({ edited }) => seconds(edited))));
        info.writePackedBoolean(
            6,
            nodes.map(({ visible = true }) => visible),
        );
        const message = new PbfWriter();
        message.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
        field(message, 5, info.finish());
        message.writePackedSVarint(8, differences(nodes.map(({ latitude }) => units(latitude))));
        message.writePackedSVarint(9, differences(nodes.map(({ longitude }) => units(longitude))));
        const tags = nodes.flatMap(({ tags = {} }) => [...Object.entries(tags).flat().map(indexOf), 0]);
        message.writePackedVarint(10, tags);
        group(2, message);
    }
    for (const { id, longitude, latitude, tags, edited, visible = true } of dense ? [] : nodes) {
        const info = new PbfWriter();
        info.writeTag(2, 0);
        info.writeVarint(seconds(edited));
        info.writeTag(6, 0);
        info.writeBoolean(visible);
        const message = new PbfWriter();
        message.writeTag(1, 0);
        message.writeSVarint(id);
        tagsInto(message, tags);
        field(message, 4, info.finish());
        message.writeTag(8, 0);
        message.writeSVarint(units(latitude));
        message.writeTag(9, 0);
        message.writeSVarint(units(longitude));
        group(1, message);
    }
    for (const { id, nodes: members, tags, visible = true } of ways) {
        const info = new PbfWriter();
        info.writeTag(6, 0);
        info.writeBoolean(visible);
        const message = new PbfWriter();
        message.writeTag(1, 0);
        message.writeVarint(id);
        tagsInto(message, tags);
        field(message, 4, info.finish());
        message.writePackedSVarint(8, differences(members));
        group(3, message);
    }
    const types = ['node', 'way', 'relation'];
    for (const { id, members, tags } of relations) {
        const message = new PbfWriter();
        message.writeTag(1, 0);
        message.writeVarint(id);
        tagsInto(message, tags);
        message.writePackedVarint(
            8,
            members.map(([, , role]) => indexOf(role)),
        );
        message.writePackedSVarint(9, differences(members.map(([, ref]) => ref)));
        message.writePackedVarint(
            10,
            members.map(([type]) => types.indexOf(type)),
        );
        group(4, message);
    }
    const table = new PbfWriter();
    for (const text of strings) {
        table.writeTag(1, 2);
        table.writeString(text);
    }
    const block = new PbfWriter();
    field(block, 1, table.finish());
    for (const bytes of groups) field(block, 2, bytes);
    return block.finish();
}
