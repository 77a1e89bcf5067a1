import type { Position } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import type { OsmData } from '../osm/OsmData.ts';

export const nodePosition = ({ nodes }: OsmData, node: number): Position => [
    nodes.longitude[node] * COORDINATE_UNIT,
    nodes.latitude[node] * COORDINATE_UNIT,
];
