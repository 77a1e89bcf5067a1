import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { assembleAreas } from '../../src/region/areas/assembleAreas.ts';
import { Report } from '../../src/region/build/Report.ts';
import { buildNetwork } from '../../src/region/network/buildNetwork.ts';
import type { OsmData } from '../../src/region/osm/OsmData.ts';
import { readOsm } from '../../src/region/osm/readOsm.ts';

/** Real extracts beside the repository; they are no part of it. */
export const SHARED_DATA = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data');

export interface Extract {
    readonly data: OsmData;
    readonly graph: WalkGraph;
}

export const hasExtract = (file: string): boolean => existsSync(resolve(SHARED_DATA, file));

const built = new Map<string, Promise<Extract>>();

/** The network of an extract, built once in a test file. */
export function extractGraph(file: string): Promise<Extract> {
    const known = built.get(file);
    if (known) return known;
    const extract = build(file);
    built.set(file, extract);
    return extract;
}

async function build(file: string): Promise<Extract> {
    const data = await readOsm(resolve(SHARED_DATA, file), undefined, new Report(), () => {});
    return { data, graph: networkOf(data) };
}

/** The network of what an extract or a drawing holds. */
export function networkOf(data: OsmData): WalkGraph {
    const report = new Report();
    const sections = buildNetwork(data, assembleAreas(data, report), report, () => {});
    const opened = WalkGraph.open(writeGraphFile(sections).buffer);
    if (!opened.ok) throw new Error(opened.fault);
    return opened.value;
}
