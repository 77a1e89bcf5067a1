import type { Area } from '../areas/area.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { nodePosition } from '../places/labelPoint.ts';
import { areaFeatures } from './areaFeatures.ts';
import type { MapFeature } from './mapFeature.ts';
import { placeFeatures } from './placeFeatures.ts';
import { pointFeatures } from './pointFeatures.ts';
import { streetNames } from './streetNames.ts';
import { wayFeatures } from './wayFeatures.ts';

/** Everything the map shows, in the order in which it is drawn within a layer. */
export function mapFeatures(data: OsmData, areas: readonly Area[], square: Float64Array): MapFeature[] {
    const features: MapFeature[] = [];
    for (const area of areas) features.push(...areaFeatures(area, data.nodes, square));
    for (const way of data.ways) features.push(...wayFeatures(way));
    features.push(...streetNames(data.ways));
    for (const [node, tags] of data.nodes.tags) {
        features.push(...pointFeatures(tags, nodePosition(data.nodes, node)));
    }
    features.push(...placeFeatures(data, areas));
    return features;
}
