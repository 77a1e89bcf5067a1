import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/region/build/Report.ts';
import { BadInput } from '../../../src/region/osm/BadInput.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { type FileObjects, fileBlock, fileOf, pbfOf, xmlOf } from '../../support/osmFiles.ts';

const STREET: FileObjects = {
    nodes: Array.from({ length: 12 }, (_, index) => ({
        id: 100 + index,
        longitude: 7 + index / 1000,
        latitude: 51 + index / 2000,
        edited: '2024-01-01T00:00:00Z',
        ...(index % 3 === 0 && { tags: { barrier: 'bollard', note: `post ${index}` } }),
    })),
    ways: [
        { id: 1, nodes: [100, 101, 102, 103], tags: { highway: 'footway', name: 'Süderweg' } },
        { id: 2, nodes: [103, 104, 105, 103], tags: { building: 'yes' } },
    ],
    relations: [
        {
            id: 3,
            members: [
                ['way', 2, 'outer'],
                ['node', 100, 'label'],
            ],
            tags: { type: 'multipolygon' },
        },
    ],
};

/** What comes of a file: read, or the sentence that refuses it. Anything else fails the test. */
async function outcome(bytes: Uint8Array | string, path = fileOf(bytes)): Promise<string> {
    writeFileSync(path, bytes);
    try {
        await readOsm(path, undefined, new Report(), () => {});
        return 'read';
    } catch (fault) {
        if (fault instanceof BadInput) return fault.message;
        throw fault;
    }
}

const HEADER = pbfOf({}).length - fileBlock('OSMData', Buffer.from([10, 2, 10, 0]), 'zlib').length;

interface Change {
    readonly kind: string;
    readonly at: number;
    readonly byte: number;
    readonly length: number;
}

describe('a PBF that lies', () => {
    const header = Buffer.from(pbfOf(STREET)).subarray(0, HEADER);

    test('about the size of its blob', async () => {
        const bytes = Buffer.from(pbfOf(STREET));
        const header = Buffer.from([10, 7, ...Buffer.from('OSMData'), 0x18, 0xff, 0xff, 0xff, 0xff, 0x0f]);
        const length = Buffer.from([0, 0, 0, header.length]);
        expect(await outcome(Buffer.concat([bytes, length, header]))).toMatch(
            /a blob says it has 4294967295 bytes, allowed are 33554432/,
        );
    });

    test('about the size of what a blob unpacks to', async () => {
        const block = fileBlock('OSMData', Buffer.from([10, 2, 10, 0]), 'zlib', 5000);
        expect(await outcome(Buffer.concat([header, block]))).toMatch(
            /a blob says it unpacks to 5000 bytes but has 4/,
        );
    });

    test('and would unpack to more than any blob may hold', async () => {
        const block = fileBlock('OSMData', Buffer.alloc(40 * 2 ** 20), 'zlib');
        expect(await outcome(Buffer.concat([header, block]))).toMatch(/a blob cannot be unpacked/);
    });

    test.each([
        [
            'a string beyond the table',
            /a tag is string 90 of 1/,
            Buffer.from([0x1a, 8, 0x08, 1, 0x12, 1, 90, 0x1a, 1, 1]),
        ],
        [
            'more keys than values',
            /more keys than values/,
            Buffer.from([0x1a, 7, 0x08, 1, 0x12, 1, 0, 0x1a, 0]),
        ],
        ['a length that runs past the end', /runs past the end/, Buffer.from([0x1a, 4, 0x08, 1, 0x42, 0x7f])],
        [
            'a difference that leaves all ids',
            /an id is/,
            Buffer.from([0x1a, 13, 0x08, 1, 0x42, 9, ...Array(8).fill(0xff), 0x7f]),
        ],
        [
            'a number without end',
            /more than ten bytes|runs past the end/,
            Buffer.from([0x1a, 15, 0x08, ...Array(14).fill(0xff)]),
        ],
        [
            'more nodes than coordinates',
            /a group has 2 nodes but 1 of their values/,
            Buffer.from([0x12, 11, 0x0a, 2, 2, 2, 0x42, 1, 2, 0x4a, 2, 2, 2]),
        ],
    ])('with %s', async (_, sentence, group) => {
        const length = group[1];
        const whole =
            group.length - 2 < length
                ? Buffer.concat([group, Buffer.alloc(length + 2 - group.length)])
                : group;
        const strings = Buffer.from([10, 2, 10, 0]);
        const block = Buffer.concat([strings, Buffer.from([0x12, whole.length]), whole]);
        expect(await outcome(Buffer.concat([header, fileBlock('OSMData', block, 'raw')]))).toMatch(sentence);
    });
});

describe('a damaged file is read or refused with one sentence', () => {
    const seed = Number(process.env.SEED ?? 20261123);

    /** Where and what: a byte is replaced, some are cut out, or some come twice. */
    const damage = fc.array(
        fc.record({
            kind: fc.constantFrom('set', 'cut', 'repeat'),
            at: fc.nat(),
            byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
            length: fc.nat(12),
        }),
        { minLength: 1, maxLength: 4 },
    );

    const damaged = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array =>
        changes.reduce<Uint8Array>((before, { kind, at, byte, length }) => {
            const place = at % Math.max(1, before.length);
            if (kind === 'set') return before.with(place, byte);
            const rest = kind === 'cut' ? place + length : Math.max(0, place - length);
            return Buffer.concat([before.subarray(0, place), before.subarray(rest)]);
        }, bytes);

    test.each([
        [
            'PBF, inside its blocks',
            1500,
            (changes: readonly Change[]) =>
                pbfOf(STREET, { packing: 'raw', damage: (block) => damaged(block, changes) }),
        ],
        [
            'plain nodes, inside the blocks',
            800,
            (changes: readonly Change[]) =>
                pbfOf(STREET, { packing: 'raw', dense: false, damage: (block) => damaged(block, changes) }),
        ],
        ['PBF, anywhere', 800, (changes: readonly Change[]) => damaged(pbfOf(STREET), changes)],
        ['XML', 500, (changes: readonly Change[]) => damaged(Buffer.from(xmlOf(STREET)), changes)],
        ['gzip', 200, (changes: readonly Change[]) => damaged(gzipSync(xmlOf(STREET)), changes)],
    ])('%s', async (_, runs, make) => {
        const path = fileOf('');
        const seen = new Set<string>();
        const property = fc.asyncProperty(damage, async (changes) => {
            const said = await outcome(make(changes), path);
            expect(said).not.toMatch(/\n/);
            seen.add(said === 'read' ? said : 'refused');
        });
        await fc.assert(property, { seed, numRuns: runs });
        expect([...seen].sort()).toEqual(['read', 'refused']);
    });
});
