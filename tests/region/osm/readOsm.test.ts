import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metres } from '../../../src/base/units.ts';
import { Report } from '../../../src/region/build/Report.ts';
import type { Clip } from '../../../src/region/osm/Clip.ts';
import type { OsmData } from '../../../src/region/osm/OsmData.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { type FileObjects, fileOf, pbfOf, xmlOf } from '../../support/osmFiles.ts';

async function read(path: string, clip?: Clip): Promise<{ data: OsmData; report: Report }> {
    const report = new Report();
    return { data: await readOsm(path, clip, report, () => {}), report };
}

/** One line an object, references as ids. */
function lines({ nodes, ways, relations }: OsmData): string[] {
    const tags = (found: object = {}): string => JSON.stringify(found);
    const ids = {
        node: [...nodes.ids],
        way: ways.map(({ id }) => id),
        relation: relations.map(({ id }) => id),
    };
    return [
        ...ids.node.map(
            (id, index) =>
                `n${id} ${nodes.longitude[index]},${nodes.latitude[index]} ${tags(nodes.tags.get(index))}`,
        ),
        ...ways.map(
            ({ id, nodes: members, tags: own, broken }) =>
                `w${id} ${[...members].map((index) => ids.node[index])} ${tags(own)}${broken ? ' broken' : ''}`,
        ),
        ...relations.map(
            ({ id, members, tags: own, missing }) =>
                `r${id} ${members.map(({ type, index, role }) => `${type} ${ids[type][index]} ${role}`)} ${tags(own)} ${missing} missing`,
        ),
    ];
}

const dropped = (report: Report): Record<string, number> =>
    Object.fromEntries([...report.dropped].map(([reason, { count }]) => [reason, count]));

const SQUARE: FileObjects = {
    nodes: [
        {
            id: 1,
            longitude: 7.5,
            latitude: 51.5,
            tags: { kerb: 'lowered', name: 'Ä & "Ö"' },
            edited: '2024-02-28T10:00:00Z',
        },
        { id: 2, longitude: 7.501, latitude: 51.5, edited: '2024-03-01T23:59:59Z' },
        { id: 3, longitude: 7.501, latitude: 51.501 },
        { id: 9_876_543_210, longitude: -7.5000001, latitude: -51.501 },
    ],
    ways: [{ id: 10, nodes: [1, 2, 3, 9_876_543_210, 1], tags: { highway: 'footway', area: 'yes' } }],
    relations: [
        {
            id: 20,
            members: [
                ['way', 10, 'outer'],
                ['node', 1, ''],
                ['relation', 20, 'self'],
            ],
            tags: { type: 'multipolygon' },
        },
    ],
};

const SQUARE_LINES = [
    'n1 75000000,515000000 {"kerb":"lowered","name":"Ä & \\"Ö\\""}',
    'n2 75010000,515000000 {}',
    'n3 75010000,515010000 {}',
    'n9876543210 -75000001,-515010000 {}',
    'w10 1,2,3,9876543210,1 {"highway":"footway","area":"yes"}',
    'r20 way 10 outer,node 1 ,relation 20 self {"type":"multipolygon"} 0 missing',
];

/** Two nodes, packed by bzip2 in two streams one after the other, as pbzip2 does. */
const BZIP2 = Buffer.from(
    'QlpoOTFBWSZTWelRkRYAAA8ZgFAB44emJ51AIABA00oaPQTR6jTEKAAAMmRVQ7sxoglLWZXiRTdQpPKeObnrZy9fbNgWwLKFzBGowjpcZEMxFfxdyRThQkOlRkRYQlpoOTFBWSZTWWb24mIAAAsZgFAB8ocmJ4wAIAAxRoyBo0yNCIaGhoB6mmYFNKK47SWSvOxPK5ZYaAHkDmPVUrFvi7kinChIM3txMQA=',
    'base64',
);

