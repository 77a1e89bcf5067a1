import { createReadStream } from 'node:fs';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import unbzip2Stream from 'unbzip2-stream';
import { BadInput } from './BadInput.ts';
import type { OsmReader } from './OsmSink.ts';
import { XmlObjects } from './XmlObjects.ts';

export type Packing = 'none' | 'gzip' | 'bzip2';

/** A reader for OSM XML (OSM wiki, OSM XML), packed or not. */
export function xmlReader(path: string, packing: Packing): OsmReader {
    return async (sink, progress) => {
        const parser = new SaxesParser();
        const objects = new XmlObjects(sink);
        parser.on('opentag', (tag) => objects.open(tag.name, tag.attributes));
        parser.on('closetag', (tag) => objects.close(tag.name));
        parser.on('error', (fault) => {
            throw new BadInput(`it is no whole XML: ${fault.message}`);
        });
        const file = createReadStream(path, { highWaterMark: 1 << 18 });
        const decoder = new StringDecoder('utf8');
        for await (const chunk of chunksOf(unpack(file, packing))) {
            parser.write(decoder.write(chunk));
            progress(file.bytesRead);
        }
        parser.write(decoder.end()).close();
        objects.finish();
    };
}

function unpack(file: Readable, packing: Packing): Readable {
    const out = new PassThrough({ highWaterMark: 1 << 18 });
    if (packing === 'none') return file;
    const unpacker = packing === 'gzip' ? createGunzip() : unbzip2Stream();
    pipeline(file, unpacker, out, (fault) => fault && out.destroy(fault));
    return out;
}

async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
    try {
        for await (const chunk of stream) yield chunk;
    } catch (fault) {
        if (fault instanceof BadInput) throw fault;
        throw new BadInput(`it cannot be unpacked: ${fault instanceof Error ? fault.message : fault}`);
    }
}
