import { distanceBetween } from '../../base/position.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { nodePosition } from './nodePosition.ts';
import type { Walkway } from './Walkway.ts';

/** Up and down again within one edge would be level on average: edges are cut here, metres. */
const LONGEST = 100;

/** Nodes at which walkways are cut so that no edge is much longer than 100 m, where the nodes allow it. */
export function findBreaks(data: OsmData, walkways: readonly Walkway[]): Set<number> {
    const breaks = new Set<number>();
    for (const { nodes } of walkways) {
        let walked = 0;
        for (let index = 1; index < nodes.length - 1; index++) {
            walked += distanceBetween(nodePosition(data, nodes[index - 1]), nodePosition(data, nodes[index]));
            if (walked < LONGEST) continue;
            breaks.add(nodes[index]);
            walked = 0;
        }
    }
    return breaks;
}
