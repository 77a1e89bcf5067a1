import type { Kind } from '../../../graph/vocabulary.ts';
import type { Area } from '../../areas/area.ts';
import type { Report } from '../../build/Report.ts';
import type { OsmNodes } from '../../osm/OsmData.ts';
import { readLevels } from '../../tags/levels.ts';
import { relevantTags } from '../../tags/relevantTags.ts';
import { isCarriageway, readWayFacts } from '../../tags/wayFacts.ts';
import { doubtsOf, leaps, nameOf } from '../selectWalkways.ts';
import type { Walkway } from '../Walkway.ts';

/** Ground that is walked across in any direction, and a lift drawn by its shaft. */
export interface WalkArea {
    readonly area: Area;
    /** What every line across it has in common. */
    readonly common: Omit<Walkway, 'nodes'>;
}

/** Areas of these kinds are open ground; the others keep their kind. */
const SQUARES: readonly Kind[] = ['pedestrian', 'footway', 'path', 'sidewalk', 'cycleway', 'track'];
const NO_GROUND: readonly Kind[] = ['steps', 'escalator', 'moving_walkway', 'ferry', 'crossing'];

/** The areas one may walk across, in their order. */
export function selectWalkAreas(areas: readonly Area[], nodes: OsmNodes, report: Report): WalkArea[] {
    return areas.flatMap((area) => {
        if (area.tags.building !== undefined && area.tags.highway === undefined) return [];
        const facts = readWayFacts(area.tags, doubtsOf(report, area.osm));
        if (!facts || NO_GROUND.includes(facts.kind)) return [];
        if (area.polygons.some((polygon) => polygon.some((ring) => leaps(ring, nodes)))) {
            report.drop('open ground that leaps too far from node to node', area.osm);
            return [];
        }
        const kind = SQUARES.includes(facts.kind) ? 'square' : facts.kind;
        const common = {
            osm: area.osm,
            facts: { ...facts, kind, kerb: 'unknown', kerbHeight: 'unknown' } as const,
            levels: readLevels(area.tags, () => {}),
            name: nameOf(area.tags),
            tags: relevantTags(area.tags),
            isRoad: isCarriageway(kind),
            isArea: true,
        };
        return [{ area, common }];
    });
}
