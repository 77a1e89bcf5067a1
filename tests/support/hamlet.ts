import type { FileNode, FileObjects, FileWay } from './osmFiles.ts';

const WEST = 7.5;
const NORTH = 51.5;
/** About ten metres east and south. */
const EAST_STEP = 0.000144;
const SOUTH_STEP = 0.00009;
const COLUMNS = 8;
const ROWS = 7;

const node = (row: number, column: number): number => 1 + row * COLUMNS + column;

const NODE_TAGS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
    [node(0, 3)]: { barrier: 'kerb', kerb: 'lowered', 'kerb:height': '0.03' },
    [node(1, 3)]: { highway: 'crossing', crossing: 'zebra', tactile_paving: 'yes' },
    [node(2, 3)]: { kerb: 'raised' },
    [node(2, 6)]: { barrier: 'bollard', maxwidth: '1.2' },
    [node(3, 1)]: { barrier: 'gate', access: 'permissive' },
    [node(4, 4)]: {
        highway: 'elevator',
        level: '0;1',
        wheelchair: 'yes',
        opening_hours: 'Mo-Fr 06:00-22:00',
    },
    [node(5, 5)]: { amenity: 'bench', backrest: 'yes' },
    [node(5, 7)]: { amenity: 'pharmacy', name: 'Löwen-Apotheke', opening_hours: 'Mo-Fr 08:00-18:30' },
    [node(6, 0)]: { amenity: 'toilets', wheelchair: 'yes', 'addr:street': 'Ring', 'addr:housenumber': '1a' },
    [node(6, 6)]: { entrance: 'main', door: 'hinged', width: '0.9' },
};

const nodes: FileNode[] = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    id: index + 1,
    longitude: WEST + (index % COLUMNS) * EAST_STEP,
    latitude: NORTH - Math.floor(index / COLUMNS) * SOUTH_STEP,
    tags: NODE_TAGS[index + 1] ?? {},
    edited: '2026-05-01T00:00:00Z',
}));

const row = (at: number, from = 0, to = COLUMNS - 1): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => node(at, from + index));
const column = (at: number, from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => node(from + index, at));

const WAYS: readonly (readonly [nodes: number[], tags: Readonly<Record<string, string>>])[] = [
    [row(0), { highway: 'footway', footway: 'sidewalk', surface: 'asphalt', width: '2', incline: '0%' }],
    [row(1), { highway: 'secondary', name: 'Ring', maxspeed: '50', lanes: '3', sidewalk: 'separate' }],
    [column(3, 0, 2), { highway: 'footway', footway: 'crossing', crossing: 'marked' }],
    [row(2), { highway: 'footway', surface: 'paving_stones', name: 'Am Park', lit: 'yes' }],
    [
        column(0, 2, 6),
        { highway: 'residential', sidewalk: 'both', 'sidewalk:both:surface': 'sett', name: 'Gasse' },
    ],
    [column(1, 2, 4), { highway: 'path', surface: 'ground', access: 'private' }],
    [column(2, 2, 4), { highway: 'steps', step_count: '12', handrail: 'yes', incline: 'down' }],
    [column(5, 2, 4), { highway: 'footway', incline: '6%', surface: 'concrete' }],
    [column(7, 2, 6), { highway: 'service', surface: 'cobblestone', oneway: 'yes' }],
    [row(4, 0, 4), { highway: 'corridor', level: '0', indoor: 'yes' }],
    [row(4, 4, 7), { highway: 'footway', level: '1', bridge: 'yes', layer: '1' }],
    [
        [node(4, 2), node(4, 4), node(6, 4), node(6, 2), node(4, 2)],
        { highway: 'pedestrian', area: 'yes', name: 'Markt', surface: 'paving_stones' },
    ],
    [
        [node(5, 3), node(5, 4), node(6, 3), node(5, 3)],
        { building: 'church', amenity: 'place_of_worship', name: 'St. Marien' },
    ],
    [row(6), { highway: 'footway', surface: 'fine_gravel', smoothness: 'intermediate' }],
    [column(6, 5, 6), { highway: 'steps', conveying: 'forward' }],
    [[node(5, 6), node(5, 7)], { highway: 'cycleway', foot: 'designated', segregated: 'no' }],
    [[node(3, 4), node(3, 6)], { barrier: 'kerb', kerb: 'raised' }],
    [[node(3, 3), node(3, 5), node(5, 5)], { highway: 'track', tracktype: 'grade2' }],
    [[node(0, 7), node(2, 7)], { route: 'ferry', foot: 'yes' }],
];

const ways: FileWay[] = WAYS.map(([line, tags], index) => ({ id: 101 + index, nodes: line, tags }));

/** A hamlet with one of everything that a builder has to read, as objects of an extract. */
export const HAMLET: FileObjects = {
    nodes,
    ways,
    relations: [
        {
            id: 901,
            tags: { type: 'multipolygon', highway: 'pedestrian', name: 'Markt', area: 'yes' },
            members: [
                ['way', 112, 'outer'],
                ['way', 113, 'inner'],
            ],
        },
        {
            id: 902,
            tags: { type: 'site', name: 'Kirchhof' },
            members: [
                ['way', 113, ''],
                ['node', 3, 'entrance'],
            ],
        },
    ],
};