describe('every format reads alike', () => {
    test.each([
        ['XML', xmlOf(SQUARE)],
        ['XML with a byte order mark', `\uFEFF${xmlOf(SQUARE)}`],
        ['gzip', gzipSync(xmlOf(SQUARE))],
        [
            'gzip in two parts',
            Buffer.concat([gzipSync(xmlOf(SQUARE).slice(0, 90)), gzipSync(xmlOf(SQUARE).slice(90))]),
        ],
        ['PBF with dense nodes', pbfOf(SQUARE)],
        ['PBF with plain nodes', pbfOf(SQUARE, { dense: false })],
        ['PBF, not packed', pbfOf(SQUARE, { packing: 'raw' })],
        ['PBF, packed with zstd', pbfOf(SQUARE, { packing: 'zstd' })],
    ])('%s', async (_, bytes) => {
        const { data } = await read(fileOf(bytes, 'named-nothing.jpg'));
        expect(lines(data)).toEqual(SQUARE_LINES);
        expect(data.dataDate).toBe('2024-03-01');
        expect(data.bounds).toEqual([-7.5000001, -51.501, 7.501, 51.501]);
        expect(data.nodes.indexOf(3)).toBe(2);
        expect(data.nodes.indexOf(4)).toBe(-1);
    });

    test('bzip2, in several streams too', async () => {
        const { data } = await read(fileOf(BZIP2));
        expect(lines(data)).toEqual(['n1 75000000,515000000 {}', 'n2 75010000,515000000 {}']);
    });

    test('an extract without dates has no date', async () => {
        const { data } = await read(fileOf(xmlOf({ nodes: [{ id: 1, longitude: 7, latitude: 51 }] })));
        expect(data.dataDate).toBe('');
    });
});

describe('what is odd is survived and counted', () => {
    const node = (id: number, longitude = 7.5) => ({ id, longitude, latitude: 51.5 });

    test.each([
        ['XML', xmlOf],
        ['PBF', (objects: FileObjects) => pbfOf(objects)],
    ])('%s: ids in any order, again and again, deleted', async (_, write) => {
        const { data, report } = await read(
            fileOf(
                write({
                    nodes: [node(5), node(2), node(5, 7.6), node(3), { ...node(3), visible: false }],
                    ways: [
                        { id: 8, nodes: [2, 5] },
                        { id: 7, nodes: [5, 2], visible: false },
                        { id: 8, nodes: [5, 2], tags: { highway: 'path' } },
                    ],
                }),
            ),
        );
        expect(lines(data)).toEqual([
            'n2 75000000,515000000 {}',
            'n5 76000000,515000000 {}',
            'w8 5,2 {"highway":"path"}',
        ]);
        expect(dropped(report)).toEqual({
            'the same id again, the last one was taken': 3,
            'deleted objects': 2,
        });
    });

    test('ways without some nodes, relations without some members, nodes off the Earth', async () => {
        const { data, report } = await read(
            fileOf(
                pbfOf({
                    nodes: [node(1), node(2), node(3, 190)],
                    ways: [{ id: 4, nodes: [1, 99, 2, 3] }],
                    relations: [
                        {
                            id: 6,
                            members: [
                                ['way', 4, ''],
                                ['way', 77, 'outer'],
                            ],
                        },
                    ],
                }),
            ),
        );
        expect(lines(data).slice(2)).toEqual(['w4 1,2 {} broken', 'r6 way 4  {} 1 missing']);
        expect(dropped(report)).toEqual({
            'a node that lies nowhere on Earth': 1,
            'ways that lack nodes, kept without them': 1,
            'relations that lack members, kept without them': 1,
        });
    });
});

