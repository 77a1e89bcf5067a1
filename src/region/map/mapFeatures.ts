import type { Area } from '../areas/area.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { areaFeatures } from './areaFeatures.ts';
import type { MapFeature } from './mapFeature.ts';
import { pointFeatures, positionOf } from './pointFeatures.ts';
import { streetNames } from './streetNames.ts';
import { wayFeatures } from './wayFeatures.ts';

/** Everything the map shows, in the order in which it is drawn within a layer. */
export function mapFeatures(data: OsmData, areas: readonly Area[], nodes: Float64Array): MapFeature[] {
    const features: MapFeature[] = [];
    for (const area of areas) features.push(...areaFeatures(area, nodes));
    for (const way of data.ways) features.push(...wayFeatures(way));
    features.push(...streetNames(data.ways));
    for (const [node, tags] of data.nodes.tags) {
        features.push(...pointFeatures(tags, positionOf(data.nodes, node)));
    }
    return features;
}
