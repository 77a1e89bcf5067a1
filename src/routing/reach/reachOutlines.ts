import type { Position } from '../../base/position.ts';
import type { Seconds } from '../../base/units.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Rules } from '../rules.ts';
import type { Search } from '../Search.ts';
import { LocalPlane } from './LocalPlane.ts';
import { outline } from './outline.ts';
import { reachedPoints } from './reachedPoints.ts';

/** Metres beyond the farthest walk that are looked at too, so that what is not reached is seen. */
const MARGIN = 100;

/** For each duration the closed lines around what the tree reaches in it. */
export function reachOutlines(
    graph: WalkGraph,
    rules: Rules,
    tree: Search,
    durations: readonly Seconds[],
): Position[][][] {
    const plane = new LocalPlane(tree.origin.position);
    const radius = Math.max(...durations) * rules.speed + MARGIN;
    const points = reachedPoints(graph, rules, tree, plane, radius);
    return durations.map((duration) =>
        outline(points, duration).map((ring) => ring.map(([east, north]) => plane.positionAt(east, north))),
    );
}
