import type { Position } from '../../base/position.ts';
import type { OsmNodes } from '../osm/OsmData.ts';

const RADIANS = Math.PI / 180;
/** Latitude where the spherical Mercator square ends (OGC 17-083r4, WebMercatorQuad). */
const NORTHERNMOST = 85.0511287798;

/** Position in the unit square of web Mercator, y growing southward. */
export function project([longitude, latitude]: Position): readonly [x: number, y: number] {
    const clamped = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
    const sine = Math.sin(clamped * RADIANS);
    return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** All nodes in the unit square: x and y by turns, at twice the node's index. */
export function projectNodes(nodes: OsmNodes): Float64Array {
    const square = new Float64Array(nodes.count * 2);
    for (let node = 0; node < nodes.count; node++) {
        const [x, y] = project([nodes.longitude[node] / 1e7, nodes.latitude[node] / 1e7]);
        square[node * 2] = x;
        square[node * 2 + 1] = y;
    }
    return square;
}

/** [west, north, east, south] in the unit square. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** Of the nodes named, in the unit square. */
export function boxOf(square: Float64Array, lists: Iterable<Uint32Array>): Box {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const nodes of lists) {
        for (const node of nodes) {
            const x = square[node * 2];
            const y = square[node * 2 + 1];
            if (x < minX) minX = x;
            if (x > maxX) maxX = x;
            if (y < minY) minY = y;
            if (y > maxY) maxY = y;
        }
    }
    return [minX, minY, maxX, maxY];
}
