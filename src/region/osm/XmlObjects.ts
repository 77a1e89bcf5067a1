import type { OsmType } from '../../graph/WalkGraph.ts';
import { BadInput } from './BadInput.ts';
import { isOnEarth, LARGEST_ID, type OsmSink, type RawMember } from './OsmSink.ts';

type Attributes = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, OsmType>> = { node: 'node', way: 'way', relation: 'relation' };
const UNIT = 1e7;

/** Turns the elements of OSM XML into objects for a sink. */
export class XmlObjects {
    readonly #sink: OsmSink;
    #root = '';
    #type: OsmType | undefined;
    #attributes: Attributes = {};
    #tags: Record<string, string> = {};
    #tagged = false;
    #nodes: number[] = [];
    #members: RawMember[] = [];

    constructor(sink: OsmSink) {
        this.#sink = sink;
    }

    open(name: string, attributes: Attributes): void {
        if (this.#root === '') {
            if (name !== 'osm')
                throw new BadInput(`it is XML of another kind: its first element is <${name}>`);
            this.#root = name;
            return;
        }
        if (this.#type === undefined) this.#begin(name, attributes);
        else if (name === 'tag') this.#addTag(attributes.k, attributes.v);
        else if (name === 'nd' && this.#type === 'way') this.#nodes.push(readId(attributes.ref));
        else if (name === 'member' && this.#type === 'relation') this.#addMember(attributes);
    }

    close(name: string): void {
        if (name !== this.#type) return;
        const type = this.#type;
        this.#type = undefined;
        if (this.#sink.wants.has(type)) this.#hand(type);
    }

    finish(): void {
        if (this.#root === '') throw new BadInput('it is no whole XML');
    }

    #begin(name: string, attributes: Attributes): void {
        this.#type = TYPES[name];
        this.#attributes = attributes;
        this.#tags = {};
        this.#tagged = false;
        this.#nodes = [];
        this.#members = [];
    }

    #addTag(key: string | undefined, value: string | undefined): void {
        if (key === undefined || value === undefined) throw new BadInput('a <tag> has no k or no v');
        this.#tags[key] = value;
        this.#tagged = true;
    }

    #addMember({ type, ref, role }: Attributes): void {
        const known = TYPES[type ?? ''];
        if (known === undefined) throw new BadInput(`a <member> has the type ${type}`);
        this.#members.push({ type: known, id: readId(ref), role: role ?? '' });
    }

    #hand(type: OsmType): void {
        const sink = this.#sink;
        const { visible, action, timestamp } = this.#attributes;
        const id = readId(this.#attributes.id);
        const seconds = timestamp === undefined ? Number.NaN : Date.parse(timestamp) / 1000;
        if (!Number.isNaN(seconds)) sink.edited(Math.floor(seconds));
        if (visible === 'false' || action === 'delete') {
            sink.deleted(type, id);
            return;
        }
        if (type === 'way') {
            sink.way(id, Float64Array.from(this.#nodes), this.#tags);
            return;
        }
        if (type === 'relation') {
            sink.relation(id, this.#members, this.#tags);
            return;
        }
        const longitude = Math.round(Number(this.#attributes.lon) * UNIT);
        const latitude = Math.round(Number(this.#attributes.lat) * UNIT);
        if (!isOnEarth(longitude, latitude)) {
            sink.drop('a node that lies nowhere on Earth', type, id);
            return;
        }
        sink.node(id, longitude, latitude, this.#tagged ? this.#tags : undefined);
    }
}

function readId(text: string | undefined): number {
    const id = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isInteger(id) || Math.abs(id) >= LARGEST_ID)
        throw new BadInput(`an id is ${text ?? 'missing'}`);
    return id;
}
