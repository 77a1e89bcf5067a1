import type { Position } from '../../base/position.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Clip } from '../osm/Clip.ts';

/** The longest of a graph's connected networks. */
const LONGEST = 0;

/**
 * Where a kiosk of the region stands at first: the centre that was asked for, else the vertex nearest to the
 * median of all vertices, which lies where the network is dense and not in a far corner, on the longest network.
 */
export function centreOf(graph: WalkGraph, clip: Clip | undefined): Position {
    if (clip?.kind === 'around') return clip.centre;
    const { vertexLongitude, vertexLatitude, vertexComponent } = graph.sections;
    const middle = vertexLongitude.length >>> 1;
    const [x, y] = [vertexLongitude.toSorted()[middle], vertexLatitude.toSorted()[middle]];
    const scale = Math.cos((y * Math.PI) / 180e7);
    let nearest = 0;
    let least = Infinity;
    for (let vertex = 0; vertex < vertexLongitude.length; vertex++) {
        if (vertexComponent[vertex] !== LONGEST) continue;
        const distance = Math.hypot((vertexLongitude[vertex] - x) * scale, vertexLatitude[vertex] - y);
        if (distance >= least) continue;
        least = distance;
        nearest = vertex;
    }
    return graph.vertexPosition(nearest);
}
