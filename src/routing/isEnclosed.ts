import type { WalkGraph } from '../graph/WalkGraph.ts';
import { layerAfter, PUBLIC, STARTING } from './layers.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE, type Weights } from './weights.ts';

/** States looked at before a goal counts as open. */
const MOST = 200;

/**
 * Whether nothing but a handful of states leads to a goal, and the origin is not among them: a court with one way out
 * only, a private yard behind another. A search that starts at the origin would walk the whole town to find out.
 */
export function isEnclosed(graph: WalkGraph, weights: Weights, origin: Spot, goal: Spot): boolean {
    if (origin.edge === goal.edge) return false;
    const { firstArc, arcTarget, arcEdge, edgeFrom, edgeTo } = graph.sections;
    const vertices = graph.vertexCount;
    const ends = [edgeFrom[origin.edge], edgeTo[origin.edge]];
    const states = new Set<number>();
    const enter = (arc: number, vertex: number, ifPublic: number, ifPrivate: number) => {
        const weight = weights.at(arc);
        const layer = weight >= PRIVATE ? ifPrivate : ifPublic;
        if (weight !== BLOCKED && layer >= 0) states.add(vertex + layer * vertices);
    };
    enter(goal.edge * 2, edgeFrom[goal.edge], PUBLIC, STARTING);
    enter(goal.edge * 2 + 1, edgeTo[goal.edge], PUBLIC, STARTING);
    for (const state of states) {
        if (states.size > MOST) return false;
        const layer = Math.floor(state / vertices);
        const vertex = state - layer * vertices;
        if (ends.includes(vertex)) return false;
        const [ifPublic, ifPrivate] = [layerAfter(layer, false), layerAfter(layer, true)];
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            enter(arcEdge[arc] ^ 1, arcTarget[arc], ifPublic, ifPrivate);
        }
    }
    return true;
}
