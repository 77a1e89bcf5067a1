import type { OsmData } from '../../osm/OsmData.ts';

/** In stored units. */
export type Box = [west: number, south: number, east: number, north: number];

/** The box round some nodes, at least one. */
export function boxOf({ nodes: { longitude, latitude } }: OsmData, nodes: ArrayLike<number>): Box {
    let [west, south] = [longitude[nodes[0]], latitude[nodes[0]]];
    let [east, north] = [west, south];
    for (let index = 1; index < nodes.length; index++) {
        const node = nodes[index];
        west = Math.min(west, longitude[node]);
        south = Math.min(south, latitude[node]);
        east = Math.max(east, longitude[node]);
        north = Math.max(north, latitude[node]);
    }
    return [west, south, east, north];
}
