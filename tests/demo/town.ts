import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { MIDDLE } from '../../assets/demo/plan/writeOsm.ts';

const FILE = join(resolve(import.meta.dirname, '..', '..'), 'assets', 'demo', 'treppenburg.osm');
const DEGREE = 111_195;

/** Metres east and north of the town's middle. */
export type Point = readonly [x: number, y: number];
type Tags = Record<string, string>;

interface Element {
    readonly type: string;
    readonly id: string;
    readonly tags: Tags;
    readonly degrees: readonly [longitude: number, latitude: number];
    readonly refs: string[];
    readonly members: { readonly type: string; readonly ref: string; readonly role: string }[];
}

export interface TownNode {
    readonly id: string;
    readonly tags: Tags;
    readonly point: Point;
    readonly degrees: readonly [longitude: number, latitude: number];
}
export interface TownWay {
    readonly id: string;
    readonly tags: Tags;
    readonly nodes: readonly string[];
    readonly line: readonly Point[];
}

/** The bytes in the repository. */
export const committed = (): string => readFileSync(FILE, 'utf8');

/** Reads the committed file apart from the project's own reader, in metres about the town's middle. */
export function readTown() {
    const elements = readElements(committed());
    const shrunk = DEGREE * Math.cos((MIDDLE.latitude * Math.PI) / 180);
    const nodes = new Map<string, TownNode>();
    for (const { type, id, tags, degrees } of elements) {
        if (type !== 'node') continue;
        const [east, north] = [degrees[0] - MIDDLE.longitude, degrees[1] - MIDDLE.latitude];
        nodes.set(id, { id, tags, degrees, point: [east * shrunk, north * DEGREE] });
    }
    const pointOf = (ref: string): Point => {
        const node = nodes.get(ref);
        if (!node) throw new Error(`the file names node ${ref} and lacks it`);
        return node.point;
    };
    const ways = elements
        .filter(({ type }) => type === 'way')
        .map(({ id, tags, refs }): TownWay => ({ id, tags, nodes: refs, line: refs.map(pointOf) }));
    return { nodes, ways, relations: elements.filter(({ type }) => type === 'relation') };
}

function readElements(text: string): Element[] {
    const elements: Element[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
        const given: Tags = Object.fromEntries(
            Object.entries(attributes).map(([key, value]) => [key, `${value}`]),
        );
        const current = elements[elements.length - 1];
        if (name === 'tag') current.tags[given.k] = given.v;
        else if (name === 'nd') current.refs.push(given.ref);
        else if (name === 'member')
            current.members.push({ type: given.type, ref: given.ref, role: given.role });
        else if (name !== 'osm')
            elements.push({
                type: name,
                id: given.id,
                tags: {},
                degrees: [Number(given.lon), Number(given.lat)],
                refs: [],
                members: [],
            });
    });
    parser.write(text).close();
    return elements;
}