describe('a clip', () => {
    const row: FileObjects = {
        nodes: [1, 2, 3, 4, 5, 6].map((id) => ({ id, longitude: 7 + id / 1000, latitude: 51 })),
        ways: [
            { id: 10, nodes: [1, 2, 3] },
            { id: 11, nodes: [3, 4] },
            { id: 12, nodes: [4, 5] },
            { id: 13, nodes: [5, 6] },
        ],
        relations: [
            {
                id: 20,
                members: [
                    ['way', 10, ''],
                    ['way', 13, ''],
                ],
                tags: { type: 'route' },
            },
            {
                id: 21,
                members: [
                    ['way', 12, ''],
                    ['way', 13, ''],
                ],
                tags: { type: 'route' },
            },
            { id: 22, members: [['relation', 20, '']] },
        ],
    };
    const CLIPS: [string, Clip][] = [
        ['bounds', { kind: 'bounds', bounds: [7.0009, 50, 7.0021, 52] }],
        ['around', { kind: 'around', centre: [7.0015, 51], radius: metres(40) }],
    ];

    test.each(CLIPS)('by %s keeps the ways that touch it whole, and their relations', async (_, clip) => {
        for (const bytes of [xmlOf(row), pbfOf(row)]) {
            const { data } = await read(fileOf(bytes), clip);
            expect([...data.nodes.ids]).toEqual([1, 2, 3]);
            expect(data.ways.map(({ id }) => id)).toEqual([10]);
            expect(data.relations.map(({ id, missing }) => [id, missing])).toEqual([
                [20, 1],
                [22, 0],
            ]);
        }
    });

    test('keeps all ways of a multipolygon that it touches, so that it closes', async () => {
        const lake: FileObjects = {
            ...row,
            relations: [
                {
                    id: 20,
                    members: [
                        ['way', 10, ''],
                        ['way', 13, ''],
                    ],
                    tags: { type: 'multipolygon' },
                },
            ],
        };
        const { data } = await read(fileOf(pbfOf(lake)), CLIPS[0][1]);
        expect(data.ways.map(({ id }) => id)).toEqual([10, 13]);
        expect([...data.nodes.ids]).toEqual([1, 2, 3, 5, 6]);
    });

    test('that misses the data says where the data is', async () => {
        const far: Clip = { kind: 'bounds', bounds: [0, 0, 1, 1] };
        await expect(read(fileOf(pbfOf(row)), far)).rejects.toThrow(
            /nothing of it lies in the part asked for: its data reaches from 7.0010,51.0000 to 7.0060,51.0000/,
        );
    });
});

describe('a file that cannot be used gets one sentence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-bad-'));
    const pbf = Buffer.from(pbfOf(SQUARE));
    const xml = xmlOf(SQUARE);
    const huge = Buffer.from(pbf);
    huge.writeUInt32BE(70_000, 0);

    test.each([
        ['no file', join(folder, 'none.osm.pbf'), /there is no such file/],
        ['a directory', folder, /is no file/],
        ['nothing in it', fileOf(''), /is empty/],
        [
            'a picture',
            fileOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
            /is no OpenStreetMap extract/,
        ],
        [
            'another XML',
            fileOf('<?xml version="1.0"?><gpx></gpx>'),
            /XML of another kind: its first element is <gpx>/,
        ],
        [
            'a change file',
            fileOf('<osmChange version="0.6"></osmChange>'),
            /its first element is <osmChange>/,
        ],
        ['cut XML', fileOf(xml.slice(0, -20)), /no whole XML/],
        ['XML without an id', fileOf('<osm><node lat="1" lon="1"/></osm>'), /an id is missing/],
        ['no objects', fileOf('<osm version="0.6"></osm>'), /holds no nodes/],
        ['a PBF without objects', fileOf(pbfOf({})), /holds no nodes/],
        ['cut gzip', fileOf(gzipSync(xml).subarray(0, -12)), /cannot be unpacked/],
        ['cut bzip2', fileOf(BZIP2.subarray(0, 40)), /cannot be unpacked|no whole XML/],
        ['gzip of a picture', fileOf(gzipSync('\x89PNG')), /no whole XML/],
        ['cut PBF', fileOf(pbf.subarray(0, -5)), /the file is cut off/],
        [
            'a PBF without header',
            fileOf(pbf.subarray(pbf.indexOf('OSMData') - 6)),
            /no OpenStreetMap extract/,
        ],
        ['a header too long', fileOf(huge), /a blob header says it has 70000 bytes, allowed are 65536/],
        [
            'unknown features',
            fileOf(pbfOf(SQUARE, { features: ['OsmSchema-V0.6', 'Sorcery'] })),
            /needs a reader that knows Sorcery/,
        ],
    ])('%s', async (_, path, sentence) => {
        const fault = await read(path).then(
            () => undefined,
            (error: Error) => error,
        );
        expect(fault?.constructor.name).toBe('BadInput');
        expect(fault?.message).toMatch(sentence);
        expect(fault?.message).not.toMatch(/\n/);
    });
});
