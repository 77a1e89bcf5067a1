import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { BadInput } from './BadInput.ts';
import type { OsmReader } from './OsmSink.ts';
import { pbfReader } from './readPbf.ts';
import { type Packing, xmlReader } from './readXml.ts';

export interface Extract {
    readonly bytes: number;
    readonly read: OsmReader;
}

const SNIFFED = 512;

/** Opens an extract by what its first bytes say it is, whatever its name is. Throws BadInput. */
export function openExtract(path: string): Extract {
    const { bytes, start } = sniff(path);
    if (bytes === 0) throw new BadInput(`${path} is empty`);
    if (start.toString('latin1', 4, 32).includes('OSMHeader')) return { bytes, read: pbfReader(path) };
    const packing = packingOf(start);
    if (packing !== undefined) return { bytes, read: xmlReader(path, packing) };
    throw new BadInput(
        `${path} is no OpenStreetMap extract: it is neither .osm.pbf nor .osm, .osm.gz or .osm.bz2`,
    );
}

function packingOf(start: Buffer): Packing | undefined {
    if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
    if (start.toString('latin1', 0, 3) === 'BZh') return 'bzip2';
    return /^\uFEFF?\s*</.test(start.toString('utf8')) ? 'none' : undefined;
}

function sniff(path: string): { bytes: number; start: Buffer } {
    let file: number | undefined;
    try {
        file = openSync(path, 'r');
        const stats = fstatSync(file);
        if (!stats.isFile()) throw new BadInput(`${path} is no file`);
        const start = Buffer.alloc(SNIFFED);
        return { bytes: stats.size, start: start.subarray(0, readSync(file, start)) };
    } catch (fault) {
        if (fault instanceof Error && 'code' in fault)
            throw new BadInput(`${path} cannot be read: ${reason(fault)}`);
        throw fault;
    } finally {
        if (file !== undefined) closeSync(file);
    }
}

const REASONS: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'the permission is missing',
    EISDIR: 'it is a directory',
};

const reason = (fault: Error & { code: unknown }): string => REASONS[String(fault.code)] ?? fault.message;
