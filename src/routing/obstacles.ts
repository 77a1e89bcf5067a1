import { metres } from '../base/units.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Leg, Walked } from './legs.ts';
import type { Obstacle, Refusal } from './outcome.ts';
import { refusalOn } from './refusalOn.ts';
import type { Rules } from './rules.ts';
import type { ClosedEdges } from './weights.ts';

function refusalOf(leg: Leg, rules: Rules, closed: ClosedEdges): 'pass' | Refusal {
    return closed.has(leg.edge)
        ? { reason: 'closed' }
        : refusalOn(leg.facts, leg.slope, leg.whole * 100, rules);
}

/** What the gate refuses on a way, in the order it is met; one OSM object is named once for one reason. */
export function findObstacles(
    graph: WalkGraph,
    { legs, geometry }: Walked,
    rules: Rules,
    closed: ClosedEdges,
): Obstacle[] {
    const obstacles: Obstacle[] = [];
    for (const leg of legs) {
        const refusal = refusalOf(leg, rules, closed);
        if (refusal === 'pass') continue;
        const osm = graph.edgeOsm(leg.edge);
        const last = obstacles[obstacles.length - 1];
        if (last && last.reason === refusal.reason && last.osm.id === osm.id && last.osm.type === osm.type) {
            obstacles[obstacles.length - 1] = { ...last, length: metres(last.length + leg.length) };
            continue;
        }
        const position = geometry[leg.first];
        obstacles.push({
            ...refusal,
            position,
            osm,
            street: graph.edgeName(leg.edge),
            length: metres(leg.length),
        });
    }
    return obstacles;
}
