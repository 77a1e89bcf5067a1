import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import type { Sections } from '../../src/graph/sections.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { graphFaults } from '../../src/pack/graphFaults.ts';
import { openPack } from '../../src/pack/openPack.ts';
import { verifyPack } from '../../src/pack/verifyPack.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

let town = '';
let pack = '';
beforeAll(async () => {
    town = await buildSmallTown();
});
beforeEach(() => {
    pack = join(mkdtempSync(join(tmpdir(), 'stufenfrei-pack-')), 'pack');
    cpSync(town, pack, { recursive: true });
});

const manifestPath = (): string => join(pack, 'manifest.json');

function changeManifest(change: (manifest: Record<string, unknown>) => void): void {
    const manifest = JSON.parse(readFileSync(manifestPath(), 'utf8'));
    change(manifest);
    writeFileSync(manifestPath(), JSON.stringify(manifest));
}

describe('opening a pack', () => {
    test('gives manifest, graph and paths', async () => {
        const opened = await openPack(pack);
        if (!opened.ok) throw new Error(opened.fault);
        expect(opened.value.manifest.name).toBe('Hallighof');
        expect(opened.value.graph.edgeCount).toBe(opened.value.manifest.statistics.edges);
        expect(opened.value.mapPath).toBe(join(pack, 'map.mbtiles'));
        expect(opened.value.placesPath).toBe(join(pack, 'places.sqlite'));
    });

    test.each<[string, () => void, RegExp]>([
        [
            'without a manifest',
            () => rmSync(manifestPath()),
            /manifest.json: found no readable file, expected a region pack/,
        ],
        [
            'with no JSON',
            () => writeFileSync(manifestPath(), '{'),
            /found no JSON, expected a region pack's manifest/,
        ],
        [
            'of a later version',
            () => changeManifest((manifest) => Object.assign(manifest, { version: 9 })),
            /found region pack v9, this program reads v1/,
        ],
        [
            'without a name',
            () => changeManifest((manifest) => Object.assign(manifest, { name: '' })),
            /manifest.json: name: /,
        ],
        [
            'with a field too many',
            () => changeManifest((manifest) => Object.assign(manifest, { colour: 'red' })),
            /colour/,
        ],
        [
            'without its graph',
            () => rmSync(join(pack, 'walk.graph')),
            /walk.graph: found no such file, expected \d+ bytes/,
        ],
        [
            'with a cut graph',
            () => truncateSync(join(pack, 'walk.graph'), 100),
            /walk.graph: found 100 bytes, expected \d+/,
        ],
    ])('%s is refused with found and expected', async (_, damage, sentence) => {
        damage();
        const opened = await openPack(pack);
        expect(opened.ok ? '' : opened.fault).toMatch(sentence);
    });
});

describe('verifying a pack', () => {
    test('finds nothing in a sound one', async () => {
        expect(await verifyPack(pack)).toEqual([]);
    });

    test.each(['map.mbtiles', 'walk.graph', 'places.sqlite'])(
        'finds one changed byte in %s',
        async (name) => {
            const bytes = readFileSync(join(pack, name));
            bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
            writeFileSync(join(pack, name), bytes);
            expect(await verifyPack(pack)).toContainEqual(
                expect.stringMatching(/: found the sha256 [0-9a-f]{64}, expected/),
            );
        },
    );

    test('finds a stray file', async () => {
        writeFileSync(join(pack, 'notes.txt'), '');
        expect(await verifyPack(pack)).toEqual(['notes.txt: is in the folder but not in the manifest']);
    });
});

describe('the invariants of a walk graph', () => {
    /** The town's graph with some sections changed in place. */
    function changed(change: (sections: Sections) => void): WalkGraph {
        const read = open(readFileSync(join(pack, 'walk.graph')));
        change(read.sections);
        return open(writeGraphFile(read.sections));
    }

    function open(bytes: Uint8Array): WalkGraph {
        const graph = WalkGraph.open(Uint8Array.from(bytes).buffer);
        if (!graph.ok) throw new Error(graph.fault);
        return graph.value;
    }

    test('hold in a sound one', () => {
        expect(graphFaults(changed(() => {}))).toEqual([]);
    });

    test.each<[string, (sections: Sections) => void, RegExp]>([
        ['offsets fall', ({ firstArc }) => firstArc.fill(9, 1, 2), /section firstArc: falls at item/],
        [
            'offsets begin late',
            ({ edgeShape }) => edgeShape.fill(1, 0, 1),
            /section edgeShape: begins with 1, expected 0/,
        ],
        [
            'offsets end early',
            ({ stringOffset }) => stringOffset.fill(stringOffset.at(-2) ?? 0, -1),
            /section stringOffset: ends with/,
        ],
        [
            'an index is out of range',
            ({ arcTarget }) => arcTarget.fill(9999, 3, 4),
            /section arcTarget: item 3 is 9999, expected below/,
        ],
        [
            'an edge has no such facts',
            ({ edgeFacts }) => edgeFacts.fill(9999, 0, 1),
            /section edgeFacts: item 0 is 9999/,
        ],
        [
            'a vertex is off the Earth',
            ({ vertexLatitude }) => vertexLatitude.fill(910_000_000, 0, 1),
            /section vertexLatitude: item 0 lies beyond 90/,
        ],
        [
            'an arc leads elsewhere',
            ({ arcTarget }) => arcTarget.fill(((arcTarget[0] ?? 0) + 1) % 4, 0, 1),
            /arc 0: found .* expected/,
        ],
        ['a fact is no word of the vocabulary', ({ facts }) => facts.fill(999, 0, 1), /row 0: kind is 999/],
        [
            'an edge is shorter than its line',
            ({ edgeLength }) => edgeLength.fill(1, 0, 1),
            /edge 0: is 0.01 m long, its line/,
        ],
        [
            'an edge leads to another component',
            (sections) => {
                sections.vertexComponent.fill(1, 0, 1);
                sections.componentLength = Uint32Array.of(50, 40);
            },
            /leads from component/,
        ],
        ['a text is no UTF-8', ({ stringText }) => stringText.fill(0xff, 0, 1), /string 1: is no UTF-8/],
        [
            'an edge is not where the index has it',
            ({ edgeIndex }) => edgeIndex.fill(0, 8, 200),
            /spatial index/,
        ],
    ])('%s', (_, change, sentence) => {
        const faults = graphFaults(changed(change));
        expect(faults.join('\n')).toMatch(sentence);
    });
});
