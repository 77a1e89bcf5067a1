import type { FileObjects } from './osmFiles.ts';

type Tags = Readonly<Record<string, string>>;
type Draw = () => number;

const KEYS = [
    'highway',
    'footway',
    'area',
    'kerb',
    'kerb:height',
    'barrier',
    'incline',
    'width',
    'surface',
    'smoothness',
    'step_count',
    'conveying',
    'ramp:wheelchair',
    'level',
    'layer',
    'access',
    'foot',
    'wheelchair',
    'sidewalk',
    'crossing',
    'maxspeed',
    'lanes',
    'oneway:foot',
    'name',
    'opening_hours',
    'building',
    'type',
    'repeat_on',
    'tracktype',
    'railway',
    'indoor',
    'route',
    'amenity',
    'entrance',
    'addr:housenumber',
    'constructor',
    '__proto__',
];
const VALUES = [
    'yes',
    'no',
    'steps',
    'footway',
    'pedestrian',
    'elevator',
    'corridor',
    'platform',
    'crossing',
    'motorway',
    'raised',
    'lowered',
    'stile',
    'gate',
    'fence',
    '0',
    '-1',
    '1',
    '0.5',
    '100%',
    '-8 %',
    '1e309',
    'NaN',
    '',
    ';',
    ';;;',
    '0;1',
    '-2-1',
    '1--1',
    'sand',
    'asphalt',
    'impassable',
    'private',
    'separate',
    'forward',
    'multipolygon',
    '24/7',
    'Mo-Fr',
    '🚧',
    '\u0000',
    'ä'.repeat(300),
    '<&">',
    'toString',
    'constructor',
    '99999999999999999999',
    '7\'6"',
];
const COORDINATES = [0, 90, -90, 180, -180, 7.5, 51.5, 51.49999, 7.50001, -0.0000001];
const IDS = [0, -1, 1, 17, 2 ** 31, 2 ** 53, 999_999];

const pick = <Item>(items: readonly Item[], draw: Draw): Item => {
    const item = items[Math.floor(draw() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
};

function mutateTags(tags: Tags = {}, draw: Draw): Tags {
    const entries = Object.entries(tags).filter(() => draw() > 0.25);
    if (draw() < 0.7) entries.push([pick(KEYS, draw), pick(VALUES, draw)]);
    return Object.fromEntries(entries);
}

function mutateList<Item>(items: readonly Item[], fresh: () => Item, draw: Draw): Item[] {
    const list = items.filter(() => draw() > 0.1);
    if (draw() < 0.3) list.reverse();
    if (draw() < 0.4) list.splice(Math.floor(draw() * list.length), 0, fresh());
    if (draw() < 0.2) list.push(...list);
    return list;
}

/** Changes some of the objects of an extract: what it says, where it lies, what it refers to. */
export function mutateObjects(
    { nodes = [], ways = [], relations = [] }: FileObjects,
    draw: Draw,
): FileObjects {
    const rate = draw() * 0.3;
    const isHit = () => draw() < rate;
    const anyNode = () => (draw() < 0.2 ? pick(IDS, draw) : pick(nodes, draw).id);
    return {
        nodes: nodes
            .filter(() => draw() > rate / 6)
            .map((node) => ({
                ...node,
                ...(isHit() && { tags: mutateTags(node.tags, draw) }),
                ...(isHit() && { longitude: node.longitude + (draw() - 0.5) * 0.002 }),
                ...(isHit() && draw() < 0.1 && { longitude: pick(COORDINATES, draw) }),
                ...(isHit() && draw() < 0.1 && { latitude: pick(COORDINATES, draw) }),
                ...(isHit() && draw() < 0.05 && { id: pick(IDS, draw) }),
            })),
        ways: ways
            .filter(() => draw() > rate / 6)
            .map((way) => ({
                ...way,
                ...(isHit() && { tags: mutateTags(way.tags, draw) }),
                ...(isHit() && { nodes: mutateList(way.nodes, anyNode, draw) }),
                ...(isHit() && draw() < 0.05 && { id: pick(IDS, draw) }),
            })),
        relations: relations.map((relation) => ({
            ...relation,
            ...(isHit() && { tags: mutateTags(relation.tags, draw) }),
            ...(isHit() && {
                members: mutateList(
                    relation.members,
                    () => ['way', pick(ways, draw).id, pick(VALUES, draw)],
                    draw,
                ),
            }),
        })),
    };
}

/** Changes, drops, doubles or swaps a few bytes. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
    const damaged = Uint8Array.from(bytes);
    const hits = 1 + Math.floor(draw() * 12);
    for (let hit = 0; hit < hits; hit++) {
        const at = Math.floor(draw() * damaged.length);
        if (draw() < 0.5) damaged[at] = Math.floor(draw() * 256);
        else damaged.copyWithin(at, Math.floor(draw() * damaged.length), Math.floor(draw() * damaged.length));
    }
    return draw() < 0.3 ? damaged.subarray(0, Math.floor(draw() * damaged.length)) : damaged;
}
