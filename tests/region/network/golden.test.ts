import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeGraphFile } from '../../../src/graph/graphFile.ts';
import { FEATURE_KINDS, KINDS } from '../../../src/graph/vocabulary.ts';
import { WalkGraph } from '../../../src/graph/WalkGraph.ts';
import { assembleAreas } from '../../../src/region/areas/assembleAreas.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { buildNetwork } from '../../../src/region/network/buildNetwork.ts';
import { readOsm } from '../../../src/region/osm/readOsm.ts';
import { sayFacts } from '../../support/drawnNetwork.ts';

const APLERBECK = '../shared/data/dev/dortmund_aplerbeck_2026-07.osm.pbf';

async function build(): Promise<{ bytes: Uint8Array<ArrayBuffer>; report: Report }> {
    const report = new Report();
    const data = await readOsm(APLERBECK, undefined, report, () => {});
    return {
        bytes: writeGraphFile(buildNetwork(data, assembleAreas(data, report), report, () => {})),
        report,
    };
}

/** `sidewalk 2281 m in 60 edges: surface 80 %, smoothness 0 %, …`, the share of metres that are known. */
function kindLine(graph: WalkGraph, kind: string): string[] {
    const edges = [...graph.sections.edgeFrom.keys()].filter((edge) => graph.facts(edge).kind === kind);
    if (edges.length === 0) return [];
    const metresOf = (some: readonly number[]) => some.reduce((sum, edge) => sum + graph.edgeLength(edge), 0);
    const total = metresOf(edges);
    const shares = (['surface', 'smoothness', 'width', 'incline', 'lit'] as const).map((fact) => {
        const known = metresOf(edges.filter((edge) => graph.facts(edge)[fact] !== 'unknown'));
        return `${fact} ${total === 0 ? 0 : Math.round((known / total) * 100)} %`;
    });
    return [`${kind} ${Math.round(total)} m in ${edges.length} edges: ${shares.join(', ')}`];
}

function pointLine(graph: WalkGraph, edge: number): string[] {
    const facts = graph.facts(edge);
    if (!['crossing', 'kerb', 'barrier', 'steps', 'lift'].includes(facts.kind)) return [];
    const { type, id } = graph.edgeOsm(edge);
    const name = graph.edgeName(edge);
    return [
        `${type} ${id} ${Math.round(graph.edgeLength(edge))} m${name && ` "${name}"`}: ${sayFacts(facts)}`,
    ];
}

function featureLine(graph: WalkGraph, index: number): string {
    const { featureKind, featureName, featureEdge } = graph.sections;
    const name = graph.string(featureName[index] ?? 0);
    return `${FEATURE_KINDS[featureKind[index] ?? 0]} | ${name} | at ${graph.edgeName(featureEdge[index] ?? 0)}`;
}

/** The file was read line by line against the tags of the extract. */
describe.skipIf(!existsSync(APLERBECK))('Aplerbeck', () => {
    test('what a walker meets there', async () => {
        const { bytes, report } = await build();
        const opened = WalkGraph.open(bytes.buffer);
        if (!opened.ok) throw new Error(opened.fault);
        const graph = opened.value;
        const edges = [...graph.sections.edgeFrom.keys()];
        const features = [...graph.sections.featureKind.keys()].map((index) => featureLine(graph, index));
        const found = [
            ...KINDS.flatMap((kind) => kindLine(graph, kind)),
            '',
            ...edges.flatMap((edge) => pointLine(graph, edge)).sort(),
            '',
            ...[...report.counts].map(([figure, amount]) => `${figure}: ${amount}`),
            ...[...report.dropped].map(([reason, { count }]) => `left out, ${reason}: ${count}`),
            '',
            ...features.sort(),
        ];
        await expect(found.join('\n')).toMatchFileSnapshot('golden/dortmund_aplerbeck.txt');
    });

    test('the same extract gives the same bytes', async () => {
        const [first, second] = [await build(), await build()];
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    });
});
