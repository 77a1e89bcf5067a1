import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeGraphFile } from '../../graph/graphFile.ts';
import { WalkGraph } from '../../graph/WalkGraph.ts';
import { type Manifest, PACK_VERSION, type PackFile } from '../../pack/manifest.ts';
import { assembleAreas } from '../areas/assembleAreas.ts';
import { openElevation } from '../elevation/openElevation.ts';
import { MAP_ATTRIBUTION, writeMap } from '../map/writeMap.ts';
import { buildNetwork } from '../network/buildNetwork.ts';
import { BadInput } from '../osm/BadInput.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { readOsm } from '../osm/readOsm.ts';
import { writePlaces } from '../places/writePlaces.ts';
import type { BuildRequest, BuiltPack } from './BuildRequest.ts';
import { builderVersion } from './builderVersion.ts';
import { centreOf } from './centreOf.ts';
import { type Progress, Report } from './Report.ts';
import type { Stage, Watch } from './Watch.ts';

/**
 * Builds the files of a region pack into an existing empty folder, each flushed to the disk, the manifest last. Same
 * input, same bytes: nothing comes from the clock. Throws BadInput, and what the file system or SQLite throw.
 */
export async function buildPack(request: BuildRequest, folder: string, watch: Watch): Promise<BuiltPack> {
    const report = new Report();
    const during = async <Made>(stage: Stage, work: (progress: Progress) => Made): Promise<Awaited<Made>> => {
        watch(stage, 0, 0);
        const made = await work((done, total) => watch(stage, done, total));
        watch(stage, 1, 1);
        return made;
    };
    const path = (name: PackFile): string => join(folder, name);

    const heights = request.elevation === undefined ? undefined : await openElevation(request.elevation);
    const data = await during('read', (progress) => readOsm(request.input, request.clip, report, progress));
    const elevation =
        heights && (await during('elevation', (progress) => heights.around(data.nodes, progress)));
    const areas = await during('areas', () => assembleAreas(data, report));
    const graph = await during('network', (progress) => {
        const bytes = writeGraphFile(buildNetwork(data, areas, report, progress, elevation));
        writeFileSync(path('walk.graph'), bytes);
        return openWritten(bytes.buffer, request.input);
    });
    await during('places', (progress) => writePlaces(path('places.sqlite'), data, areas, report, progress));
    await during('map', (progress) => writeMap(path('map.mbtiles'), data, areas, report, progress));
    const manifest = await during('seal', async (): Promise<Manifest> => {
        const files: Manifest['files'] = {
            'map.mbtiles': await sealFile(path('map.mbtiles')),
            'walk.graph': await sealFile(path('walk.graph')),
            'places.sqlite': await sealFile(path('places.sqlite')),
        };
        return manifestOf(request, data, graph, report, files);
    });
    writeManifest(folder, manifest);
    return { manifest, dropped: report.dropped };
}

function openWritten(buffer: ArrayBuffer, input: string): WalkGraph {
    const graph = WalkGraph.open(buffer);
    if (!graph.ok) throw new Error(graph.fault);
    if (graph.value.edgeCount === 0) throw new BadInput(`${input} holds nothing that one can walk on`);
    return graph.value;
}

/** Flushes a finished file to the disk; answers what the manifest says of it. */
async function sealFile(path: string): Promise<{ bytes: number; sha256: string }> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
    flush(path);
    return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}

function flush(path: string): void {
    const file = openSync(path, 'r');
    try {
        fsyncSync(file);
    } finally {
        closeSync(file);
    }
}

function manifestOf(
    request: BuildRequest,
    data: OsmData,
    graph: WalkGraph,
    report: Report,
    files: Manifest['files'],
): Manifest {
    const sorted = [...report.counts].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
        format: 'stufenfrei-region',
        version: PACK_VERSION,
        name: request.name,
        demo: request.demo,
        bounds: [...graph.bounds()],
        centre: [...centreOf(graph, request.clip)],
        dataDate: data.dataDate,
        builder: builderVersion(),
        attribution: MAP_ATTRIBUTION,
        statistics: Object.fromEntries(sorted),
        files,
    };
}

function writeManifest(folder: string, manifest: Manifest): void {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`, { flush: true });
    flush(folder);
}
