import { assembleGraph } from '../../graph/assembleGraph.ts';
import type { Sections } from '../../graph/sections.ts';
import { encodeOsm } from '../../graph/WalkGraph.ts';
import type { Area } from '../areas/area.ts';
import type { Progress, Report } from '../build/Report.ts';
import type { Elevation } from '../elevation/Elevation.ts';
import { BadInput } from '../osm/BadInput.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { crossAreas } from './areas/crossAreas.ts';
import { openLiftShafts } from './areas/liftShafts.ts';
import { selectWalkAreas } from './areas/WalkArea.ts';
import { cutAtBends } from './cutAtBends.ts';
import { draftNetwork } from './draftNetwork.ts';
import { findFeatures } from './features.ts';
import { reportFigures } from './figures.ts';
import { withPavementsBeside } from './pavementsBeside.ts';
import { selectWalkways } from './selectWalkways.ts';
import { withSlopes } from './slopes.ts';

const STAGES = 4;

/** The walk graph of an extract. Throws `BadInput` when nothing in it can be walked. */
export function buildNetwork(
    data: OsmData,
    areas: readonly Area[],
    report: Report,
    progress: Progress,
    elevation?: Elevation,
): Sections {
    progress(0, STAGES);
    const walkAreas = selectWalkAreas(areas, data.nodes, report);
    const areaWays = new Set(
        walkAreas.filter(({ area }) => area.osm.type === 'way').map(({ area }) => area.osm.id),
    );
    const ways = withPavementsBeside(data, selectWalkways(data, areaWays, report));
    const { rides, doors } = openLiftShafts(walkAreas, ways);
    const open = crossAreas(data, areas, walkAreas, [...ways, ...rides], report);
    const { walkways } = open;
    if (walkways.length === 0) throw new BadInput('The extract has no way that one may walk on.');
    progress(1, STAGES);
    const draft = draftNetwork(open.data, walkways, doors, report);
    const { vertices, edges } = elevation ? cutAtBends(draft, elevation) : draft;
    progress(2, STAGES);
    const features = findFeatures(data, areas);
    const sloped = elevation ? withSlopes(vertices, edges, elevation) : edges;
    const sections = assembleGraph({ vertices, edges: sloped, features });
    progress(3, STAGES);
    const grounds = new Set(walkAreas.map(({ area }) => encodeOsm(area.osm)));
    reportFigures(sections, grounds, report);
    progress(STAGES, STAGES);
    return sections;
}
